package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puente.biometrics.ComparisonSheet.Mark;
import org.puente.biometrics.ComparisonSheet.Pair;
import org.puente.biometrics.ComparisonSheet.Region;
import org.puente.biometrics.ComparisonSheet.Trust;
import org.puente.matching.FingerPosition;
import org.puente.matching.Minutia;

class ComparisonMarksTest {

    private static final Mark A = new Mark(10, 20, Minutia.Type.ENDING);
    private static final Mark B = new Mark(30, 40, Minutia.Type.BIFURCATION);

    @Test
    void marksAndDraftsAreReadBackAsTheyWereWritten() {
        ComparisonJson json = new ComparisonJson();
        ComparisonMarks marks = thumb(new ComparisonSheet(List.of(A, B), List.of(B), List.of(new Pair(1, 0))));
        ComparisonDraft draft = new ComparisonDraft(marks, ComparisonOutcome.SAME_PERSON, null, "¿Núcleo?");

        assertThat(json.marks(json.write(marks))).isEqualTo(marks);
        assertThat(json.draft(json.write(draft))).isEqualTo(draft);
    }

    @Test
    void aReviewHoldsFiveHundredMarksAndNotOneMore() {
        List<Mark> most = Collections.nCopies(ComparisonMarks.MOST, A);
        assertThat(thumb(new ComparisonSheet(most, List.of(), List.of()))
                        .on(FingerPosition.RIGHT_THUMB)
                        .probe())
                .hasSize(500);
        assertThatIllegalArgumentException().isThrownBy(() -> thumb(new ComparisonSheet(most, List.of(B), List.of())));
    }

    @Test
    void aMarkLiesInsideALargestPrint() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Mark(5000, 0, Minutia.Type.ENDING));
        assertThatIllegalArgumentException().isThrownBy(() -> new Mark(0, -1, Minutia.Type.ENDING));
    }

    @Test
    void aPairNamesMarksThatAreThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ComparisonSheet(List.of(A), List.of(B), List.of(new Pair(0, 1))));
    }

    @Test
    void marksOfAnAnalysisStayInTheirPlaces() {
        ComparisonMarks analysis = thumb(new ComparisonSheet(List.of(A), List.of(), List.of()));

        assertThat(thumb(new ComparisonSheet(List.of(A, B), List.of(B), List.of()))
                        .keeps(analysis))
                .isTrue();
        assertThat(thumb(new ComparisonSheet(List.of(B, A), List.of(), List.of()))
                        .keeps(analysis))
                .isFalse();
        assertThat(ComparisonMarks.NONE.keeps(analysis)).isFalse();
    }

    @Test
    void regionsAreKeptLikeMarksAndThoseOfAnAnalysisStay() {
        Region sure = new Region(ComparisonPart.PROBE, 100, 120, 40, Trust.CERTAIN);
        Region unsure = new Region(ComparisonPart.CANDIDATE, 90, 80, 25, Trust.UNUSABLE);
        ComparisonMarks analysis = thumb(regions(sure));
        ComparisonMarks compared = thumb(regions(sure, unsure));
        ComparisonJson json = new ComparisonJson();

        assertThat(json.marks(json.write(compared))).isEqualTo(compared);
        assertThat(compared.keeps(analysis)).isTrue();
        assertThat(thumb(regions(unsure, sure)).keeps(analysis)).isFalse();
        assertThat(analysis.isOfProbeAlone()).isTrue();
        assertThat(compared.isOfProbeAlone()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Region(ComparisonPart.PROBE, 10, 10, 0, Trust.CERTAIN));
    }

    @Test
    void aReviewFromBeforeThereWereRegionsIsReadWithoutAny() {
        String before = "{\"sheets\":{\"RIGHT_THUMB\":{\"probe\":[],\"candidate\":[],\"pairs\":[]}}}";
        assertThat(new ComparisonJson()
                        .marks(before)
                        .on(FingerPosition.RIGHT_THUMB)
                        .regions())
                .isEmpty();
    }

    private static ComparisonSheet regions(Region... regions) {
        return new ComparisonSheet(List.of(), List.of(), List.of(), List.of(regions));
    }

    private static ComparisonMarks thumb(ComparisonSheet sheet) {
        return new ComparisonMarks(Map.of(FingerPosition.RIGHT_THUMB, sheet));
    }
}
