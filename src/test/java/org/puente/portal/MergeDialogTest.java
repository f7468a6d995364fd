package org.puente.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puente.portal.MergeDialog.Choice;
import org.puente.portal.MergeDialog.Field;

class MergeDialogTest {

    private static final Field SURNAME = new Field("surname", "Surname", "Solmayor", "Solmayór", false);
    private static final Field REMARK = new Field("remark", "Remark", "Called him.", "Wrote to him.", true);

    private final Map<String, String> decided = new HashMap<>();

    @Test
    void eachFieldKeepsTheTextThatWasChosenForIt() {
        MergeDialog dialog = dialog();
        dialog.choose(SURNAME, Choice.THEIRS);
        dialog.choose(REMARK, Choice.BOTH);
        dialog.save();
        assertThat(decided).containsEntry("surname", "Solmayór").containsEntry("remark", "Wrote to him.\nCalled him.");
    }

    @Test
    void nothingIsSavedWhileAFieldIsUndecided() {
        MergeDialog dialog = dialog();
        dialog.choose(SURNAME, Choice.YOURS);
        dialog.save();
        assertThat(decided).isEmpty();
        assertThat(dialog.getElement().getTextRecursively()).contains("Still to choose: Remark");
    }

    @Test
    void twoNamesAreNeverKeptTogether() {
        assertThat(SURNAME.choices()).doesNotContain(Choice.BOTH);
    }

    private MergeDialog dialog() {
        return new MergeDialog("Maren Testerly", List.of(SURNAME, REMARK), decided::putAll);
    }
}
