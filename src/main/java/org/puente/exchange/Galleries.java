package org.puente.exchange;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.puente.agreements.OpenedGallery;
import org.puente.biometrics.EnrolmentKind;

/** The galleries that were opened when a query was asked. */
record Galleries(Set<OpenedGallery> opened) {

    Galleries {
        opened = Set.copyOf(opened);
    }

    static Galleries read(String text) {
        return new Galleries(
                Arrays.stream(text.split(" ")).map(OpenedGallery::valueOf).collect(Collectors.toSet()));
    }

    String text() {
        return opened.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** Of which sets of prints they consist. */
    Set<EnrolmentKind> kinds() {
        return opened.stream()
                .map(gallery -> switch (gallery) {
                    case RETURNS -> EnrolmentKind.CAPTURED;
                    case EARLIER_RECORDS -> EnrolmentKind.EARLIER;
                    case DOCUMENTS -> EnrolmentKind.DOCUMENT;
                })
                .collect(Collectors.toSet());
    }
}
