package org.puente.monitoring;

import java.util.List;
import org.puente.agreements.AgreementProfile;
import org.puente.countries.UserId;
import org.puente.journeys.JourneyId;

/**
 * A finished report as one reader may read it, with the answers given up to now.
 *
 * @param seal SHA-256 of the reader's frozen copy
 */
public record FinishedReport(
        ReportId id,
        JourneyId journey,
        UserId monitor,
        AgreementProfile agreement,
        ReportContent content,
        String seal,
        List<Recommendation> recommendations) {

    public FinishedReport {
        recommendations = List.copyOf(recommendations);
    }
}
