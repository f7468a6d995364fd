package org.puente.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usAuditor;
import static org.puente.testing.TestActors.usCaseworker;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.audit.Trail;
import org.puente.audit.TrailLine;
import org.puente.audit.TrailQuestion;
import org.puente.biometrics.Enrolment;
import org.puente.biometrics.EnrolmentForm;
import org.puente.biometrics.EnrolmentKind;
import org.puente.biometrics.Enrolments;
import org.puente.biometrics.ImpressionType;
import org.puente.biometrics.PrintToEnrol;
import org.puente.countries.CaseId;
import org.puente.demo.prints.SyntheticFinger;
import org.puente.documents.CaseFiles;
import org.puente.documents.FileDesk;
import org.puente.documents.FileKind;
import org.puente.matching.FingerPosition;
import org.puente.matching.FingerprintImage;
import org.puente.matching.TemplateExtractor;
import org.puente.portal.Refusal;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.TestDatabase;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Prints and files in the database are sealed: read in their own place alone, and never without their key. */
@Tag("database")
@PortalTest
class SealedContentsTest {

    private static final FingerprintImage THUMB = SyntheticFinger.of(1).impression(1, 256, 300, 0.3);
    private static final FingerprintImage INDEX = SyntheticFinger.of(2).impression(1, 256, 300, 0.3);
    private static final byte[] TEXT = pdf(200);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private WholeDatabase rows;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private CaseFiles files;

    @Autowired
    private SealedBeforeServing atStart;

    private CaseWalk walk;

    @BeforeEach
    void walk() {
        walk = new CaseWalk(portal);
    }

    @Test
    void neitherPrintsNorTemplatesNorFilesStandPlainInTheDatabase() {
        CaseId id = enrolled();
        UUID file = file(id);

        Enrolment.Finger thumb = thumb(id);
        byte[] png = look(id, thumb.print()).orElseThrow();
        assertThat(stored("select content from print_content where id = ?", image(thumb)))
                .isNotEqualTo(png)
                .hasSize(png.length + 33);
        assertThat(stored("select template from finger_print where id = ?", thumb.print()))
                .isNotEqualTo(new TemplateExtractor().extract(THUMB).bytes());
        assertThat(new String(stored("select content from case_file_piece where version_id = ?", file)))
                .doesNotContain("certificate");
        assertThat(open(id, file)).isEqualTo(TEXT);
    }

    @Test
    void aContentInTheRowOfAnotherPrintOrPersonIsRefusedAndTheTrailSaysSo() {
        CaseId id = enrolled();
        CaseId other = enrolled();
        UUID index = print(id, FingerPosition.RIGHT_INDEX);
        UUID foreign = thumb(other).print();
        for (UUID from : List.of(index, foreign)) {
            rows.sql("update print_content set content = (select content from print_content where id = ?),"
                            + " key_id = (select key_id from print_content where id = ?) where id = ?")
                    .params(imageOf(from), imageOf(from), image(thumb(id)))
                    .update();
            assertRefused(id, "sealing.tampered");
        }
        assertThat(lines(id, "content.tampered")).hasSize(2);
    }

    @Test
    void oneChangedBitIsRefusedAndSoIsWhatWasNeverSealed() {
        CaseId id = enrolled();
        UUID image = image(thumb(id));
        byte[] sealed = stored("select content from print_content where id = ?", image);
        byte[] plain = look(id, thumb(id).print()).orElseThrow();
        sealed[sealed.length / 2] ^= 1;
        rows.sql("update print_content set content = ? where id = ?")
                .params(sealed, image)
                .update();
        assertRefused(id, "sealing.tampered");

        rows.sql("update print_content set content = ?, key_id = null where id = ?")
                .params(plain, image)
                .update();
        assertRefused(id, "sealing.tampered");
    }

    @Test
    void aFileWithoutItsLastPieceIsRefused() {
        CaseId id = walk.ready();
        byte[] large = pdf(600_000);
        UUID file = Actors.as(
                usCaseworker(), () -> portal.getBean(FileDesk.class).add(id, FileKind.OTHER, false, "a.pdf", large));
        rows.sql("delete from case_file_piece where version_id = ? and piece = 1")
                .param(file)
                .update();

        assertThatThrownBy(() -> open(id, file)).isInstanceOf(Refusal.class).hasMessage("sealing.tampered");
    }

    @Test
    void aLostKeyIsSaidInASentenceAndANewOneOpensOnlyWhatItSealed() {
        CaseId id = enrolled();
        UUID file = file(id);
        UUID print = thumb(id).print();
        rows.sql("delete from keys.data_key where case_id = ?").param(id.uuid()).update();

        assertThatThrownBy(() -> look(id, print)).isInstanceOf(Refusal.class).hasMessage("sealing.missing.PRINTS");
        assertThatThrownBy(() -> open(id, file)).isInstanceOf(Refusal.class).hasMessage("sealing.missing.FILES");
        assertThat(Actors.as(usCaseworker(), () -> files.obstacle(id, file))).contains("sealing.missing.FILES");
        assertThat(lines(id, "content.key-missing")).hasSize(2);

        enrol(id);
        List<Enrolment> sets = sets(id);
        assertThat(Actors.as(usCaseworker(), () -> enrolments.withoutKey(id)))
                .containsExactly(sets.getLast().id());
        assertThat(look(id, sets.getFirst().fingers().getFirst().print())).isPresent();
        assertThatThrownBy(() -> look(id, print)).hasMessage("sealing.missing.PRINTS");
    }

    @Test
    void whatAnEarlierVersionKeptPlainIsSealedAtTheNextStart() {
        CaseId id = enrolled();
        UUID file = file(id);
        Enrolment.Finger thumb = thumb(id);
        byte[] png = look(id, thumb.print()).orElseThrow();
        byte[] template = new TemplateExtractor().extract(THUMB).bytes();
        rows.sql("update print_content set content = ?, key_id = null where id = ?")
                .params(png, image(thumb))
                .update();
        rows.sql("update finger_print set template = ?, template_key = null where id = ?")
                .params(template, thumb.print())
                .update();
        rows.sql("update case_file_piece set content = ?, key_id = null where version_id = ?")
                .params(TEXT, file)
                .update();
        rows.sql("delete from keys.data_key where case_id = ? and purpose = 'FILES'")
                .param(id.uuid())
                .update();

        atStart.start();

        assertThat(look(id, thumb.print())).contains(png);
        assertThat(open(id, file)).isEqualTo(TEXT);
        assertThat(stored("select template from finger_print where id = ?", thumb.print()))
                .isNotEqualTo(template);
        assertThat(rows.sql("select count(*) from finger_print where template_key is null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theOtherSideHasTheKeyOfWhatItWasGivenAndOfNothingElse() {
        CaseId draft = enrolled();
        CaseId submitted = enrolled();
        file(submitted);
        assertThat(print(submitted, FingerPosition.RIGHT_THUMB)).isNotNull();
        walk.submit(submitted);

        UUID given = thumb(submitted).print();
        assertThat(Actors.as(coCaseworker(), () -> enrolments.look(submitted, given)))
                .isPresent();
        if (TestDatabase.chosen() == TestDatabase.POSTGRESQL) {
            List<UUID> known = Actors.as(
                    coCaseworker(),
                    () -> portal.getBean(TransactionTemplate.class)
                            .execute(_ -> portal.getBean(JdbcClient.class)
                                    .sql("select case_id from keys.data_key where owner = 'US' and purpose = 'PRINTS'")
                                    .query(UUID.class)
                                    .list()));
            assertThat(known).contains(submitted.uuid()).doesNotContain(draft.uuid());
        }
    }

    private void assertRefused(CaseId id, String sentence) {
        assertThatThrownBy(() -> look(id, thumb(id).print()))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
    }

    private CaseId enrolled() {
        CaseId id = walk.ready();
        enrol(id);
        return id;
    }

    private void enrol(CaseId id) {
        List<PrintToEnrol> prints = List.of(
                PrintToEnrol.captured(FingerPosition.RIGHT_THUMB, ImpressionType.FLAT, THUMB),
                PrintToEnrol.captured(FingerPosition.RIGHT_INDEX, ImpressionType.FLAT, INDEX));
        LocalDate yesterday = LocalDate.now(Clock.systemUTC()).minusDays(1);
        Actors.as(
                usCaseworker(),
                () -> enrolments.enrol(
                        id,
                        new EnrolmentForm(EnrolmentKind.CAPTURED, yesterday, "Alexandria", "", "", prints, Map.of())));
    }

    private UUID file(CaseId id) {
        return Actors.as(
                usCaseworker(), () -> portal.getBean(FileDesk.class).add(id, FileKind.OTHER, false, "a.pdf", TEXT));
    }

    private List<Enrolment> sets(CaseId id) {
        return Actors.as(usCaseworker(), () -> enrolments.of(id));
    }

    private Enrolment.Finger thumb(CaseId id) {
        return sets(id).getFirst().fingers().getFirst();
    }

    private UUID print(CaseId id, FingerPosition finger) {
        return sets(id).getFirst().fingers().stream()
                .filter(one -> one.position() == finger)
                .findFirst()
                .orElseThrow()
                .print();
    }

    private Optional<byte[]> look(CaseId id, UUID print) {
        return Actors.as(usCaseworker(), () -> enrolments.look(id, print));
    }

    private byte[] open(CaseId id, UUID file) {
        return Actors.as(usCaseworker(), () -> files.open(id, file))
                .orElseThrow()
                .bytes();
    }

    private UUID image(Enrolment.Finger finger) {
        return imageOf(finger.print());
    }

    private UUID imageOf(UUID print) {
        return rows.sql("select image_id from finger_print where id = ?")
                .param(print)
                .query(UUID.class)
                .single();
    }

    private byte[] stored(String sql, UUID id) {
        return rows.sql(sql).param(id).query((row, n) -> row.getBytes(1)).single();
    }

    private List<TrailLine> lines(CaseId id, String what) {
        return Actors.as(
                usAuditor(),
                () -> portal.getBean(Trail.class).search(new TrailQuestion(null, id, what, null, null), 0, 50));
    }

    private static byte[] pdf(int size) {
        return ("%PDF-1.7\na certificate of an invented person" + " ".repeat(size) + "\nstartxref\n9\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
