package org.puente.biometrics;

import static org.puente.biometrics.ComparisonBook.at;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cases whose prints came or went, in the order in which it was written down, for every node to read. */
@Component
class GalleryChanges {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GalleryChanges(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** @param id grows, but one that was drawn earlier may become visible later */
    record Change(long id, CaseId caseId) {}

    void add(CaseId caseId, Country owner) {
        jdbc.sql("insert into gallery_change (owner, case_id, changed_at) values (?, ?, ?)")
                .params(owner.code(), caseId.uuid(), at(clock.instant()))
                .update();
        events.publishEvent(new GalleryChanged(owner));
    }

    @Transactional(readOnly = true)
    long latest(Country owner) {
        return jdbc.sql("select coalesce(max(id), 0) from gallery_change where owner = ?")
                .param(owner.code())
                .query(Long.class)
                .single();
    }

    @Transactional(readOnly = true)
    List<Change> after(long id, Country owner) {
        return jdbc.sql("select id, case_id from gallery_change where owner = ? and id > ? order by id")
                .params(owner.code(), id)
                .query((row, n) -> new Change(row.getLong("id"), new CaseId(row.getObject("case_id", UUID.class))))
                .list();
    }

    /** Every node has read them long since, or will read all prints anyway when it starts. */
    @Transactional
    void forgetOld(Country owner) {
        jdbc.sql("delete from gallery_change where owner = ? and changed_at < ?")
                .params(owner.code(), at(clock.instant().minus(KEPT)))
                .update();
    }
}
