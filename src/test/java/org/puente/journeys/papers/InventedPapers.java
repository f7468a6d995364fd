package org.puente.journeys.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.puente.cases.CaseState;
import org.puente.countries.Country;
import org.puente.journeys.Operator;
import org.puente.journeys.SeatStanding;
import org.puente.journeys.TravelMode;
import org.puente.journeys.TravelStatus;
import org.puente.portal.Texts;

/** Papers of invented persons, and what stands on them. */
final class InventedPapers {

    static final Locale SPANISH = Locale.of("es");

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    private static final Instant DEPARTS = Instant.parse("2026-12-01T14:00:00Z");

    private InventedPapers() {}

    static ManifestPaper manifest(String... names) {
        return manifest(IntStream.range(0, names.length)
                .mapToObj(each -> person(names[each], each))
                .toList());
    }

    static ManifestPaper manifest(List<PaperPerson> persons) {
        return new ManifestPaper(
                "J-26-0031",
                "us-co",
                "CO",
                BOGOTA.getId(),
                TravelMode.AIR,
                Operator.SENDING,
                "N123PX",
                120,
                List.of(leg()),
                persons);
    }

    static PaperLeg leg() {
        return new PaperLeg(
                "Alexandria", "America/New_York", DEPARTS, "Bogotá", BOGOTA.getId(), DEPARTS.plusSeconds(5 * 3600));
    }

    static PaperPerson person(String name, int index) {
        return new PaperPerson(
                new UUID(7, index),
                "USCO-26-%04d".formatted(index + 1),
                name,
                (index / 6 + 1) + String.valueOf((char) ('A' + index % 6)),
                SeatStanding.SEATED,
                CaseState.CLEARED,
                TravelStatus.BLOCKED,
                List.of(),
                List.of(Sentence.of(language -> Texts.text(language, "cases.need.WHEELCHAIR"))),
                11,
                12,
                LocalDate.of(2027, 5, 1),
                List.of(Sentence.of(
                        language -> Texts.text(language, "cases.hold.sentence", LocalDate.of(2026, 12, 4)))));
    }

    static Watermark mark(Locale language, String officer, String note) {
        return new Watermark(
                officer, Country.of("CO"), DEPARTS.atZone(BOGOTA), ExportPurpose.FOR_THE_CARRIER, note, language);
    }

    static FrozenManifest frozen(ManifestPaper paper) {
        return new FrozenManifest(3, "co:transfer-coordinator", "CO transfer coordinator", DEPARTS, true, paper);
    }

    /** The words of each page. */
    static List<String> pages(byte @Nullable [] pdf) {
        try (PdfReader reader = new PdfReader(Objects.requireNonNull(pdf))) {
            List<String> pages = new ArrayList<>();
            PdfTextExtractor words = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(words.getTextFromPage(page));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
