package org.puente.treatment;

import java.time.Instant;
import org.puente.access.Actor;
import org.puente.agreements.AgreementProfile;
import org.puente.cases.CaseFacts;
import org.puente.countries.CaseId;
import org.springframework.stereotype.Component;

/**
 * Opens an incident for a restraint that is forbidden, that nobody authorised beforehand, or that is on somebody who is
 * never restrained, for a late review, and for force that is forbidden or reported late.
 */
@Component
class RestraintIncidents {

    static final String FORBIDDEN = "EMB-06";
    static final String NEVER = "PRE-18";
    static final String UNAUTHORISED = "EMB-05";
    static final String REVIEWS = "TRN-01";
    static final String FORCE = "TRN-04";
    static final String FORBIDDEN_FORCE = "TRN-05";

    private final Materials materials;
    private final CaseCatalogues catalogues;
    private final OpenIncidents incidents;
    private final DueBook due;

    RestraintIncidents(Materials materials, CaseCatalogues catalogues, OpenIncidents incidents, DueBook due) {
        this.due = due;
        this.materials = materials;
        this.catalogues = catalogues;
        this.incidents = incidents;
    }

    void onStart(CaseFacts facts, Restraint started, Actor actor, Instant now) {
        if (started.isForbidden()) {
            open(facts.id(), FORBIDDEN, actor, now);
        }
        if (started.policy().neverRestrains(materials.of(facts).material().flags())) {
            open(facts.id(), NEVER, actor, now);
        }
        if (!started.isAuthorised()) {
            open(facts.id(), UNAUTHORISED, actor, now);
        }
    }

    void onForce(UseOfForce used, Actor actor, Instant now) {
        if (used.isForbidden()) {
            open(used.caseId(), FORBIDDEN_FORCE, actor, now);
        }
    }

    /** What was due, a report or a doctor, has come; if after its time, it is told now unless the clock told it. */
    void onCame(DueBook.Kind kind, UseOfForce used, boolean late, Actor actor, Instant now) {
        if (due.take(kind, used.id(), used.owner()) && late) {
            open(used.caseId(), FORCE, actor, now);
        }
    }

    /** As if somebody came too late. */
    void whenNobodyCame(DueBook.Kind kind, LateThing thing, AgreementProfile agreement, Instant now) {
        catalogues
                .of(thing.caseId())
                .check(kind == DueBook.Kind.REVIEW ? REVIEWS : FORCE)
                .ifPresent(check -> incidents.openByClock(thing.caseId(), check, agreement, thing.recordedBy(), now));
    }

    /** To be asked before the review or the end is written. What the clock told is not told again. */
    void ifLate(Restraint restraint, Actor actor, Instant now) {
        if (restraint.nextReview().filter(now::isAfter).isPresent()
                && due.take(DueBook.Kind.REVIEW, restraint.id(), restraint.owner())) {
            open(restraint.caseId(), REVIEWS, actor, now);
        }
    }

    private void open(CaseId id, String check, Actor actor, Instant now) {
        catalogues.of(id).check(check).ifPresent(found -> incidents.open(id, found, actor, now));
    }
}
