package org.puente.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.cases.SheetField.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.approvals.ComparedValue.Verdict;
import org.puente.cases.Sheet;
import org.puente.people.PersonName;

class ClaimedAndProvenTest {

    private static final Sheet CLAIMED = new Sheet(Map.of(
            GIVEN_NAMES, "Íñigo",
            FIRST_SURNAME, "Campoverde",
            SECOND_SURNAME, "Munaton",
            BIRTH_DATE, "1991-03-08",
            PLACE_OF_BIRTH, "Ríoclaro"));

    private static final ProvenIdentity PROVEN = new ProvenIdentity(
            PersonName.of("Íñigo", "Campoverde", "Muñatón"),
            LocalDate.of(1991, 3, 8),
            "Ríoclaro de Muestra",
            "1 000 000 377");

    @Test
    void equalValuesAreTheSameAndOthersDiffer() {
        ClaimedAndProven compared = ClaimedAndProven.of(CLAIMED, PROVEN);

        assertThat(compared.values())
                .extracting(ComparedValue::verdict)
                .containsExactly(
                        Verdict.SAME, Verdict.SAME, Verdict.DIFFERS, Verdict.SAME, Verdict.DIFFERS, Verdict.NEW);
        assertThat(compared.differences())
                .extracting(value -> value.difference().orElseThrow())
                .containsExactly(DifferenceKind.MARKS, DifferenceKind.LONGER);
    }

    @Test
    void aClaimThatNothingProvesIsNotCalledTheSame() {
        ProvenIdentity withoutPlace =
                new ProvenIdentity(PROVEN.name(), PROVEN.birthDate(), "", PROVEN.nationalNumber());

        assertThat(ClaimedAndProven.of(CLAIMED, withoutPlace).values().get(4).verdict())
                .isEqualTo(Verdict.NOT_PROVEN);
    }

    @Test
    void aNumberIsTheSameHoweverItIsGrouped() {
        Sheet grouped = CLAIMED.with(CEDULA, "1.000.000.377");

        assertThat(ClaimedAndProven.of(grouped, PROVEN).values().getLast().verdict())
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void theDigestChangesWithEitherColumn() {
        String digest = ClaimedAndProven.of(CLAIMED, PROVEN).digest();

        assertThat(ClaimedAndProven.of(CLAIMED, PROVEN).digest()).isEqualTo(digest);
        assertThat(ClaimedAndProven.of(CLAIMED.with(SECOND_SURNAME, "Muñaton"), PROVEN)
                        .digest())
                .isNotEqualTo(digest);
    }

    @ParameterizedTest
    @CsvSource({
        "Munaton, Muñatón, MARKS",
        "CAMPOVERDE, Campoverde, CAPITALS",
        "Ana-Lucía, Ana Lucía, SPACING",
        "Ríoclaro, Ríoclaro de Muestra, LONGER",
        "de la Cruz, Cruz, SHORTER",
        "Campoverde, Camposverde, LETTERS"
    })
    void aSentenceSaysInWhatWayTextsDiffer(String claimed, String proven, DifferenceKind kind) {
        assertThat(DifferenceKind.ofTexts(claimed, proven)).isEqualTo(kind);
    }

    @Test
    void aSwappedDayAndMonthIsNamed() {
        assertThat(DifferenceKind.ofDates(LocalDate.of(1991, 3, 8), LocalDate.of(1991, 8, 3)))
                .isEqualTo(DifferenceKind.DAY_AND_MONTH);
        assertThat(DifferenceKind.ofDates(LocalDate.of(1991, 3, 8), LocalDate.of(1992, 8, 3)))
                .isEqualTo(DifferenceKind.DATE);
    }

    @Test
    void exactlyTheDifferingLettersAreMarked() {
        LetterDifference letters = LetterDifference.between("Munaton", "Muñatón");

        assertThat(marked(letters.left())).isEqualTo("Mu[n]at[o]n");
        assertThat(marked(letters.right())).isEqualTo("Mu[ñ]at[ó]n");
        assertThat(marked(LetterDifference.between("Ríoclaro", "Ríoclaro de Muestra")
                        .right()))
                .isEqualTo("Ríoclaro[ de Muestra]");
    }

    private static String marked(List<LetterDifference.Run> runs) {
        return runs.stream()
                .map(run -> run.differs() ? "[" + run.letters() + "]" : run.letters())
                .collect(Collectors.joining());
    }
}
