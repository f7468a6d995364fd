package org.puente.treatment.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check of a person as the check list in the browser shows it; {@code frontend/check-list/model.ts} says what each part
 * is. Nothing else of the check reaches the browser.
 */
record ShownLine(
        String key,
        String title,
        List<String> about,
        @Nullable Standing standing,
        String hint,
        boolean blocking,
        String failure,
        @Nullable String readers,
        @Nullable ShownAnswer kept,
        List<ShownAnswer> earlier,
        @Nullable String closed) {

    /**
     * How the check stands.
     *
     * @param tone ok, stop, open or later
     */
    record Standing(String tone, String word) {}
}
