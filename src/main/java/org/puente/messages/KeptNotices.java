package org.puente.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.puente.access.Actors;
import org.puente.countries.Country;
import org.puente.portal.KeptForAWhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices, and the addresses of those who come no more, end after ninety days. */
@Component
class KeptNotices implements KeptForAWhile {

    static final Duration TERM = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final NoticeReaders readers;
    private final Clock clock;

    KeptNotices(JdbcClient jdbc, NoticeReaders readers, Clock clock) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    @Transactional
    public int endOld() {
        Country owner = Actors.current().country();
        Instant before = clock.instant().minus(TERM);
        int ended = jdbc.sql("delete from notice where owner = ? and created_at < ?")
                .params(owner.code(), Rows.at(before))
                .update();
        return ended + readers.endThoseGone(owner, before);
    }
}
