package org.puente.field;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The kinds of things that are handed in. */
@Component
class HandInKinds {

    private static final int LONGEST_SUBJECT = 60;

    private final List<HandInKind> kinds;

    HandInKinds(List<HandInKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** The one that takes it from the device's user. */
    Optional<HandInKind> of(FieldDevice device, HandedItem item) {
        return kinds.stream()
                .filter(kind -> kind.names().contains(item.kind()) && kind.isFor(device.actor()))
                .findFirst();
    }

    /** Whether there is such a kind, whoever hands it in. */
    boolean know(HandedItem item) {
        return kinds.stream().anyMatch(kind -> kind.names().contains(item.kind()));
    }

    String subject(FieldDevice device, HandedItem item) {
        String subject = of(device, item).map(kind -> kind.subject(item)).orElse("");
        return subject.substring(0, Math.min(LONGEST_SUBJECT, subject.length()));
    }
}
