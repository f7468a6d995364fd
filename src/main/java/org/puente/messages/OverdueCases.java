package org.puente.messages;

import java.time.Clock;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.countries.Country;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases of which the office's own clock ran out, as its list has them: keepers and supervisors are told once. A clock that shows
 * no figure, because the partner holds the case, runs out for nobody.
 */
@Component
class OverdueCases {

    private static final int AT_ONCE = 500;

    private final NoticeBook book;
    private final Clock clock;

    OverdueCases(NoticeBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Of the acting country. */
    @Transactional
    public void tell() {
        Country owner = Actors.current().country();
        book.overdue(owner, clock.instant(), AT_ONCE)
                .forEach(late -> book.tellKeepersAnd(
                        owner,
                        late.id(),
                        NoticeKind.OVERDUE,
                        late.due().toString(),
                        reader -> reader.actor().may(seesTo(late.wayBack()))));
    }

    /** Who is told besides the keepers. */
    static Permission seesTo(boolean wayBack) {
        return wayBack ? Permission.CLOSE_CASES : Permission.ASSIGN_CASES;
    }
}
