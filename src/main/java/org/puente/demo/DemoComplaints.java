package org.puente.demo;

import java.time.Duration;
import java.time.Instant;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.complaints.ComplaintAnswer;
import org.puente.complaints.ComplaintDesk;
import org.puente.complaints.ComplaintEntry;
import org.puente.complaints.ComplaintId;
import org.puente.complaints.ComplaintOutcome;
import org.puente.complaints.ComplaintWords;
import org.puente.complaints.FactKind;
import org.puente.countries.Side;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** One complaint is answered; of another the complaint body asks the sending side for a fact. */
@Component
@ConditionalOnBooleanProperty("puente.demo.enabled")
class DemoComplaints {

    private static final String AGREEMENT = "us-co";

    private final DemoStage stage;
    private final ComplaintEntry entry;
    private final ComplaintDesk desk;

    DemoComplaints(DemoStage stage, ComplaintEntry entry, ComplaintDesk desk) {
        this.stage = stage;
        this.entry = entry;
        this.desk = desk;
    }

    void play(Instant now) {
        Actor body = stage.complaintBody();
        ComplaintId answered = taken(
                stage.officer(DemoStage.CO, Role.TRANSFER_COORDINATOR, 0),
                now.minus(Duration.ofDays(16)),
                new ComplaintWords(
                        "Mi maleta llegó abierta y faltaban los zapatos de mi hija.", "es", false, true, "", ""));
        stage.act(
                body,
                now.minus(Duration.ofDays(4)),
                () -> desk.answer(
                        answered,
                        new ComplaintAnswer(
                                ComplaintOutcome.PARTLY,
                                "La maleta se abrió sin que usted estuviera presente. Se le repone lo que faltaba.")));
        ComplaintId open = taken(
                stage.officer(DemoStage.US, Role.HEALTH_PROFESSIONAL, 0),
                now.minus(Duration.ofDays(6)),
                new ComplaintWords(
                        "Pedí agua dos veces antes de subir y nadie me la dio.",
                        "es",
                        true,
                        true,
                        "La señora del chal",
                        ""));
        stage.act(
                body,
                now.minus(Duration.ofDays(5)),
                () -> desk.ask(open, Side.SENDING, FactKind.CARE_GIVEN, "Gate 4, the morning of the last departure"));
    }

    private ComplaintId taken(Actor officer, Instant at, ComplaintWords words) {
        return stage.act(
                officer, at, () -> new ComplaintId(entry.enter(AGREEMENT, words).id()));
    }
}
