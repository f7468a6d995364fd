package org.puente.treatment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When a check applies: {@code always}, or flags joined by {@code and} and {@code or}, where {@code and} binds tighter.
 * There is no negation, so a further fact never takes a check away.
 *
 * @param alternatives one of them has to be true in full
 */
public record Condition(List<Set<Flag>> alternatives) {

    private static final Condition ALWAYS = new Condition(List.of(Set.of()));

    public Condition {
        alternatives = alternatives.stream().map(Set::copyOf).toList();
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("A condition without an alternative never holds");
        }
    }

    /** @throws IllegalArgumentException with a sentence, if the text is no condition */
    static Condition parse(String text) {
        List<String> words = Arrays.asList(text.strip().split("\\s+"));
        if (words.equals(List.of("always"))) {
            return ALWAYS;
        }
        List<Set<Flag>> alternatives = new ArrayList<>();
        EnumSet<Flag> together = EnumSet.noneOf(Flag.class);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (i % 2 == 0) {
                together.add(flag(word));
            } else if (word.equals("or")) {
                alternatives.add(together);
                together = EnumSet.noneOf(Flag.class);
            } else if (!word.equals("and")) {
                throw new IllegalArgumentException("expected 'and' or 'or' instead of '" + word + "'");
            }
        }
        if (words.size() % 2 == 0) {
            throw new IllegalArgumentException("a flag is missing after '" + words.getLast() + "'");
        }
        alternatives.add(together);
        return new Condition(alternatives);
    }

    private static Flag flag(String word) {
        return Arrays.stream(Flag.values())
                .filter(flag -> flag.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown flag '" + word + "'"));
    }

    public boolean holds(Set<Flag> flags) {
        return alternatives.stream().anyMatch(flags::containsAll);
    }

    /** Whether it holds wherever the other one does. */
    boolean covers(Condition other) {
        return other.alternatives.stream().allMatch(this::holds);
    }

    public boolean isAlways() {
        return equals(ALWAYS);
    }

    /** The flags that this condition asks for. */
    public Set<Flag> flags() {
        return alternatives.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
