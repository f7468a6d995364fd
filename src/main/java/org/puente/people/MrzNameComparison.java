package org.puente.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the name in a machine readable zone is a person's name, by the rules of ICAO 9303-3 §4.6 and §6.
 *
 * @param explanations what the standard's rules changed; empty unless {@link Outcome#EXPLAINABLE}
 * @param differing where it is another name; empty unless {@link Outcome#DIFFERENT}
 */
public record MrzNameComparison(Outcome outcome, Set<Explanation> explanations, Set<Part> differing) {

    /** What comes out; only a different name objects. */
    public enum Outcome {
        /** The same letters; at most marks over them are lost. */
        EQUAL,
        /** Not the same letters, but what the standard makes of them. */
        EXPLAINABLE,
        DIFFERENT
    }

    /** What may lie between a name and its zone. */
    public enum Explanation {
        /** One letter is written by several, as Ñ by NXX or Ü by UE. */
        TRANSLITERATION,
        /** A hyphen became a filler. */
        HYPHEN,
        /** An apostrophe fell away. */
        APOSTROPHE,
        /** The field is full, and the end of the name or of a component is missing. */
        TRUNCATION,
        /** The zone has the first surname only. */
        SECOND_SURNAME_ABSENT,
        /** The zone has a second surname, the person none. */
        SECOND_SURNAME_ADDED
    }

    /** The two halves of the name field. */
    public enum Part {
        SURNAMES,
        GIVEN_NAMES
    }

    public MrzNameComparison {
        explanations = Set.copyOf(explanations);
        differing = Set.copyOf(differing);
    }

    public static MrzNameComparison of(PersonName name, MrzName zone) {
        Optional<Set<Explanation>> surnames = surnames(name, zone);
        Optional<Set<Explanation>> given = same(MrzWord.words(name.givenNames()), zone.secondary(), zone.full());
        Set<Part> differing = EnumSet.noneOf(Part.class);
        if (surnames.isEmpty()) {
            differing.add(Part.SURNAMES);
        }
        if (given.isEmpty()) {
            differing.add(Part.GIVEN_NAMES);
        }
        if (!differing.isEmpty()) {
            return new MrzNameComparison(Outcome.DIFFERENT, Set.of(), differing);
        }
        Set<Explanation> explanations = union(surnames.orElseThrow(), given.orElseThrow());
        return new MrzNameComparison(
                explanations.isEmpty() ? Outcome.EQUAL : Outcome.EXPLAINABLE, explanations, Set.of());
    }

    /** Whether this stands in the way of an approval. */
    public boolean objects() {
        return outcome == Outcome.DIFFERENT;
    }

    private static Optional<Set<Explanation>> surnames(PersonName name, MrzName zone) {
        List<MrzWord> first = MrzWord.words(name.firstSurname());
        List<MrzWord> second = MrzWord.words(name.secondSurname());
        List<String> found = zone.primary();
        Optional<Set<Explanation>> both = same(MrzWord.words(name.surnames()), found, false);
        if (both.isPresent()) {
            return both;
        }
        if (!second.isEmpty() && found.size() == first.size()) {
            return same(first, found, false)
                    .map(rest -> union(rest, Set.of(Explanation.SECOND_SURNAME_ABSENT)))
                    .or(() -> truncated(name, zone));
        }
        if (second.isEmpty() && found.size() > first.size()) {
            return same(first, found.subList(0, first.size()), false)
                    .map(rest -> union(rest, Set.of(Explanation.SECOND_SURNAME_ADDED)));
        }
        return truncated(name, zone);
    }

    private static Optional<Set<Explanation>> truncated(PersonName name, MrzName zone) {
        return zone.full() ? same(MrzWord.words(name.surnames()), zone.primary(), true) : Optional.empty();
    }

    private static Optional<Set<Explanation>> same(List<MrzWord> words, List<String> components, boolean mayEnd) {
        if (components.size() > words.size() || components.size() < words.size() && !mayEnd) {
            return Optional.empty();
        }
        Set<Explanation> all = EnumSet.noneOf(Explanation.class);
        if (components.size() < words.size()) {
            all.add(Explanation.TRUNCATION);
        }
        for (int i = 0; i < components.size(); i++) {
            Optional<Set<Explanation>> word = words.get(i).explain(components.get(i), mayEnd);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(word.get());
        }
        return Optional.of(all);
    }

    private static Set<Explanation> union(Set<Explanation> one, Set<Explanation> other) {
        Set<Explanation> all = EnumSet.noneOf(Explanation.class);
        all.addAll(one);
        all.addAll(other);
        return all;
    }
}
