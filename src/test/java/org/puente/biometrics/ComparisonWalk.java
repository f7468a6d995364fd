package org.puente.biometrics;

import static org.puente.testing.TestActors.usCaseworker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.demo.prints.SyntheticFinger;
import org.puente.matching.FingerPosition;
import org.puente.testing.CaseWalk;
import org.puente.testing.TestActors;
import org.puente.testing.WholeDatabase;
import org.springframework.context.ApplicationContext;

/** Brings comparisons to where a test begins. */
public final class ComparisonWalk {

    private static final LocalDate TAKEN = LocalDate.of(2026, 1, 5);

    /** Where and with what the prints of both sets were taken, and the right index of each, which no examiner is told. */
    public static final List<String> WHERE_AND_WITH_WHAT =
            List.of("El Paso", "Riohacha", "Lector-N4", "Lector-S5", "Brownsville", "Lector-E6");

    private final ApplicationContext portal;

    public ComparisonWalk(ApplicationContext portal) {
        this.portal = portal;
    }

    /** A draft with two sets of prints of one person, not compared yet. */
    public CaseId caseWithTwoSets() {
        return caseWithTwoSets(256, 300);
    }

    /** As {@link #caseWithTwoSets()}, with images of so many pixels. */
    public CaseId caseWithTwoSets(int width, int height) {
        CaseId id = new CaseWalk(portal).ready();
        enrolTwoSets(usCaseworker(), id, width, height);
        return id;
    }

    private void enrolTwoSets(Actor caseworker, CaseId id, int width, int height) {
        enrol(caseworker, id, EnrolmentKind.EARLIER, 1, width, height);
        enrol(caseworker, id, EnrolmentKind.CAPTURED, 2, width, height);
    }

    /** Two examiners of the caseworker's country come to the same conclusion on a case of theirs. */
    public void concluded(CaseId id, Actor caseworker, Actor examiner, ComparisonReason reason) {
        ComparisonId comparison = started(id, caseworker);
        for (Actor each : List.of(examiner, TestActors.another(examiner))) {
            conclude(each, take(each, comparison), reason);
        }
    }

    /** A comparison that waits for the examiners of the United States. */
    public ComparisonId waiting() {
        return start(caseWithTwoSets());
    }

    public ComparisonId start(CaseId id) {
        return start(usCaseworker(), id, VerificationPurpose.BEFORE_SUBMISSION);
    }

    private ComparisonId start(Actor caseworker, CaseId id, VerificationPurpose purpose) {
        return Actors.as(caseworker, () -> {
            List<Enrolment> sets = portal.getBean(Enrolments.class).of(id);
            return portal.getBean(Verifications.class)
                    .start(id, set(sets, EnrolmentKind.CAPTURED), set(sets, EnrolmentKind.EARLIER), purpose);
        });
    }

    /** A comparison of two sets of prints of a country's own, enrolled on a case of both sides. */
    public ComparisonId started(CaseId id, Actor caseworker) {
        enrolTwoSets(caseworker, id, 256, 300);
        return start(caseworker, id, VerificationPurpose.NATIONALITY_REPLY);
    }

    /** The examiner takes a comparison, whichever waits. */
    public ReviewId take(Actor examiner) {
        return Actors.as(examiner, () -> portal.getBean(ComparisonPool.class).take())
                .orElseThrow();
    }

    /** The examiner takes this comparison; whatever else chance gives goes back. */
    public ReviewId take(Actor examiner, ComparisonId wanted) {
        ComparisonPool pool = portal.getBean(ComparisonPool.class);
        List<ReviewId> others = new ArrayList<>();
        ReviewId taken = take(examiner);
        while (!isOf(taken, wanted)) {
            others.add(taken);
            taken = take(examiner);
        }
        others.forEach(other -> Actors.as(examiner, () -> pool.giveBack(other)));
        return taken;
    }

    private boolean isOf(ReviewId review, ComparisonId comparison) {
        return portal.getBean(WholeDatabase.class)
                .sql("select comparison_id from comparison_review where id = ?")
                .param(review.uuid())
                .query(UUID.class)
                .single()
                .equals(comparison.uuid());
    }

    public void analyse(Actor examiner, ReviewId review, boolean ofValue) {
        Actors.as(
                examiner,
                () -> portal.getBean(ComparisonDesk.class).recordAnalysis(review, ofValue, ComparisonMarks.NONE));
    }

    public void conclude(Actor examiner, ReviewId review, ComparisonReason reason) {
        analyse(examiner, review, true);
        Actors.as(
                examiner,
                () -> portal.getBean(ComparisonDesk.class)
                        .recordConclusion(review, reason, "What I saw.", ComparisonMarks.NONE));
    }

    /** The examiner takes what waits and concludes it. */
    public ReviewId conclude(Actor examiner, ComparisonReason reason) {
        ReviewId review = take(examiner);
        conclude(examiner, review, reason);
        return review;
    }

    /** Whatever waits or is in somebody's hands is concluded, inconclusive. */
    public void finishEverything() {
        for (Actor examiner : List.of(TestActors.usExaminer(), secondExaminer(), thirdExaminer())) {
            held(examiner).forEach(held -> finish(examiner, held.id(), held.step()));
            while (Actors.as(
                            examiner, () -> portal.getBean(ComparisonPool.class).take())
                    .isPresent()) {
                held(examiner).forEach(held -> finish(examiner, held.id(), held.step()));
            }
        }
    }

    private List<ComparisonQueue.Held> held(Actor examiner) {
        return Actors.as(examiner, () -> portal.getBean(ComparisonPool.class).queue())
                .held();
    }

    private void finish(Actor examiner, ReviewId id, ComparisonStep step) {
        ComparisonDesk desk = portal.getBean(ComparisonDesk.class);
        if (step == ComparisonStep.ANALYSIS) {
            analyse(examiner, id, false);
        } else {
            Actors.as(
                    examiner,
                    () -> desk.recordConclusion(
                            id,
                            ComparisonReason.TOO_LITTLE_DETAIL,
                            "Left over.",
                            desk.open(id).orElseThrow().analysed()));
        }
    }

    public static Actor secondExaminer() {
        return TestActors.another(TestActors.usExaminer());
    }

    public static Actor thirdExaminer() {
        return TestActors.another(secondExaminer());
    }

    private void enrol(Actor caseworker, CaseId id, EnrolmentKind kind, int impression, int width, int height) {
        List<PrintToEnrol> prints = List.of(
                print(FingerPosition.RIGHT_THUMB, impression, width, height),
                print(FingerPosition.RIGHT_INDEX, impression, width, height)
                        .taken(new PrintTaking(TAKEN.minusDays(1), "Brownsville", "Lector-E6")));
        boolean captured = kind == EnrolmentKind.CAPTURED;
        EnrolmentForm form = new EnrolmentForm(
                kind,
                TAKEN,
                captured ? "El Paso" : "Riohacha",
                captured ? "Lector-N4" : "Lector-S5",
                "",
                prints,
                Map.of());
        Actors.as(caseworker, () -> portal.getBean(Enrolments.class).enrol(id, form));
    }

    private static PrintToEnrol print(FingerPosition finger, int impression, int width, int height) {
        return PrintToEnrol.captured(
                finger,
                ImpressionType.FLAT,
                SyntheticFinger.of(finger.code()).impression(impression, width, height, 0.3));
    }

    private static EnrolmentId set(List<Enrolment> sets, EnrolmentKind kind) {
        return sets.stream()
                .filter(set -> set.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
