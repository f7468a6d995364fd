package org.puente.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.CaseList;
import org.puente.cases.CaseQuery;
import org.puente.cases.CaseState;
import org.puente.countries.CaseId;
import org.puente.messages.MessageDesk;
import org.puente.messages.MessageKind;
import org.puente.messages.NewMessage;
import org.puente.messages.Notices;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** On one case the offices wrote to each other; one question is answered, of another the sending side has notices. */
@Component
@ConditionalOnBooleanProperty("puente.demo.enabled")
class DemoMessages {

    private final DemoStage stage;
    private final CaseList list;
    private final MessageDesk desk;
    private final Notices notices;

    DemoMessages(DemoStage stage, CaseList list, MessageDesk desk, Notices notices) {
        this.stage = stage;
        this.list = list;
        this.desk = desk;
        this.notices = notices;
    }

    void play(Instant now) {
        Actor us = stage.officer(DemoStage.US, Role.CASEWORKER, 0);
        Actor co = stage.officer(DemoStage.CO, Role.CASEWORKER, 0);
        Instant before = now.minus(Duration.ofHours(60));
        stage.act(us, before, () -> notices.here(Locale.ENGLISH));
        stage.act(stage.officer(DemoStage.US, Role.SUPERVISOR, 0), before, () -> notices.here(Locale.ENGLISH));
        stage.act(co, before, () -> notices.here(Locale.of("es")));
        CaseQuery confirmed =
                new CaseQuery(CaseQuery.Scope.OPEN, "", CaseState.NATIONALITY_CONFIRMED, CaseQuery.Sort.NUMBER, false);
        Actors.as(co, () -> list.page(confirmed, 0, 1)).stream().findFirst().ifPresent(row -> {
            CaseId id = row.id();
            UUID asked =
                    send(co, now.minus(Duration.ofHours(52)), id, MessageKind.QUESTION, "INTERVIEW_DATE", "", null);
            stage.act(us, now.minus(Duration.ofHours(50)), () -> desk.receive(id));
            send(
                    us,
                    now.minus(Duration.ofHours(47)),
                    id,
                    MessageKind.STATEMENT,
                    "POSSIBLE",
                    "By video, any weekday from 9 to 12 in Alexandria.",
                    asked);
            stage.act(co, now.minus(Duration.ofHours(30)), () -> desk.receive(id));
            send(
                    co,
                    now.minus(Duration.ofHours(3)),
                    id,
                    MessageKind.QUESTION,
                    "BETTER_DOCUMENT_COPY",
                    "El reverso no se lee.",
                    null);
        });
    }

    private UUID send(
            Actor officer,
            Instant when,
            CaseId id,
            MessageKind kind,
            String code,
            String text,
            @Nullable UUID answersTo) {
        return stage.act(officer, when, () -> desk.send(new NewMessage(id, kind, code, text, answersTo, List.of())));
    }
}
