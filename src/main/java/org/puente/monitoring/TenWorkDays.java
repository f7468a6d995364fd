package org.puente.monitoring;

import java.time.Instant;
import java.util.List;
import org.puente.agreements.AgreementProfile;
import org.puente.countries.Deadline;
import org.puente.countries.Side;
import org.puente.countries.Span;

/**
 * Ten working days of both countries, to report on a journey and to answer what a report recommends: catalogue, POST-02,
 * a default to be confirmed in the protocol. They end at midnight of the side that has to act.
 */
final class TenWorkDays {

    private static final int DAYS = 10;

    private TenWorkDays() {}

    static Instant after(Instant start, AgreementProfile agreement, Side acting) {
        return new Deadline(start, new Span.WorkDays(DAYS), List.of(), agreement.zone(acting), agreement.workDays())
                .at(start)
                .due();
    }
}
