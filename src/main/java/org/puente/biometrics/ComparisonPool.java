package org.puente.biometrics;

import static org.puente.access.Permission.COMPARE_PRINTS;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.portal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives comparisons to examiners of the side that asked: in random order, and never two parts of one to one person. */
@Service
public class ComparisonPool {

    private static final int LATEST = 20;

    private final ComparisonBook comparisons;
    private final ReviewBook reviews;
    private final StepBook steps;
    private final QueueBook queues;
    private final ComparisonTrail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ComparisonPool(
            ComparisonBook comparisons,
            ReviewBook reviews,
            StepBook steps,
            QueueBook queues,
            ComparisonTrail trail,
            Clock clock) {
        this.comparisons = comparisons;
        this.reviews = reviews;
        this.steps = steps;
        this.queues = queues;
        this.trail = trail;
        this.clock = clock;
    }

    @Requires(COMPARE_PRINTS)
    @Transactional(readOnly = true)
    public ComparisonQueue queue() {
        Actor examiner = Actors.current();
        int waiting = comparisons.waitingFor(examiner.id(), examiner.country()).size();
        return new ComparisonQueue(waiting, queues.held(examiner), queues.concluded(examiner, LATEST));
    }

    /** How many comparisons the examiner could take or holds. */
    @Requires(COMPARE_PRINTS)
    @Transactional(readOnly = true)
    public int toDo() {
        Actor examiner = Actors.current();
        return comparisons.waitingFor(examiner.id(), examiner.country()).size()
                + queues.held(examiner).size();
    }

    /** Takes one of the waiting comparisons, whichever chance gives. Empty if none is left. */
    @Requires(COMPARE_PRINTS)
    @Transactional
    public Optional<ReviewId> take() {
        Actor examiner = Actors.current();
        List<ComparisonId> waiting = new ArrayList<>(comparisons.waitingFor(examiner.id(), examiner.country()));
        Collections.shuffle(waiting, random);
        return waiting.stream()
                .flatMap(id -> comparisons.lock(id, examiner.country()).stream())
                .flatMap(comparison -> part(comparison, examiner).stream())
                .findFirst();
    }

    /**
     * Puts a comparison back that was taken by mistake.
     *
     * @throws ReviewNotFound if the examiner holds no such review
     * @throws Refusal if a step of it is recorded already
     */
    @Requires(COMPARE_PRINTS)
    @Transactional
    public void giveBack(ReviewId id) {
        ReviewRow review = reviews.heldBy(Actors.current(), id).orElseThrow(ReviewNotFound::new);
        comparisons.lock(review.comparison(), review.country());
        if (steps.find(id, review.country(), ComparisonStep.ANALYSIS).isPresent()) {
            throw new Refusal("biometrics.comparison.begun");
        }
        trail.givenBack(review);
        reviews.remove(review);
    }

    /** Gives a part of a locked comparison, if one is still free for this examiner. */
    private Optional<ReviewId> part(ComparisonRow comparison, Actor examiner) {
        List<ReviewRow> given = reviews.of(comparison.id(), comparison.country());
        boolean has = given.stream().anyMatch(review -> review.examiner().equals(examiner.id()));
        if (has || comparison.outcome() != null) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(1, comparison.examiners())
                .filter(place -> given.stream().noneMatch(review -> review.place() == place))
                .boxed()
                .findFirst()
                .map(place -> give(comparison, examiner, place));
    }

    private ReviewId give(ComparisonRow comparison, Actor examiner, int place) {
        ReviewRow review = new ReviewRow(
                ReviewId.random(),
                comparison.id(),
                comparison.country(),
                examiner.id(),
                examiner.name(),
                place,
                clock.instant(),
                ComparisonDraft.EMPTY);
        reviews.add(review);
        trail.taken(review);
        return review.id();
    }
}
