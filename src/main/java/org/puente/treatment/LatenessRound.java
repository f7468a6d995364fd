package org.puente.treatment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puente.access.Actors;
import org.puente.agreements.AgreementProfile;
import org.puente.cases.CaseTerms;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.treatment.DueBook.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the incidents of reviews, reports and doctors that nobody came for, as they would open if somebody came too late.
 * Whoever recorded the restraint or the force looks after them until somebody takes them over.
 */
@Component
class LatenessRound {

    static final int AT_ONCE = 200;

    private final DueBook due;
    private final RestraintBook restraints;
    private final ForceBook force;
    private final RestraintIncidents incidents;
    private final CaseTerms terms;
    private final Clock clock;

    LatenessRound(
            DueBook due,
            RestraintBook restraints,
            ForceBook force,
            RestraintIncidents incidents,
            CaseTerms terms,
            Clock clock) {
        this.due = due;
        this.restraints = restraints;
        this.force = force;
        this.incidents = incidents;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Of the acting country. Safe on two nodes at once: what the other one told meanwhile is left alone.
     *
     * @return how many were looked at; call again until none is
     */
    @Transactional
    int tell(Kind kind) {
        Country owner = Actors.current().country();
        Instant now = clock.instant();
        List<LateThing> over = due.over(kind, owner, now, AT_ONCE);
        Map<CaseId, AgreementProfile> agreements =
                terms.of(over.stream().map(LateThing::caseId).distinct().toList());
        for (LateThing thing : over) {
            Optional<Instant> then = whenDue(kind, thing, owner);
            if (then.filter(now::isBefore).isPresent()
                    || then.filter(now::equals).isPresent()) {
                due.mark(kind, thing.id(), owner, then.get().plusMillis(1));
            } else if (due.take(kind, thing, owner) && then.isPresent()) {
                Optional.ofNullable(agreements.get(thing.caseId()))
                        .ifPresent(agreement -> incidents.whenNobodyCame(kind, thing, agreement, now));
            }
        }
        return over.size();
    }

    private Optional<Instant> whenDue(Kind kind, LateThing thing, Country owner) {
        return switch (kind) {
            case REVIEW -> restraints.find(thing.id(), owner).flatMap(Restraint::nextReview);
            case REPORT ->
                force.find(thing.id(), owner)
                        .filter(used -> used.reportedAt() == null)
                        .map(UseOfForce::reportDue);
            case DOCTOR ->
                force.find(thing.id(), owner)
                        .filter(used -> used.doctorAt() == null)
                        .map(UseOfForce::doctorDue);
        };
    }
}
