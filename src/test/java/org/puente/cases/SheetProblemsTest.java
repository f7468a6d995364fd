package org.puente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.cases.SheetField.*;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.puente.portal.Texts;

class SheetProblemsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void anEmptyFormMissesSurnameBirthSexAndNationalityAndNothingElse() {
        assertThat(problems(Map.of())).containsOnlyKeys(FIRST_SURNAME, BIRTH_DATE, SEX, NATIONALITY);
    }

    @Test
    void everyProblemIsASentenceInBothLanguages() {
        Map<SheetField, String> all = problems(Map.of(
                GIVEN_NAMES,
                "Ana3",
                BIRTH_DATE,
                "2026-11-24",
                CUSTODY_SINCE,
                "2027-01-01",
                A_NUMBER,
                "A12",
                PASSPORT,
                "<script>"));
        assertThat(all).containsKeys(GIVEN_NAMES, BIRTH_DATE, CUSTODY_SINCE, A_NUMBER, PASSPORT);
        assertThat(all.values())
                .allSatisfy(key -> assertThat(Texts.has(Locale.of("es"), key) && Texts.has(Locale.ENGLISH, key))
                        .isTrue());
    }

    @Test
    void anOddCedulaIsRemarkedOnAndIsNoProblem() {
        assertThat(problems(Map.of(CEDULA, "12X"))).doesNotContainKey(CEDULA);
        assertThat(SheetProblems.cedulaRemark("12X")).contains("digits");
        assertThat(SheetProblems.cedulaRemark("1.000.000.369")).isEmpty();
    }

    @Test
    void whatTheFormDoesNotAskForIsNotMissed() {
        assertThat(SheetProblems.of(Sheet.EMPTY, TODAY, Set.of(GIVEN_NAMES))).isEmpty();
    }

    private static Map<SheetField, String> problems(Map<SheetField, String> typed) {
        return SheetProblems.of(new Sheet(typed), TODAY, Set.of(SheetField.values()));
    }
}
