package org.puente.cases;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.cases.Circumstances.Topic;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps each side's own circumstances of a case. */
@Service
public class CircumstanceDesk {

    private static final TypeReference<Map<Topic, String>> TEXTS = new TypeReference<>() {};
    private static final int LONGEST = 300;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Cases cases;
    private final JdbcClient jdbc;
    private final ReadOnce once;
    private final CaseHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CircumstanceDesk(
            Cases cases,
            JdbcClient jdbc,
            ReadOnce once,
            CaseHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.jdbc = jdbc;
        this.once = once;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Circumstances own(CaseId id) {
        return of(id, Actors.current().country());
    }

    Circumstances of(CaseId id, Country owner) {
        return once.get(List.of("circumstances", id, owner), () -> read(id, owner));
    }

    private Circumstances read(CaseId id, Country owner) {
        return jdbc.sql("select content, version from case_circumstances where case_id = ? and owner = ?")
                .params(id.uuid(), owner.code())
                .query((row, n) ->
                        new Circumstances(json.readValue(row.getString("content"), TEXTS), row.getLong("version")))
                .optional()
                .orElse(Circumstances.NONE);
    }

    /**
     * Keeps what somebody wrote.
     *
     * @return what stands now, with nothing saved, if somebody else changed it since the version named; empty if kept
     */
    @Requires({Permission.PREPARE_CASES, Permission.APPROVE_RETURNS})
    @Transactional
    public Optional<Circumstances> keep(CaseId id, Circumstances changed) {
        Actor actor = Actors.current();
        var _ = cases.lockFor(id.uuid(), actor.country().code()).orElseThrow(CaseNotFound::new);
        changed.texts().values().forEach(text -> {
            if (text.length() > LONGEST) {
                throw new Refusal("cases.circumstances.too_long", LONGEST);
            }
        });
        Circumstances now = of(id, actor.country());
        if (now.version() != changed.version()) {
            return Optional.of(now);
        }
        write(id, actor.country(), changed);
        history.own(id, clock.instant(), "CIRCUMSTANCES_KEPT", actor, null, null);
        events.publishEvent(CaseAct.of("case.circumstances.kept", id));
        return Optional.empty();
    }

    private void write(CaseId id, Country owner, Circumstances changed) {
        String content = json.writeValueAsString(new TreeMap<>(changed.texts()));
        if (changed.version() < 0) {
            jdbc.sql("insert into case_circumstances (case_id, owner, content, version) values (?, ?, ?, 0)")
                    .params(id.uuid(), owner.code(), content)
                    .update();
        } else {
            jdbc.sql("update case_circumstances set content = ?, version = version + 1 where case_id = ? and owner = ?")
                    .params(content, id.uuid(), owner.code())
                    .update();
        }
    }
}
