package org.puente.cases;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a step, or a condition that is already met, in words of the translations.
 *
 * @param key translation key of the sentence, with its arguments
 * @param met a green tick: nothing to do
 * @param cure address (relative to the portal) that cures it, with the key of its link text
 */
public record Objection(
        String key,
        List<Object> args,
        boolean met,
        @Nullable Cure cure) {

    public Objection {
        args = List.copyOf(args);
    }

    public static Objection because(String key, Object... args) {
        return new Objection(key, List.of(args), false, null);
    }

    public static Objection met(String key, Object... args) {
        return new Objection(key, List.of(args), true, null);
    }

    public Objection curedAt(String address, String labelKey) {
        return new Objection(key, args, met, new Cure(address, labelKey));
    }

    public boolean stands() {
        return !met;
    }

    /** Where to go to cure an objection. */
    public record Cure(String address, String labelKey) {
        public Cure {
            Objects.requireNonNull(address);
        }
    }
}
