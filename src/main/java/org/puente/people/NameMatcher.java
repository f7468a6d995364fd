package org.puente.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.people.NameMatch.PartMatch;
import org.puente.people.NameWords.Word;

/** Pairs the words that somebody looks for with the words of a name, the likest first, and says per part what came out. */
final class NameMatcher {

    private static final int LONG_WORD = 8;
    private static final int OUT_OF_PLACE = 4;

    /** A word and the part it stands in; null for typed words that name no part. */
    private record Placed(Word word, @Nullable NamePart part, int position) {}

    private record Pair(Placed query, Placed name, Likeness likeness) {

        boolean inPlace() {
            return query.part() == null || query.part() == name.part();
        }

        int score() {
            return likeness.score() - (inPlace() ? 0 : OUT_OF_PLACE);
        }
    }

    private static final NameWords NOTHING = NameWords.of("");

    private final Map<NamePart, NameWords> wanted = new EnumMap<>(NamePart.class);
    private final Map<NamePart, NameWords> name = new EnumMap<>(NamePart.class);
    private final List<Placed> query = new ArrayList<>();
    private final List<Placed> words = new ArrayList<>();
    private final boolean byParts;

    NameMatcher(PersonName query, PersonName name) {
        this(name, true);
        for (NamePart part : NamePart.values()) {
            wanted.put(part, NameWords.of(part.of(query)));
            place(this.query, wanted(part), part);
        }
    }

    NameMatcher(String typed, PersonName name) {
        this(name, false);
        place(query, NameWords.of(typed), null);
    }

    private NameMatcher(PersonName name, boolean byParts) {
        this.byParts = byParts;
        for (NamePart part : NamePart.values()) {
            this.name.put(part, NameWords.of(part.of(name)));
            place(words, name(part), part);
        }
    }

    NameMatch match() {
        List<Pair> pairs = pairs();
        List<PartMatch> parts = new ArrayList<>();
        for (NamePart part : NamePart.values()) {
            boolean nothing = name(part).all().isEmpty() && wanted(part).all().isEmpty();
            if (!nothing) {
                parts.add(new PartMatch(part, likeness(part, pairs)));
            }
        }
        return new NameMatch(parts, score(pairs, parts));
    }

    private List<Pair> pairs() {
        List<Pair> possible = new ArrayList<>();
        for (Placed looked : query) {
            for (Placed found : words) {
                Likeness likeness = likeness(looked.word(), found.word());
                if (likeness.found()) {
                    possible.add(new Pair(looked, found, likeness));
                }
            }
        }
        possible.sort(Comparator.comparingInt(Pair::score).reversed());
        Set<Placed> looked = new HashSet<>();
        Set<Placed> found = new HashSet<>();
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : possible) {
            if (!looked.contains(pair.query()) && !found.contains(pair.name())) {
                looked.add(pair.query());
                found.add(pair.name());
                chosen.add(pair);
            }
        }
        return chosen;
    }

    private Likeness likeness(NamePart part, List<Pair> pairs) {
        if (name(part).all().isEmpty()) {
            return Likeness.ABSENT;
        }
        if (spacing(part)) {
            return Likeness.SPACING;
        }
        List<Pair> here =
                pairs.stream().filter(pair -> pair.name().part() == part).toList();
        if (here.isEmpty()) {
            return byParts && !wanted(part).all().isEmpty() ? Likeness.DIFFERENT : Likeness.NOT_GIVEN;
        }
        Likeness worst = Likeness.SAME;
        for (Pair pair : here) {
            worst = worst.worse(pair.likeness()).worse(pair.inPlace() ? Likeness.SAME : Likeness.OTHER_PLACE);
        }
        Set<Placed> used = pairs.stream().map(Pair::query).collect(Collectors.toSet());
        boolean unused = query.stream().anyMatch(word -> word.part() == part && !used.contains(word));
        if (unused || here.size() < name(part).telling().size()) {
            return worst.worse(Likeness.PARTLY);
        }
        return otherParticles(part) ? worst.worse(Likeness.PARTICLES) : worst;
    }

    private int score(List<Pair> pairs, List<PartMatch> parts) {
        if (query.isEmpty()) {
            return 0;
        }
        Map<Placed, Integer> scores = new HashMap<>();
        pairs.forEach(pair -> scores.put(pair.query(), pair.score()));
        boolean surname = false;
        for (PartMatch match : parts) {
            boolean spaced = match.likeness() == Likeness.SPACING;
            if (spaced) {
                query.stream()
                        .filter(word -> word.part() == match.part() || word.part() == null)
                        .forEach(word -> scores.merge(word, Likeness.SPACING.score(), Math::max));
            }
            surname |= match.part() != NamePart.GIVEN_NAMES && match.likeness().found();
        }
        if (byParts && !surname) {
            return 0;
        }
        return scores.values().stream().mapToInt(Integer::intValue).sum() / query.size();
    }

    /** Whether the part is what was looked for, with its words joined or parted otherwise. */
    private boolean spacing(NamePart part) {
        String joined = name(part).joined();
        int words = name(part).all().size();
        if (byParts) {
            int looked = wanted(part).all().size();
            return looked > 0 && looked != words && wanted(part).joined().equals(joined);
        }
        return words > 1 && query.stream().anyMatch(word -> word.word().folded().equals(joined));
    }

    private boolean otherParticles(NamePart part) {
        return byParts
                && !wanted(part).all().isEmpty()
                && wanted(part).particles() != name(part).particles();
    }

    private NameWords wanted(NamePart part) {
        return wanted.getOrDefault(part, NOTHING);
    }

    private NameWords name(NamePart part) {
        return name.getOrDefault(part, NOTHING);
    }

    private static Likeness likeness(Word looked, Word found) {
        if (looked.folded().equals(found.folded())) {
            return looked.written().equals(found.written()) ? Likeness.SAME : Likeness.ACCENTS;
        }
        if (looked.sound().equals(found.sound())) {
            return Likeness.SOUND;
        }
        int shorter = Math.min(looked.folded().length(), found.folded().length());
        return switch (TypingErrors.between(looked.folded(), found.folded())) {
            case 1 -> shorter > 2 ? Likeness.ONE_LETTER : Likeness.DIFFERENT;
            case 2 -> shorter >= LONG_WORD ? Likeness.TWO_LETTERS : Likeness.DIFFERENT;
            default -> Likeness.DIFFERENT;
        };
    }

    private static void place(List<Placed> into, NameWords words, @Nullable NamePart part) {
        for (Word word : words.telling()) {
            into.add(new Placed(word, part, into.size()));
        }
    }
}
