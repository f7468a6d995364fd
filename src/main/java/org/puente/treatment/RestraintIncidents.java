package org.puente.treatment;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;
import org.puente.countries.CaseId;
import org.springframework.stereotype.Component;

/** Opens an incident for a forbidden restraint, for one on somebody who is never restrained, and for a late review. */
@Component
class RestraintIncidents {

    static final String FORBIDDEN = "EMB-06";
    static final String NEVER = "PRE-18";
    static final String REVIEWS = "TRN-01";

    /** Who is not restrained at all (Nelson Mandela Rule 48(2); Havana Rules 63–64; catalogue, PRE-18). */
    private static final Set<Flag> NEVER_RESTRAINED = EnumSet.of(Flag.MINOR, Flag.PREGNANT_OR_POSTPARTUM);

    private final Materials materials;
    private final CaseCatalogues catalogues;
    private final OpenIncidents incidents;

    RestraintIncidents(Materials materials, CaseCatalogues catalogues, OpenIncidents incidents) {
        this.materials = materials;
        this.catalogues = catalogues;
        this.incidents = incidents;
    }

    void onStart(CaseFacts facts, Restraint started, Actor actor, Instant now) {
        if (started.mean().isForbidden()) {
            open(facts.id(), FORBIDDEN, actor, now);
        }
        if (materials.of(facts).material().flags().stream().anyMatch(NEVER_RESTRAINED::contains)) {
            open(facts.id(), NEVER, actor, now);
        }
    }

    /** To be asked before the review or the end is written. */
    void ifLate(Restraint restraint, Actor actor, Instant now) {
        if (restraint.nextReview().filter(now::isAfter).isPresent()) {
            open(restraint.caseId(), REVIEWS, actor, now);
        }
    }

    private void open(CaseId id, String check, Actor actor, Instant now) {
        catalogues.of(id).check(check).ifPresent(found -> incidents.open(id, found, actor, now));
    }
}
