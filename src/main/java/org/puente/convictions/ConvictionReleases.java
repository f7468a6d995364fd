package org.puente.convictions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.access.Bookkeeping;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was released, frozen, in the rows of each side. Only ever grows until its case ends. */
@Component
class ConvictionReleases {

    /** A case has few; the latest says all that stands. */
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Bookkeeping bookkeeping;
    private final ApplicationEventPublisher events;

    ConvictionReleases(JdbcClient jdbc, Bookkeeping bookkeeping, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.bookkeeping = bookkeeping;
        this.events = events;
    }

    /** Writes a release into the rows of whoever gives it and of whom it is for; the trails of both have it. */
    void release(ConvictionRelease release, Country partner) {
        add(release, release.giver());
        bookkeeping.of(partner, () -> {
            add(release, partner);
            Actors.as(
                    Clockwork.of(partner),
                    () -> events.publishEvent(ConvictionAct.onRelease(
                            "convictions.received",
                            release.caseId(),
                            release.id(),
                            release.kind().name())));
        });
    }

    private void add(ConvictionRelease release, Country owner) {
        jdbc.sql("insert into conviction_release (id, owner, case_id, giver, seq, kind, basis, reason, released_at)"
                        + " values (?, ?, ?, ?, (select coalesce(max(r.seq), 0) + 1 from conviction_release r"
                        + " where r.owner = ? and r.case_id = ? and r.giver = ?), ?, ?, ?, ?)")
                .param(release.id())
                .param(owner.code())
                .param(release.caseId().uuid())
                .param(release.giver().code())
                .param(owner.code())
                .param(release.caseId().uuid())
                .param(release.giver().code())
                .param(release.kind().name())
                .param(release.basis())
                .param(release.reason() == null ? null : release.reason().name())
                .param(Rows.at(release.releasedAt()))
                .update();
        for (int nr = 0; nr < release.convictions().size(); nr++) {
            ConvictionFacts facts = release.convictions().get(nr);
            jdbc.sql(
                            "insert into conviction_release_item (release_id, owner, case_id, nr, category, convicted_on, court,"
                                    + " place, months) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .param(release.id())
                    .param(owner.code())
                    .param(release.caseId().uuid())
                    .param(nr)
                    .param(facts.category())
                    .param(facts.convictedOn())
                    .param(facts.court().name())
                    .param(facts.place())
                    .param(facts.months())
                    .update();
        }
    }

    /** What one side gave on a case as this country has it, the latest first. */
    List<ConvictionRelease> of(CaseId id, Country giver, Country owner) {
        Map<UUID, List<ConvictionFacts>> items = items(id, owner);
        List<ConvictionRelease> all = new ArrayList<>();
        @Nullable Instant later = null;
        for (ConvictionRelease each : rows(id, giver, owner)) {
            all.add(new ConvictionRelease(
                    each.id(),
                    id,
                    giver,
                    each.kind(),
                    each.basis(),
                    each.reason(),
                    each.releasedAt(),
                    later,
                    items.getOrDefault(each.id(), List.of())));
            later = each.releasedAt();
        }
        return all;
    }

    /** What a side gave last, if that stands. */
    Optional<ConvictionRelease> standing(CaseId id, Country giver) {
        return of(id, giver, giver).stream().findFirst().filter(ConvictionRelease::stands);
    }

    boolean isAny(CaseId id, Country giver, Country owner) {
        return !jdbc.sql("select 1 from conviction_release where owner = ? and case_id = ? and giver = ? limit 1")
                .params(owner.code(), id.uuid(), giver.code())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private List<ConvictionRelease> rows(CaseId id, Country giver, Country owner) {
        return jdbc.sql("select * from conviction_release where owner = ? and case_id = ? and giver = ?"
                        + " order by seq desc limit ?")
                .params(owner.code(), id.uuid(), giver.code(), MOST)
                .query((row, n) -> release(row, id, giver))
                .list();
    }

    private Map<UUID, List<ConvictionFacts>> items(CaseId id, Country owner) {
        Map<UUID, List<ConvictionFacts>> items = new HashMap<>();
        jdbc.sql("select * from conviction_release_item where owner = ? and case_id = ? order by release_id, nr")
                .params(owner.code(), id.uuid())
                .query(row -> {
                    items.computeIfAbsent(row.getObject("release_id", UUID.class), _ -> new ArrayList<>())
                            .add(Rows.facts(row));
                });
        return items;
    }

    private static ConvictionRelease release(ResultSet row, CaseId id, Country giver) throws SQLException {
        return new ConvictionRelease(
                row.getObject("id", UUID.class),
                id,
                giver,
                ReleaseKind.valueOf(row.getString("kind")),
                row.getString("basis"),
                Rows.constant(row, "reason", ReleaseReason.class),
                Rows.instant(row, "released_at"),
                null,
                List.of());
    }
}
