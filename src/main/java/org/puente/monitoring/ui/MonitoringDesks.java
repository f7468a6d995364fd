package org.puente.monitoring.ui;

import java.util.List;
import org.puente.journeys.JourneyButton;
import org.puente.monitoring.MonitorDesk;
import org.puente.monitoring.NoteDesk;
import org.puente.monitoring.ObservationDesk;
import org.puente.monitoring.ReportDesk;
import org.puente.monitoring.WitnessDesk;
import org.puente.portal.Drafts;
import org.springframework.stereotype.Component;

/** What the parts of a monitor's page ask and tell. */
@Component
record MonitoringDesks(
        MonitorDesk journeys,
        ObservationDesk observations,
        WitnessDesk witness,
        NoteDesk notes,
        ReportDesk reports,
        Drafts drafts,
        List<JourneyButton> buttons) {}
