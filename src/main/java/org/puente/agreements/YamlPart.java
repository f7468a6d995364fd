package org.puente.agreements;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One place in a YAML file that knows where it stands, so that whatever is wrong there is said with its line. Reasons are
 * keys of sentences, {@code agreements.wrong.…}, in each language of the portal.
 *
 * @param place the keys that lead here, such as {@code clocks.ACKNOWLEDGE}
 */
record YamlPart(String file, String place, Node node) {

    /** No number of days, hours or years of an agreement is larger; a hundred years. */
    static final int MOST = 36_500;

    /** No text of an agreement is longer. */
    static final int LONGEST = 500;

    static YamlPart of(String file, String yaml) {
        return new YamlPart(file, "", new PlainYaml(file).read(yaml));
    }

    YamlPart need(String key) {
        return find(key).orElseThrow(() -> wrong("agreements.wrong.missing", key));
    }

    Optional<YamlPart> find(String key) {
        return pairs().stream()
                .filter(pair -> name(pair).equals(key))
                .findFirst()
                .map(pair -> new YamlPart(file, inside(key), pair.getValueNode()));
    }

    /** Refuses keys that nobody reads, or that stand twice: a misspelt rule must not be a rule forgotten. */
    YamlPart only(String... keys) {
        Set<String> known = new TreeSet<>(Set.of(keys));
        Set<String> seen = new HashSet<>();
        for (NodeTuple pair : pairs()) {
            String name = name(pair);
            if (!known.contains(name)) {
                throw wrongKey(pair, "agreements.wrong.unknown", name, known.toString());
            }
            if (!seen.add(name)) {
                throw wrongKey(pair, "agreements.wrong.twice", name);
            }
        }
        return this;
    }

    List<YamlPart> items() {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(item -> new YamlPart(file, place, item))
                    .toList();
        }
        throw wrong("agreements.wrong.list");
    }

    String text() {
        if (node instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.STR)
                && !scalar.getValue().isBlank()) {
            if (scalar.getValue().length() > LONGEST) {
                throw wrong("agreements.wrong.long", LONGEST);
            }
            return scalar.getValue();
        }
        throw wrong("agreements.wrong.text");
    }

    /** @param least the smallest number that makes sense */
    int number(int least) {
        if (!(node instanceof ScalarNode scalar) || !scalar.getTag().equals(Tag.INT)) {
            throw wrong("agreements.wrong.number", shown());
        }
        long number = scalar.getValue().length() > 9 ? Integer.MAX_VALUE : Long.parseLong(scalar.getValue());
        if (number < least) {
            throw wrong("agreements.wrong.least", number, least);
        }
        if (number > MOST) {
            throw wrong("agreements.wrong.most", scalar.getValue(), MOST);
        }
        return (int) number;
    }

    boolean truth() {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
            return scalar.getValue().equalsIgnoreCase("true");
        }
        throw wrong("agreements.wrong.truth", shown());
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String text = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> wrong("agreements.wrong.constant", text, Arrays.toString(type.getEnumConstants())));
    }

    /**
     * Reads the text by a function that throws a runtime exception for what it cannot read.
     *
     * @param wrong the key of a sentence about {0}, the text
     */
    <T> T as(Function<String, T> reader, String wrong) {
        String text = text();
        try {
            return reader.apply(text);
        } catch (RuntimeException e) {
            throw wrong(wrong, text);
        }
    }

    /** For a module that reads it by its own words. */
    AgreedSection section() {
        return new AgreedSection(file, node);
    }

    ProfileError wrong(String key, Object... args) {
        return new ProfileError(file, new ProfileProblem(line(), place, key, List.of(args)));
    }

    int line() {
        return line(node);
    }

    String inside(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    /** The text that stands here, as far as it is one. */
    String shown() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "…";
    }

    /** The keys with their values; none where something else stands. */
    List<NodeTuple> pairs() {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        throw wrong("agreements.wrong.keys");
    }

    private ProfileError wrongKey(NodeTuple pair, String key, Object... args) {
        return new ProfileError(file, new ProfileProblem(line(pair.getKeyNode()), place, key, List.of(args)));
    }

    String name(NodeTuple pair) {
        if (pair.getKeyNode() instanceof ScalarNode key) {
            return key.getValue();
        }
        throw wrong("agreements.wrong.word");
    }

    static int line(Node node) {
        return node.getStartMark().map(YamlPart::line).orElse(1);
    }

    static int line(Mark mark) {
        return mark.getLine() + 1;
    }
}
