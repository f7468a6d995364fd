package org.puente.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.cases.SheetField.FIRST_SURNAME;
import static org.puente.cases.SheetField.GIVEN_NAMES;
import static org.puente.cases.SheetField.PLACE_OF_BIRTH;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puente.cases.Sheet;

class SheetMergeTest {

    private static final Sheet BASE =
            new Sheet(Map.of(GIVEN_NAMES, "Andres", FIRST_SURNAME, "Solmayor", PLACE_OF_BIRTH, "Vallemuestra"));

    @Test
    void whatOnlyOneOfThemChangedIsNotAskedAboutTwice() {
        Sheet mine = BASE.with(GIVEN_NAMES, "Andrés");
        assertThat(new SheetMerge(BASE, mine, mine).toDecide()).isEmpty();
        assertThat(new SheetMerge(BASE, mine, BASE).toDecide()).isEmpty();
    }

    @Test
    void whatTheColleagueChangedIsAskedFieldByField() {
        Sheet mine = BASE.with(GIVEN_NAMES, "Andrés");
        Sheet theirs = BASE.with(GIVEN_NAMES, "Adrián").with(PLACE_OF_BIRTH, "Peñalisa");
        assertThat(new SheetMerge(BASE, mine, theirs).toDecide()).containsExactly(GIVEN_NAMES, PLACE_OF_BIRTH);
    }

    @Test
    void theChosenTextsStayAndTheRestIsMine() {
        Sheet mine = BASE.with(GIVEN_NAMES, "Andrés").with(FIRST_SURNAME, "Solmayór");
        Sheet theirs = BASE.with(GIVEN_NAMES, "Adrián").with(PLACE_OF_BIRTH, "Peñalisa");
        Sheet merged = new SheetMerge(BASE, mine, theirs)
                .merged(Map.of("GIVEN_NAMES", "Andrés", "PLACE_OF_BIRTH", "Peñalisa"));
        assertThat(merged.displayName()).isEqualTo("Andrés Solmayór");
        assertThat(merged.text(PLACE_OF_BIRTH)).isEqualTo("Peñalisa");
    }
}
