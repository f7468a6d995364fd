package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usAuditor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usExaminer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.audit.Trail;
import org.puente.audit.TrailQuestion;
import org.puente.biometrics.PrintFile.Found;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.documents.FileDesk;
import org.puente.documents.FileKind;
import org.puente.matching.FingerPosition;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@Tag("walk")
@PortalTest
class PrintExportsTest {

    private static final byte[] WSQ = SamplePrintFiles.nist("img.wsq");
    private static final byte[] CARD = SamplePrintFiles.nist("type3.an2k");
    private static final byte[] FACE = ((Found) PrintFiles.read(SamplePrintFiles.nist("face01.iso2005"), "face"))
            .faces()
            .getFirst()
            .content();

    @Autowired
    private PrintExports exports;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private FileDesk documents;

    @Autowired
    private Trail trail;

    @Autowired
    private ApplicationContext portal;

    @Test
    void aSetTakenOutAsAnsiNistIsReadBackWithTheSamePrintsAndTheOriginalBytes() {
        CaseId id = person();
        Actors.as(usCaseworker(), () -> documents.add(id, FileKind.PHOTO, false, "face.jpg", FACE));

        byte[] file = taken(id, PrintExportFormat.ANSI_NIST, true);

        Found found = (Found) PrintFiles.read(file, "prints.an2");
        assertThat(found.prints())
                .extracting(print ->
                        print.finger().orElseThrow() + " " + print.dpi().getAsInt())
                .containsExactly("RIGHT_INDEX 250", "LEFT_THUMB 500");
        assertThat(found.prints())
                .extracting(print -> print.taking().on())
                .as("each its own day")
                .containsExactly(LocalDate.of(2025, 5, 9), LocalDate.of(2026, 3, 1));
        assertThat(found.absences()).containsExactly(Map.entry(FingerPosition.LEFT_RING, Absence.BANDAGED));
        assertThat(found.faces())
                .singleElement()
                .satisfies(face -> assertThat(Sha256.hex(face.content())).isEqualTo(Sha256.hex(FACE)));
        assertThat(found.prints().getFirst().at(250).pixels())
                .isEqualTo(firstOf(CARD).at(250).pixels());
        List<AnsiNistRecord> records = AnsiNistRecord.split(Bytes.bigEndian(file));
        assertThat(Sha256.hex(records.get(3).data())).isEqualTo(Sha256.hex(WSQ));
    }

    @Test
    void theFilesOfASetComeBackBitForBit() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(taken(person(), PrintExportFormat.ORIGINALS, false)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                digests.put(entry.getName(), Sha256.hex(zip.readAllBytes()));
            }
        }

        assertThat(digests)
                .containsEntry("01-card.an2k", Sha256.hex(CARD))
                .containsEntry("02-thumb.wsq", Sha256.hex(WSQ))
                .containsKey("SHA256SUMS");
    }

    @Test
    void templatesAreReadBackForTheirFingers() {
        Found found = (Found) PrintFiles.read(taken(person(), PrintExportFormat.ISO_TEMPLATES, false), "p.fmr");

        assertThat(found.prints())
                .extracting(print -> print.finger().orElseThrow())
                .containsExactly(FingerPosition.RIGHT_INDEX, FingerPosition.LEFT_THUMB);
    }

    @Test
    void nothingLeavesWithoutAPurpose() {
        CaseId id = person();

        assertThatThrownBy(() -> Actors.as(
                        usCaseworker(),
                        () -> exports.order(id, set(id), PrintExportFormat.ORIGINALS, false, null, "", Locale.ENGLISH)))
                .hasMessage("biometrics.export.no_purpose");
    }

    @Test
    void onlyWhoSaidThePurposeFetchesTheFileAndTheTrailKeepsThatItLeft() {
        CaseId id = person();
        UUID order = order(id, PrintExportFormat.ORIGINALS, false);

        assertThat(Actors.as(another(usCaseworker()), () -> exports.fetch(order)))
                .isEmpty();
        assertThat(Actors.as(coCaseworker(), () -> exports.fetch(order))).isEmpty();
        assertThat(lines(id)).isZero();
        assertThat(Actors.as(usCaseworker(), () -> exports.fetch(order))).isPresent();
        assertThat(lines(id)).isEqualTo(1);
    }

    @Test
    void aForeignSetIsNotFoundLikeOneThatNeverWas() {
        CaseId id = person();
        EnrolmentId set = set(id);
        for (CaseId asked : List.of(id, CaseId.random())) {
            assertThatThrownBy(() -> Actors.as(
                            coCaseworker(),
                            () -> exports.order(
                                    asked,
                                    set,
                                    PrintExportFormat.ORIGINALS,
                                    false,
                                    PrintExportPurpose.FOR_A_COURT,
                                    "",
                                    Locale.ENGLISH)))
                    .isInstanceOf(CaseNotFound.class);
        }
    }

    @Test
    void theReportOnASettledComparisonHoldsPicturesMarksConclusionsAndDigests() throws IOException {
        ComparisonWalk walk = new ComparisonWalk(portal);
        CaseId id = new CaseWalk(portal).ready();
        walk.concluded(id, usCaseworker(), usExaminer(), ComparisonReason.DETAILS_AGREE);
        Conclusion settled = conclusion(id);

        UUID order = Actors.as(
                usCaseworker(),
                () -> exports.orderReport(
                        id, settled.comparison(), PrintExportPurpose.FOR_A_COURT, "Chamber 3", Locale.of("es")));
        ExportedPrints pdf =
                Actors.as(usCaseworker(), () -> exports.fetch(order)).orElseThrow();

        assertThat(pdf.name()).isEqualTo("comparison-" + settled.number() + ".pdf");
        try (PdfReader reader = new PdfReader(pdf.bytes())) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
            String digest = own(id).getFirst().fingers().getFirst().imageSha256();
            assertThat(text.toString().replaceAll("\\s+", " "))
                    .contains("misma persona", "Para un juzgado", "Chamber 3", settled.number())
                    .contains(usExaminer().name());
            assertThat(text.toString().replaceAll("\\s+", "")).contains(digest);
        }
        assertThat(new String(pdf.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1).split("/Subtype/Image", -1))
                .as("both prints of both fingers")
                .hasSizeGreaterThan(2);
    }

    @Test
    void thereIsNoReportWhileExaminersAreAtWork() {
        ComparisonWalk walk = new ComparisonWalk(portal);
        CaseId id = walk.caseWithTwoSets();
        ComparisonId open = walk.start(id);

        assertThatThrownBy(() -> Actors.as(
                        usCaseworker(),
                        () -> exports.orderReport(id, open, PrintExportPurpose.FOR_THE_FILE, "", Locale.ENGLISH)))
                .hasMessage("biometrics.export.not_settled");
    }

    private Conclusion conclusion(CaseId id) {
        return Actors.as(usCaseworker(), () -> portal.getBean(Conclusions.class).settled(id))
                .orElseThrow();
    }

    private long lines(CaseId id) {
        return Actors.as(
                        usAuditor(),
                        () -> trail.search(new TrailQuestion(null, id, "print.exported", null, null), 0, 50))
                .size();
    }

    private byte[] taken(CaseId id, PrintExportFormat format, boolean photo) {
        UUID order = order(id, format, photo);
        Optional<ExportedPrints> file = Actors.as(usCaseworker(), () -> exports.fetch(order));
        return file.orElseThrow().bytes();
    }

    private UUID order(CaseId id, PrintExportFormat format, boolean photo) {
        return Actors.as(
                usCaseworker(),
                () -> exports.order(id, set(id), format, photo, PrintExportPurpose.FOR_AN_EXPERT, "", Locale.ENGLISH));
    }

    private EnrolmentId set(CaseId id) {
        return own(id).getFirst().id();
    }

    private List<Enrolment> own(CaseId id) {
        Actor officer = usCaseworker();
        return Actors.as(officer, () -> enrolments.of(id));
    }

    private CaseId person() {
        CaseId id = new CaseWalk(portal).ready();
        PrintToEnrol index = PrintToEnrol.found(
                        FingerPosition.RIGHT_INDEX, firstOf(CARD), 250, new OriginalFile("card.an2k", "x/y", CARD))
                .taken(new PrintTaking(LocalDate.of(2025, 5, 9), "Cúcuta", ""));
        PrintToEnrol thumb = PrintToEnrol.found(
                FingerPosition.LEFT_THUMB, firstOf(WSQ), 500, new OriginalFile("thumb.wsq", "x/y", WSQ));
        Actors.as(
                usCaseworker(),
                () -> enrolments.enrol(
                        id,
                        new EnrolmentForm(
                                EnrolmentKind.EARLIER,
                                LocalDate.of(2026, 3, 1),
                                "Alexandria",
                                "",
                                "",
                                List.of(index, thumb),
                                Map.of(FingerPosition.LEFT_RING, Absence.BANDAGED))));
        return id;
    }

    private static FoundPrint firstOf(byte[] file) {
        return ((Found) PrintFiles.read(file, "file")).prints().getFirst();
    }
}
