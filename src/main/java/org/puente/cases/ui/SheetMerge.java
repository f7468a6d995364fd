package org.puente.cases.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.puente.cases.Sheet;
import org.puente.cases.SheetField;
import org.puente.cases.SheetTexts;
import org.puente.portal.MergeDialog;
import org.puente.portal.Texts;

/**
 * Three sheets made one: what both began from, what one typed, and what a colleague saved meanwhile. Whatever only one of
 * them changed stays changed; where both did, or where the colleague did and one could not know, one is asked.
 */
record SheetMerge(Sheet base, Sheet mine, Sheet theirs) {

    /** The fields that the colleague changed and that now differ from what stands in the form. */
    List<SheetField> toDecide() {
        return Arrays.stream(SheetField.values())
                .filter(field -> !theirs.text(field).equals(base.text(field)))
                .filter(field -> !theirs.text(field).equals(mine.text(field)))
                .toList();
    }

    /** Asks for each of them, and gives the merged sheet; at once if there is nothing to ask. */
    void ask(Consumer<Sheet> merged) {
        List<MergeDialog.Field> fields = toDecide().stream().map(this::field).toList();
        if (fields.isEmpty()) {
            merged.accept(mine);
        } else {
            new MergeDialog(Texts.text("people.edit.colleague"), fields, texts -> merged.accept(merged(texts))).open();
        }
    }

    /** @param texts the text that stays, as shown, by the field's name */
    Sheet merged(Map<String, String> texts) {
        Sheet result = mine;
        for (SheetField field : toDecide()) {
            if (shown(field, theirs).equals(texts.get(field.name()))) {
                result = result.with(field, theirs.text(field));
            }
        }
        return result;
    }

    private MergeDialog.Field field(SheetField field) {
        return new MergeDialog.Field(field.name(), Texts.of(field), shown(field, mine), shown(field, theirs), false);
    }

    private static String shown(SheetField field, Sheet sheet) {
        return sheet.get(field).map(text -> SheetTexts.of(field, text)).orElse("");
    }
}
