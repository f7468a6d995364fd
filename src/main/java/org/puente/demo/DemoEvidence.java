package org.puente.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.biometrics.EnrolmentForm;
import org.puente.biometrics.EnrolmentId;
import org.puente.biometrics.EnrolmentKind;
import org.puente.biometrics.Enrolments;
import org.puente.biometrics.ImpressionType;
import org.puente.biometrics.PrintToEnrol;
import org.puente.biometrics.VerificationPurpose;
import org.puente.biometrics.Verifications;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.demo.prints.SyntheticTenPrint;
import org.puente.documents.FileDesk;
import org.puente.documents.FileKind;
import org.puente.people.PersonSheet;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Ten synthetic prints, drawn initials in place of a photo, and comparisons that wait for examiners. */
@Component
@ConditionalOnBooleanProperty("puente.demo.enabled")
class DemoEvidence {

    private static final double CAREFUL = 0.25;
    private static final double HASTY = 0.5;

    private final DemoStage stage;
    private final Enrolments enrolments;
    private final Verifications verifications;
    private final FileDesk files;

    DemoEvidence(DemoStage stage, Enrolments enrolments, Verifications verifications, FileDesk files) {
        this.stage = stage;
        this.enrolments = enrolments;
        this.verifications = verifications;
        this.files = files;
    }

    /** Draws the ten prints of one person while others are at work. */
    CompletableFuture<List<PrintToEnrol>> draw(long seed, int occasion) {
        return CompletableFuture.supplyAsync(
                () -> SyntheticTenPrint.of(seed).capture(occasion, occasion == 0 ? CAREFUL : HASTY).entrySet().stream()
                        .map(print -> PrintToEnrol.captured(print.getKey(), ImpressionType.ROLLED, print.getValue()))
                        .toList());
    }

    void photo(CaseId id, PersonSheet person, Actor caseworker, Instant when) {
        byte[] drawn = DrawnInitials.png(person.name().initials());
        stage.act(caseworker, when, () -> files.add(id, FileKind.PHOTO, true, "photo.png", drawn));
    }

    EnrolmentId enrol(CaseId id, EnrolmentKind kind, List<PrintToEnrol> prints, Actor officer, Instant when) {
        EnrolmentForm form = new EnrolmentForm(
                kind,
                stage.day(officer, when, id).minusDays(kind == EnrolmentKind.EARLIER ? 900 : 0),
                officer.party() == null ? "" : officer.country().equals(DemoStage.US) ? "Alexandria" : "Bogotá",
                "Demo scanner",
                "",
                prints,
                Map.of());
        return stage.act(officer, when, () -> enrolments.enrol(id, form));
    }

    /** The receiving side holds an earlier enrolment of the person, and its examiners are to compare. */
    void comparison(CaseId id, List<PrintToEnrol> earlier, int turn, Instant when) {
        Country country = DemoStage.CO;
        Actor caseworker = stage.officer(country, Role.CASEWORKER, turn);
        EnrolmentId candidate = enrol(id, EnrolmentKind.EARLIER, earlier, caseworker, when);
        Optional<EnrolmentId> probe = stage.act(caseworker, when, () -> enrolments.of(id)).stream()
                .filter(enrolment -> enrolment.owner().equals(DemoStage.US))
                .map(enrolment -> enrolment.id())
                .findFirst();
        probe.ifPresent(disclosed -> stage.act(
                caseworker,
                when.plusSeconds(600),
                () -> verifications.start(id, disclosed, candidate, VerificationPurpose.NATIONALITY_REPLY)));
    }
}
