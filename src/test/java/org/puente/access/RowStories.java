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

    RowStories(ApplicationContext portal) {
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
        rest();
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

    /** What takes many steps to come about, written by hand. */
    private void rest() {
        WholeDatabase rows = portal.getBean(WholeDatabase.class);
        for (String side : new String[] {"US", "CO"}) {
            rows.sql("insert into case_circumstances values (?, ?, '{}', 0)")
                    .params(submitted.uuid(), side)
                    .update();
            rows.sql("insert into treatment_facts values (gen_random_uuid(), ?, ?, 9, 'FLAG', now(), 'x', 'X')")
                    .params(submitted.uuid(), side)
                    .update();
            rows.sql("insert into treatment_override (id, case_id, owner, check_id, reason, explanation, state,"
                            + " asked_at, asked_by, asked_by_name, version)"
                            + " values (gen_random_uuid(), ?, ?, 'PRE-01', 'R', 'Why', 'WAITING', now(), 'x', 'X', 0)")
                    .params(submitted.uuid(), side)
                    .update();
            rows.sql("insert into treatment_incident (id, case_id, owner, check_id, state, opened_at, opened_by,"
                            + " keeper, keeper_name, version)"
                            + " values (gen_random_uuid(), ?, ?, 'PRE-01', 'OPEN', now(), 'x', 'x', 'X', 0)")
                    .params(submitted.uuid(), side)
                    .update();
            rows.sql("insert into treatment_shared (case_id, owner, check_id, sign, at)"
                            + " values (?, ?, 'PRE-01', 'PASS', now() + interval '1 hour')")
                    .params(submitted.uuid(), side)
                    .update();
        }
        rows.sql("insert into missing_finger select id, owner, 9, 'AMPUTATED' from enrolment where case_id = ?")
                .param(submitted.uuid())
                .update();
        rows.sql("insert into journey_receiver values (?, 'Berta Acudiente', 'Aunt', 'CC-1')")
                .param(submitted.uuid())
                .update();
        rows.sql("insert into way_back (case_id, sending, receiving, opened_at, due_at, closed, version)"
                        + " values (?, 'US', 'CO', now(), now(), false, 0)")
                .param(submitted.uuid())
                .update();
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
