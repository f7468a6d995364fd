package org.puente.biometrics;

import static org.puente.access.Permission.DECIDE_NATIONALITY;
import static org.puente.access.Permission.ENROL_PRINTS;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.agreements.AgreedClock;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.matching.FingerPosition;
import org.puente.portal.Pace;
import org.puente.portal.Paces;
import org.puente.portal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the own side's examiners whether two sets of prints are of the same person. The question and its answer belong to
 * the country that asks.
 */
@Service
public class Verifications {

    private final CaseDesk cases;
    private final Enrolments enrolments;
    private final Comparisons comparisons;
    private final VerificationBook book;
    private final ComparisonTrail trail;
    private final Paces paces;
    private final Clock clock;

    Verifications(
            CaseDesk cases,
            Enrolments enrolments,
            Comparisons comparisons,
            VerificationBook book,
            ComparisonTrail trail,
            Paces paces,
            Clock clock) {
        this.cases = cases;
        this.enrolments = enrolments;
        this.comparisons = comparisons;
        this.book = book;
        this.trail = trail;
        this.paces = paces;
        this.clock = clock;
    }

    /**
     * Starts a comparison; it waits for two examiners of the acting user's country.
     *
     * @param probe the prints in question, one of the sets that this side sees on the case
     * @param candidate another of them, with at least one finger in common
     * @throws CaseNotFound for a case, or a set of prints, that the actor's country may not see
     * @throws Refusal if the two sets have no finger in common, or are the same
     */
    @Requires({ENROL_PRINTS, DECIDE_NATIONALITY})
    @Transactional
    public ComparisonId start(CaseId caseId, EnrolmentId probe, EnrolmentId candidate, VerificationPurpose purpose) {
        paces.take(Pace.COMPARISON);
        CaseFacts facts = cases.facts(caseId).orElseThrow(CaseNotFound::new);
        List<Enrolment> sets = enrolments.of(caseId);
        Enrolment a = find(sets, probe);
        Enrolment b = find(sets, candidate);
        if (a.id().equals(b.id())) {
            throw new Refusal("biometrics.verification.same");
        }
        if (!haveAFingerInCommon(a, b)) {
            throw new Refusal("biometrics.verification.no_common");
        }
        Actor actor = Actors.current();
        Instant now = clock.instant();
        Instant due = facts.agreement()
                .deadline(AgreedClock.TWO_PERSON_REVIEW, now, List.of())
                .at(now)
                .due();
        ComparisonRow comparison = comparisons.begin(
                actor,
                due,
                Stream.concat(prints(a, ComparisonPart.PROBE), prints(b, ComparisonPart.CANDIDATE))
                        .toList());
        book.add(new VerificationRow(
                comparison.id(),
                actor.country(),
                caseId,
                facts.personName(),
                purpose,
                actor.id().key(),
                now,
                false));
        trail.started(comparison, purpose);
        return comparison.id();
    }

    private static Enrolment find(List<Enrolment> sets, EnrolmentId id) {
        return sets.stream().filter(set -> set.id().equals(id)).findFirst().orElseThrow(CaseNotFound::new);
    }

    private static boolean haveAFingerInCommon(Enrolment a, Enrolment b) {
        return pictured(a).anyMatch(finger -> pictured(b).anyMatch(other -> other.position() == finger.position()));
    }

    static Stream<ComparedPrint> prints(Enrolment set, ComparisonPart part) {
        return pictured(set)
                .map(finger -> new ComparedPrint(
                        part,
                        finger.position(),
                        finger.print(),
                        finger.indicators().dpi()));
    }

    /**
     * One picture of each finger, the rolled one where there are two: it shows more. A template alone shows an examiner
     * nothing.
     */
    static Stream<Enrolment.Finger> pictured(Enrolment set) {
        Map<FingerPosition, Enrolment.Finger> best = new EnumMap<>(FingerPosition.class);
        set.fingers().stream()
                .filter(Enrolment.Finger::hasImage)
                .forEach(finger -> best.merge(
                        finger.position(),
                        finger,
                        (one, other) -> other.impression() == ImpressionType.ROLLED ? other : one));
        return best.values().stream();
    }
}
