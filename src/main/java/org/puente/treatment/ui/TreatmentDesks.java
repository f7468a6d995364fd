package org.puente.treatment.ui;

import org.puente.portal.Drafts;
import org.puente.treatment.AuthorisationDesk;
import org.puente.treatment.CatalogueDesk;
import org.puente.treatment.CheckDesk;
import org.puente.treatment.ForceDesk;
import org.puente.treatment.IncidentDesk;
import org.puente.treatment.JourneyChecks;
import org.puente.treatment.OverrideDesk;
import org.puente.treatment.PictureDesk;
import org.puente.treatment.RestraintDesk;
import org.springframework.stereotype.Component;

/** The services that the treatment tab works with. */
@Component
record TreatmentDesks(
        CheckDesk checks,
        OverrideDesk overrides,
        IncidentDesk incidents,
        RestraintDesk restraints,
        AuthorisationDesk authorisations,
        ForceDesk force,
        CatalogueDesk catalogues,
        PictureDesk pictures,
        JourneyChecks journeys,
        Drafts drafts) {}
