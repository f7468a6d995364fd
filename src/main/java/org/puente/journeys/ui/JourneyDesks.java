package org.puente.journeys.ui;

import java.util.List;
import org.puente.cases.CaseDesk;
import org.puente.documents.CaseFiles;
import org.puente.journeys.CrewDesk;
import org.puente.journeys.DoorDesk;
import org.puente.journeys.DoorPanel;
import org.puente.journeys.HandoverDesk;
import org.puente.journeys.JourneyButton;
import org.puente.journeys.JourneyDesk;
import org.puente.journeys.JourneyWatch;
import org.puente.journeys.ManifestReader;
import org.puente.journeys.SeatDesk;
import org.puente.journeys.SharedScreen;
import org.puente.journeys.SigningPasses;
import org.puente.journeys.Transfers;
import org.puente.journeys.papers.ManifestExports;
import org.puente.journeys.papers.ManifestVersions;
import org.springframework.stereotype.Component;

/** What the parts of a journey's page ask and tell. */
@Component
record JourneyDesks(
        JourneyDesk journeys,
        ManifestReader manifests,
        SeatDesk seats,
        CrewDesk crew,
        Transfers transfers,
        DoorDesk door,
        HandoverDesk handover,
        SharedScreen shared,
        SigningPasses passes,
        ManifestVersions versions,
        ManifestExports exports,
        CaseDesk cases,
        CaseFiles files,
        List<JourneyWatch> watches,
        List<DoorPanel> panels,
        List<JourneyButton> buttons) {}
