package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usExaminer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.demo.prints.SyntheticFinger;
import org.puente.matching.FingerPosition;
import org.puente.matching.FingerprintImage;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@PortalTest
class PrintSetsTest {

    private static final FingerprintImage INDEX = SyntheticFinger.of(2).impression(1, 256, 300, 0.3);
    private static final LocalDate TODAY =
            LocalDate.now(java.time.ZoneOffset.UTC).minusDays(1);

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private StoredPrints stored;

    @Autowired
    private ApplicationContext portal;

    @Test
    void aSetHoldsARolledAndAFlatPrintOfAFingerAndATemplateWithoutAPicture() {
        CaseId id = new CaseWalk(portal).ready();
        byte[] file = SamplePrintFiles.nist("fmr.iso2005");
        FoundPrint template =
                ((PrintFile.Found) PrintFiles.read(file, "t.fmr")).prints().getFirst();
        OriginalFile original = new OriginalFile("t.fmr", "x/y", file);
        List<PrintToEnrol> prints = List.of(
                PrintToEnrol.captured(FingerPosition.RIGHT_INDEX, ImpressionType.FLAT, INDEX),
                PrintToEnrol.captured(FingerPosition.RIGHT_INDEX, ImpressionType.ROLLED, INDEX),
                PrintToEnrol.found(FingerPosition.LEFT_INDEX, template, 500, original));

        Actors.as(
                usCaseworker(),
                () -> enrolments.enrol(
                        id, new EnrolmentForm(EnrolmentKind.EARLIER, TODAY, "Alexandria", "", "", prints, Map.of())));

        assertThat(own(id).getFirst().fingers())
                .extracting(finger -> finger.position() + " " + finger.impression() + " " + finger.hasImage())
                .containsExactlyInAnyOrder("RIGHT_INDEX FLAT true", "RIGHT_INDEX ROLLED true", "LEFT_INDEX FLAT false");
        UUID stored = own(id).getFirst().fingers().stream()
                .filter(finger -> !finger.hasImage())
                .findFirst()
                .orElseThrow()
                .print();
        assertThat(Actors.as(usExaminer(), () -> this.stored.template(stored, US)))
                .isPresent();
        assertThat(Actors.as(usCaseworker(), () -> enrolments.look(id, stored))).isEmpty();
        assertThatThrownBy(() -> new EnrolmentForm(
                        EnrolmentKind.EARLIER, TODAY, "A", "", "", List.of(prints.get(0), prints.get(0)), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPrintThatLooksLikeAnotherFingerOfAnEarlierSetIsSaid() {
        CaseId id = new CaseWalk(portal).ready();
        Actors.as(
                usCaseworker(),
                () -> enrolments.enrol(
                        id,
                        new EnrolmentForm(
                                EnrolmentKind.EARLIER,
                                TODAY,
                                "Alexandria",
                                "",
                                "",
                                List.of(PrintToEnrol.captured(FingerPosition.RIGHT_INDEX, ImpressionType.FLAT, INDEX)),
                                Map.of())));
        List<PrintToEnrol> swapped =
                List.of(PrintToEnrol.captured(FingerPosition.LEFT_INDEX, ImpressionType.FLAT, INDEX));

        assertThat(Actors.as(usCaseworker(), () -> enrolments.misplaced(id, swapped)))
                .containsExactly(new SlotFinding(
                        FingerPosition.LEFT_INDEX, FingerPosition.RIGHT_INDEX, SlotFinding.Where.EARLIER_SET));
    }

    private List<Enrolment> own(CaseId id) {
        return Actors.as(usCaseworker(), () -> enrolments.of(id));
    }
}
