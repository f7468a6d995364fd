package org.puente.privacy;

import static org.puente.access.Permission.ANSWER_DATA_SUBJECTS;
import static org.puente.access.Permission.PREPARE_CASES;
import static org.puente.access.Permission.READ_CASES;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.cases.Sheet;
import org.puente.cases.SheetField;
import org.puente.cases.SubjectSheets;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person says is wrong: a privacy officer finds whether it is, a caseworker puts it right where the data live, and
 * nobody does both. Who recorded a fact corrects it; the other side gets the correction as a disclosure.
 */
@Service
public class CorrectionDesk {

    /** The most that a person may say about a refusal. */
    public static final int LONGEST_DISAGREEMENT = 2000;

    /** Facts that are a text, a day or one code; the others have a form of their own on the case. */
    public static final List<SheetField> CORRECTABLE = List.of(
            SheetField.GIVEN_NAMES,
            SheetField.FIRST_SURNAME,
            SheetField.SECOND_SURNAME,
            SheetField.BIRTH_DATE,
            SheetField.SEX,
            SheetField.NATIONALITY,
            SheetField.PLACE_OF_BIRTH,
            SheetField.CEDULA,
            SheetField.TARJETA_IDENTIDAD,
            SheetField.REGISTRO_CIVIL,
            SheetField.PASSPORT,
            SheetField.EMERGENCY_PASSPORT,
            SheetField.A_NUMBER,
            SheetField.CUSTODY_PLACE,
            SheetField.CUSTODY_SINCE);

    private final RequestBook requests;
    private final ClaimBook claims;
    private final SubjectSheets sheets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectionDesk(
            RequestBook requests,
            ClaimBook claims,
            SubjectSheets sheets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.claims = claims;
        this.sheets = sheets;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A claim beside what stands now.
     *
     * @param recorded whether the acting side recorded the person, and so is the one to correct
     */
    public record Compared(Claim claim, boolean recorded, String standing) {}

    /** What a request claims; empty once the case is erased. */
    @Requires({ANSWER_DATA_SUBJECTS, PREPARE_CASES})
    @Transactional(readOnly = true)
    public Optional<Compared> claim(UUID request) {
        return claims.find(request, Actors.current().country()).map(this::compared);
    }

    private Compared compared(Claim claim) {
        Optional<Sheet> own = sheets.recorded(claim.caseId());
        return new Compared(
                claim,
                own.isPresent(),
                own.map(sheet -> sheet.text(claim.field())).orElse(""));
    }

    /**
     * Finds that the person is right. A caseworker makes the correction then.
     *
     * @throws Refusal if the other side recorded the person, or it is accepted or answered already
     */
    @Requires(ANSWER_DATA_SUBJECTS)
    @Transactional
    public void accept(UUID id) {
        Actor actor = Actors.current();
        DataRequest request = open(id, actor);
        Claim claim = claims.find(id, actor.country()).orElseThrow(() -> new Refusal("privacy.refused.erased"));
        if (sheets.recorded(claim.caseId()).isEmpty()) {
            throw new Refusal("privacy.refused.recorded_there");
        }
        if (!requests.accept(id, actor, clock.instant())) {
            throw new Refusal("privacy.refused.accepted");
        }
        events.publishEvent(PrivacyAct.accepted(request, claim.field()));
        events.publishEvent(new CorrectionAwaited(request.caseId(), actor.country()));
    }

    /** A correction that waits for a caseworker of the acting side. */
    public record ToDo(DataRequest request, Compared compared) {}

    /** What waits on a case. */
    @Requires(PREPARE_CASES)
    @Transactional(readOnly = true)
    public List<ToDo> toDo(CaseId id) {
        Actor actor = Actors.current();
        return requests.accepted(id, actor.country()).stream()
                .flatMap(request -> claims.find(request.id(), actor.country()).stream()
                        .map(claim -> new ToDo(request, compared(claim))))
                .toList();
    }

    /**
     * Makes an accepted correction, which answers the request.
     *
     * @param reason a code of the agreement's list of corrections; needed once the case is submitted
     * @throws Refusal if it is not accepted, answered already, or the same officer accepted it
     */
    @Requires(PREPARE_CASES)
    @Transactional
    public void correct(UUID id, String reason) {
        Actor actor = Actors.current();
        DataRequest request = open(id, actor);
        if (!request.isAccepted()) {
            throw new Refusal("privacy.refused.not_accepted");
        }
        if (requests.isAcceptedBy(id, actor)) {
            throw new Refusal("privacy.refused.same_officer");
        }
        Claim claim = claims.find(id, actor.country()).orElseThrow(() -> new Refusal("privacy.refused.erased"));
        if (!requests.answer(id, RequestAnswer.CORRECTED, actor, clock.instant())) {
            throw new Refusal("privacy.refused.answered");
        }
        sheets.correct(claim.caseId(), claim.field(), claim.stated(), reason);
        events.publishEvent(PrivacyAct.corrected(request, claim.field()));
    }

    /**
     * Keeps with the record, in the person's own words, that they do not agree with a refusal (5 U.S.C. 552a(d)(3) and (4)).
     * It stays with this side: nothing but agreed fields crosses.
     *
     * @throws Refusal if nothing was refused, or it is too long
     */
    @Requires(ANSWER_DATA_SUBJECTS)
    @Transactional
    public void disagree(UUID id, String words) {
        Actor actor = Actors.current();
        String said = words.strip();
        DataRequest request = requests.find(id, actor.country())
                .filter(one -> one.answer() != null && one.answer().isDisputable())
                .filter(one -> one.kind() == RequestKind.CORRECTION)
                .orElseThrow(() -> new Refusal("privacy.refused.nothing_refused"));
        if (said.isEmpty() || said.length() > LONGEST_DISAGREEMENT) {
            throw new Refusal("privacy.refused.long", LONGEST_DISAGREEMENT);
        }
        if (!claims.disagree(id, actor.country(), said, clock.instant())) {
            throw new Refusal("privacy.refused.erased");
        }
        events.publishEvent(PrivacyAct.disagreed(request));
    }

    /** What a person of a case does not agree with, for everybody of the acting side who reads the case. */
    @Requires(READ_CASES)
    @Transactional(readOnly = true)
    public List<Claim> disputed(CaseId id) {
        return claims.disputed(id, Actors.current().country());
    }

    private DataRequest open(UUID id, Actor actor) {
        return requests.find(id, actor.country())
                .filter(DataRequest::isOpen)
                .filter(request -> request.kind() == RequestKind.CORRECTION)
                .orElseThrow(() -> new Refusal("privacy.refused.answered"));
    }
}
