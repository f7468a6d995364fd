package org.puente.biometrics.imports;

import java.time.Clock;
import java.time.Duration;
import org.puente.access.Actors;
import org.puente.portal.KeptForAWhile;
import org.springframework.stereotype.Component;

/**
 * The lines of an import name files as somebody's system named them, and files that belong to no case of ours; ninety
 * days are enough to mend what was refused.
 */
@Component
class OldImports implements KeptForAWhile {

    static final Duration TERM = Duration.ofDays(90);

    private final ImportBook book;
    private final Clock clock;

    OldImports(ImportBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public int endOld() {
        return book.forget(Actors.current().country(), clock.instant().minus(TERM));
    }
}
