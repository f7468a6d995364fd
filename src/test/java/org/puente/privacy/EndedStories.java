package org.puente.privacy;

import static org.puente.testing.TestActors.officer;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.biometrics.EnrolmentForm;
import org.puente.biometrics.EnrolmentKind;
import org.puente.biometrics.Enrolments;
import org.puente.biometrics.ImpressionType;
import org.puente.biometrics.PrintToEnrol;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.demo.prints.SyntheticFinger;
import org.puente.documents.FileDesk;
import org.puente.documents.FileKind;
import org.puente.matching.FingerPosition;
import org.puente.matching.FingerprintImage;
import org.puente.testing.CaseWalk;
import org.puente.testing.WholeDatabase;
import org.springframework.context.ApplicationContext;

/** Cases that ended some time ago, with prints, photo and a file of the sending side. */
public final class EndedStories {

    private static final FingerprintImage THUMB = SyntheticFinger.of(1).impression(1, 256, 300, 0.3);
    private static final byte[] PDF = "%PDF-1.7\nan invented certificate\nstartxref\n9\n%%EOF\n"
            .getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final ApplicationContext portal;
    private final WholeDatabase rows;
    private final CaseWalk walk;

    public EndedStories(ApplicationContext portal) {
        this.portal = portal;
        rows = portal.getBean(WholeDatabase.class);
        walk = new CaseWalk(portal);
    }

    public static Actor privacyOfficer(Country country) {
        return officer(country, Role.PRIVACY_OFFICER);
    }

    CaseWalk walk() {
        return walk;
    }

    /** A draft with everything that the other side gets at SUBMIT. */
    CaseId draft() {
        CaseId id = walk.ready();
        enrol(id, EnrolmentKind.CAPTURED);
        FileDesk files = portal.getBean(FileDesk.class);
        Actors.as(usCaseworker(), () -> files.add(id, FileKind.PHOTO, true, "face.png", png()));
        Actors.as(usCaseworker(), () -> files.add(id, FileKind.OTHER, true, "paper.pdf", PDF));
        return id;
    }

    void enrol(CaseId id, EnrolmentKind kind) {
        List<PrintToEnrol> prints =
                List.of(PrintToEnrol.captured(FingerPosition.RIGHT_THUMB, ImpressionType.FLAT, THUMB));
        LocalDate taken = LocalDate.now(Clock.systemUTC()).minusDays(1);
        Actors.as(
                usCaseworker(),
                () -> portal.getBean(Enrolments.class)
                        .enrol(id, new EnrolmentForm(kind, taken, "Alexandria", "", "", prints, Map.of())));
    }

    CaseId withdraw(CaseId id) {
        walk.take(usSupervisor(), id, Step.WITHDRAW, "ENTERED_IN_ERROR");
        return id;
    }

    /** Submitted, withdrawn, and so many days over. */
    public CaseId ended(int days) {
        return daysAgo(withdraw(walk.submit(draft())), days);
    }

    CaseId daysAgo(CaseId id, int days) {
        Instant then = Instant.now().minus(Duration.ofDays(days));
        for (String sql : List.of(
                "update repatriation_case set state_since = ? where id = ?",
                "update case_listing set state_since = ? where case_id = ?",
                "update case_sheet set changed_at = ? where case_id = ?",
                "update case_event set at = ? where case_id = ?")) {
            rows.sql(sql).params(then.atOffset(ZoneOffset.UTC), id.uuid()).update();
        }
        return id;
    }

    public String number(CaseId id) {
        return rows.sql("select number from repatriation_case where id = ?")
                .param(id.uuid())
                .query(String.class)
                .single();
    }

    private static byte[] png() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
