package org.puente.biometrics.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usCaseworker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.biometrics.Enrolment;
import org.puente.biometrics.EnrolmentKind;
import org.puente.biometrics.Enrolments;
import org.puente.biometrics.SamplePrintFiles;
import org.puente.cases.CaseDesk;
import org.puente.countries.CaseId;
import org.puente.documents.CaseFiles;
import org.puente.documents.FileKind;
import org.puente.matching.FingerPosition;
import org.puente.people.PersonName;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@PortalTest
class PrintImportsTest {

    private static final Map<String, byte[]> FILES = SamplePrintFiles.all();

    @Autowired
    private PrintImports imports;

    @Autowired
    private OldImports oldImports;

    @Autowired
    private WholeDatabase rows;

    @Autowired
    private ImportRun run;

    @Autowired
    private ImportBook book;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private CaseFiles documents;

    @Autowired
    private ApplicationContext portal;

    @Test
    void anImportAndItsLinesAreForgottenAfterNinetyDaysByTheCountryWhoseTheyAre() {
        ImportId old = run(zip("loose.png", file("print.png")));
        ImportId young = run(zip("loose.png", file("print.png")));
        rows.sql("update print_import set started_at = ? where id = ?")
                .params(OffsetDateTime.now(ZoneOffset.UTC).minusDays(91), old.uuid())
                .update();

        Actors.as(coCaseworker(), oldImports::endOld);
        assertThat(lines(old)).hasSize(1);
        Actors.as(usCaseworker(), oldImports::endOld);

        assertThat(rows.sql("select count(*) from print_import_line where import_id = ?")
                        .param(old.uuid())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(lines(young)).hasSize(1);
    }

    @Test
    void everyFileOfEveryPersonGetsALineWithWhatBecameOfIt() {
        CaseId id = person();
        String number = number(id);

        ImportId done = run(zip(
                number + "/card.an2k",
                file("type3.an2k"),
                number + "/07-rolled.png",
                file("print.png"),
                number + "/face.iso",
                file("face01.iso2005"),
                number + "/broken.wsq",
                Arrays.copyOf(file("img.wsq"), 900),
                number + "/palms.an2k",
                file("type9-15.an2k"),
                "loose.png",
                file("print.png"),
                "USCO-99-9999/1.png",
                file("print.png")));

        assertThat(lines(done))
                .extracting(ImportLine::name, ImportLine::outcome, ImportLine::prints)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("card.an2k", ImportOutcome.ENROLLED, 1),
                        org.assertj.core.groups.Tuple.tuple("07-rolled.png", ImportOutcome.ENROLLED, 1),
                        org.assertj.core.groups.Tuple.tuple("face.iso", ImportOutcome.PHOTO_KEPT, 0),
                        org.assertj.core.groups.Tuple.tuple("broken.wsq", ImportOutcome.REFUSED, 0),
                        org.assertj.core.groups.Tuple.tuple("palms.an2k", ImportOutcome.LEFT_OUT, 0),
                        org.assertj.core.groups.Tuple.tuple("loose.png", ImportOutcome.REFUSED, 0),
                        org.assertj.core.groups.Tuple.tuple("1.png", ImportOutcome.REFUSED, 0));
        PrintImport seen = find(usCaseworker(), done);
        assertThat(seen.state()).isEqualTo(ImportState.DONE);
        assertThat(seen.files()).isEqualTo(7);
        assertThat(seen.done()).isEqualTo(7);
        assertThat(own(id))
                .singleElement()
                .satisfies(set -> assertThat(set.fingers())
                        .extracting(Enrolment.Finger::position)
                        .containsExactly(FingerPosition.RIGHT_INDEX, FingerPosition.LEFT_INDEX));
        assertThat(Actors.as(usCaseworker(), () -> documents.of(id)))
                .anyMatch(document -> document.kind() == FileKind.PHOTO);
    }

    @Test
    void theSameZipSentTwiceEnrolsNothingTwice() {
        CaseId id = person();
        byte[] zip = zip(number(id) + "/card.an2k", file("type3.an2k"));
        run(zip);

        ImportId second = run(zip);

        assertThat(lines(second)).extracting(ImportLine::outcome).containsExactly(ImportOutcome.ALREADY_THERE);
        assertThat(own(id)).hasSize(1);
    }

    @Test
    void theSamePrintForTwoFingersIsTakenInAndSaid() {
        String number = number(person());
        byte[] print = file("img.wsq");

        ImportId done = run(zip(number + "/2.wsq", print, number + "/7-flat.wsq", print));

        assertThat(lines(done)).extracting(ImportLine::outcome).containsOnly(ImportOutcome.ENROLLED);
        assertThat(lines(done).getFirst().sentence(java.util.Locale.ENGLISH)).contains("the same finger");
    }

    @Test
    void anotherCountrysCaseIsNotFoundLikeOneThatNeverWas() {
        String number = number(person());

        ImportId done = run(zip(number + "/card.an2k", file("type3.an2k")), coCaseworker());
        ImportId never = run(zip("USCO-98-0001/card.an2k", file("type3.an2k")), coCaseworker());

        assertThat(Actors.as(coCaseworker(), () -> imports.lines(done, 0, 9)))
                .extracting(line -> line.sentence(java.util.Locale.ENGLISH).replace(number, "N"))
                .isEqualTo(Actors.as(coCaseworker(), () -> imports.lines(never, 0, 9)).stream()
                        .map(line -> line.sentence(java.util.Locale.ENGLISH).replace("USCO-98-0001", "N"))
                        .toList());
    }

    @Test
    void anImportOfTheOtherCountryIsNotFound() {
        ImportId done = run(zip("X/card.an2k", file("type3.an2k")));

        assertThat(Actors.as(coCaseworker(), () -> imports.find(done))).isEmpty();
        assertThat(Actors.as(coCaseworker(), () -> imports.lines(done, 0, 9))).isEmpty();
        assertThat(Actors.as(coCaseworker(), () -> imports.latest()))
                .noneMatch(one -> one.id().equals(done));
    }

    @Test
    void aZipCutOffKeepsThePersonsBeforeTheCutAndSaysSo() {
        CaseId first = person();
        byte[] zip = zip(number(first) + "/card.an2k", file("type3.an2k"), "Z/slaps.an2k", file("type4-slaps.an2k"));

        ImportId done = run(Arrays.copyOf(zip, zip.length - 60_000));

        assertThat(lines(done).getLast().sentence(java.util.Locale.ENGLISH)).contains("damaged");
        assertThat(find(usCaseworker(), done).state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void whatIsNoZipIsNotTakenIn() {
        assertThatThrownBy(() -> spooled("hello".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("biometrics.import.no_zip");
    }

    @Test
    void onDiskAWaitingZipCannotBeRead() throws IOException {
        byte[] zip = zip("A/1.png", file("print.png"));
        try (SpooledZip spooled = spooled(zip)) {
            assertThat(spooled.open().readAllBytes()).isEqualTo(zip);
            assertThat(java.nio.file.Files.readAllBytes(spooled.place()))
                    .isNotEqualTo(zip)
                    .hasSameSizeAs(zip);
        }
    }

    @Test
    void anImportBegunByAnOfficerGoesOnByItself() {
        CaseId id = person();
        ImportId begun = Actors.as(
                usCaseworker(),
                () -> imports.start(spooled(zip(number(id) + "/card.an2k", file("type3.an2k"))), form()));

        org.awaitility.Awaitility.await()
                .until(() -> find(usCaseworker(), begun).state() == ImportState.DONE);
        assertThat(own(id)).hasSize(1);
    }

    private ImportId run(byte[] zip) {
        return run(zip, usCaseworker());
    }

    /** On this thread, so that the test waits for nothing. */
    private ImportId run(byte[] zip, Actor officer) {
        ImportId id = ImportId.random();
        return Actors.as(officer, () -> {
            portal.getBean(org.springframework.transaction.support.TransactionTemplate.class)
                    .executeWithoutResult(_ -> book.add(id, "prints.zip", officer, java.time.Instant.now()));
            run.run(id, spooled(zip), form(), officer.country());
            return id;
        });
    }

    private static ImportForm form() {
        return new ImportForm(EnrolmentKind.EARLIER, LocalDate.of(2026, 3, 1), "Alexandria", "", OptionalInt.of(500));
    }

    private PrintImport find(Actor officer, ImportId id) {
        return Actors.as(officer, () -> imports.find(id)).orElseThrow();
    }

    private List<ImportLine> lines(ImportId id) {
        return Actors.as(usCaseworker(), () -> imports.lines(id, 0, 50));
    }

    private List<Enrolment> own(CaseId id) {
        return Actors.as(usCaseworker(), () -> enrolments.of(id));
    }

    private CaseId person() {
        return new CaseWalk(portal).ready(PersonName.of("Zacarías", "Trescarpetas", "Munaton"));
    }

    private String number(CaseId id) {
        return Actors.as(usCaseworker(), () -> cases.facts(id)).orElseThrow().number();
    }

    private static byte[] file(String name) {
        return Objects.requireNonNull(FILES.get(name), name);
    }

    private static SpooledZip spooled(byte[] zip) {
        try {
            return SpooledZip.of("prints.zip", new ByteArrayInputStream(zip));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param entries names and contents by turns */
    private static byte[] zip(Object... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) entries[i]));
                out.write((byte[]) entries[i + 1]);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
