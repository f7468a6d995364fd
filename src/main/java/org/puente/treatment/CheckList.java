package org.puente.treatment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.cases.CaseFacts;
import org.puente.countries.Side;

/**
 * The checks of a case as one side sees them now. What the other side keeps to itself is not in here and in no figure.
 *
 * @param evidence what data show about some of the checks
 * @param computed what follows from the case
 * @param described what officers said; with it which checks apply; for the receiving side always {@link TreatmentFacts#NONE}
 * @param open whether the person may still be described, and answers before the departure given
 */
public record CheckList(
        CaseFacts facts,
        List<CheckLine> lines,
        List<DerivedEvidence> evidence,
        Set<Flag> computed,
        TreatmentFacts described,
        boolean open) {

    public CheckList {
        lines = List.copyOf(lines);
        evidence = List.copyOf(evidence);
        computed = Set.copyOf(computed);
    }

    /** Whether this reader says what decides which checks apply. */
    public boolean mayDescribe(Actor reader) {
        return open && side() == Side.SENDING && (reader.is(Role.CASEWORKER) || reader.is(Role.HEALTH_PROFESSIONAL));
    }

    /** Whether answers to the checks of a phase are taken now. */
    boolean takes(Phase phase) {
        return Phase.answeredIn(facts.state()).contains(phase);
    }

    public Side side() {
        return facts.side();
    }

    public Optional<CheckLine> line(String checkId) {
        return lines.stream().filter(line -> line.check().id().equals(checkId)).findFirst();
    }

    public Optional<DerivedEvidence> evidence(String checkId) {
        return evidence.stream()
                .filter(known -> known.checkId().equals(checkId))
                .findFirst();
    }

    public int answered() {
        return count(lines.stream()
                .map(CheckLine::standing)
                .filter(Standing::isAnswered)
                .count());
    }

    public int failed() {
        return count(
                lines.stream().filter(line -> line.standing() == Standing.RED).count());
    }

    public List<CheckLine> of(Phase phase) {
        return lines.stream().filter(line -> line.check().phase() == phase).toList();
    }

    /** The blocking checks that are not green; from boarding on nothing of it stops any more. */
    public List<CheckLine> stopping() {
        return open ? blocking() : List.of();
    }

    /** The blocking checks that are not green, whether or not they can still be answered. */
    List<CheckLine> blocking() {
        return lines.stream().filter(CheckLine::isStopping).toList();
    }

    /**
     * What this side has still to answer of a phase; of a check that each side answers for itself, its own part. The
     * other side's part may be hidden while its hold sentence stands.
     */
    List<CheckLine> toAnswer(Phase phase) {
        return of(phase).stream()
                .filter(line -> line.applies() && line.check().isAnsweredBy(side()))
                .filter(line -> line.check().answeredSide() == AnsweredSide.BOTH
                        ? line.answer().isEmpty()
                        : line.standing() == Standing.OPEN)
                .toList();
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }
}
