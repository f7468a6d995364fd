package org.puente.access;

import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coExaminer;
import static org.puente.testing.TestActors.usCaseworker;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.puente.biometrics.ComparisonReason;
import org.puente.biometrics.ComparisonWalk;
import org.puente.cases.CaseDesk;
import org.puente.cases.Disclosures;
import org.puente.cases.Families;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.SheetEdit;
import org.puente.cases.SheetField;
import org.puente.countries.CaseId;
import org.puente.documents.FileDesk;
import org.puente.documents.FileKind;
import org.puente.journeys.DoorDesk;
import org.puente.journeys.HandoverDesk;
import org.puente.journeys.IdentityBasis;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.portal.Drafts;
import org.puente.testing.WholeDatabase;
import org.springframework.context.ApplicationContext;

/** Fills every table with rows of both sides: drafts, submitted cases, a journey, holds, files, prints, comparisons. */
final class RowStories {

    private static final Map<ApplicationContext, RowStories> TOLD = new HashMap<>();

    private final ApplicationContext portal;
    private final JourneyWalk journeys;
    private final ComparisonWalk prints;

    /** Submitted, with a person's files and prints of which some crossed; both sides hold it. */
    final CaseId submitted;

    /** The sender's alone. */
    final CaseId draft;

    final UUID crossed;
    final UUID secret;

    /** Announced, with a place that was proposed and one that was not. */
    final JourneyId announced;

    /** Known to its planner alone. */
    final JourneyId planned;

    /** Told once for each portal. */
    static RowStories of(ApplicationContext portal) {
        return TOLD.computeIfAbsent(portal, RowStories::new);
    }

    private RowStories(ApplicationContext portal) {
        this.portal = portal;
        journeys = new JourneyWalk(portal);
        prints = new ComparisonWalk(portal);
        draft = draft();
        submitted = prints.caseWithTwoSets();
        crossed = file(usCaseworker(), submitted, true);
        secret = file(usCaseworker(), submitted, false);
        submitted();
        planned = journeys.flight(6);
        announced = journeys.flight(30);
        journey();
        RowsByHand.write(portal.getBean(WholeDatabase.class), submitted, announced);
    }

    private CaseId draft() {
        CaseId id = prints.caseWithTwoSets();
        hold(usCaseworker(), id, HoldKind.PROTECTION);
        file(usCaseworker(), id, true);
        prints.start(id);
        Actors.as(usCaseworker(), () -> portal.getBean(Drafts.class).save("rows.test", "typed"));
        Actors.as(coCaseworker(), () -> portal.getBean(Drafts.class).save("rows.test", "typed"));
        return id;
    }

    private void submitted() {
        CaseId relative = journeys.cases().ready();
        Actors.as(usCaseworker(), () -> portal.getBean(Families.class).link(submitted, relative));
        Actors.as(usCaseworker(), () -> portal.getBean(Families.class).link(submitted, draft));
        journeys.cases().acknowledge(journeys.cases().submit(submitted));
        journeys.cases().submit(relative);
        Disclosures disclosures = portal.getBean(Disclosures.class);
        Actors.as(usCaseworker(), () -> {
            SheetEdit sheet = disclosures.toEdit(submitted).orElseThrow();
            return disclosures.change(
                    submitted,
                    sheet.sheet().with(SheetField.PLACE_OF_BIRTH, "Otravilla"),
                    sheet.version(),
                    "TYPING_ERROR");
        });
        hold(usCaseworker(), submitted, HoldKind.MEDICAL);
        hold(coCaseworker(), submitted, HoldKind.OPERATIONAL);
        file(coCaseworker(), submitted, false);
        prints.concluded(submitted, coCaseworker(), coExaminer(), ComparisonReason.DETAILS_AGREE);
    }

    private void journey() {
        CaseId travels = journeys.approved();
        CaseId hidden = journeys.approved();
        journeys.seat(announced, travels, hidden);
        journeys.agree(announced, travels);
        journeys.clear(announced, travels);
        Actors.as(US_COORDINATOR, () -> {
            portal.getBean(HandoverDesk.class).takeAlong(announced, travels, "A suitcase", "T-1");
            portal.getBean(DoorDesk.class).settle(announced, travels, IdentityBasis.PHOTO);
        });
        Actors.as(CO_COORDINATOR, () -> portal.getBean(CaseDesk.class).facts(travels));
    }

    private void hold(Actor officer, CaseId id, HoldKind kind) {
        Actors.as(officer, () -> portal.getBean(Holds.class).place(id, kind, "A note"));
    }

    private UUID file(Actor officer, CaseId id, boolean toDisclose) {
        return Actors.as(
                officer, () -> portal.getBean(FileDesk.class).add(id, FileKind.OTHER, toDisclose, "name.png", png()));
    }

    private static byte[] png() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
