package org.puente.agreements;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One place in a YAML file that knows where it stands, so that whatever is wrong there is said with its line.
 *
 * @param place the keys that lead here, such as {@code clocks.ACKNOWLEDGE}
 */
record YamlPart(String file, String place, Node node) {

    static YamlPart of(String file, String yaml) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            Node root = new Compose(settings)
                    .composeString(yaml)
                    .orElseThrow(() -> new ProfileError(file, 1, "", "the file is empty"));
            return new YamlPart(file, "", root);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(YamlPart::line).orElse(1);
            throw new ProfileError(file, line, "", e.getProblem());
        }
    }

    YamlPart need(String key) {
        return find(key).orElseThrow(() -> error(key + " is missing"));
    }

    Optional<YamlPart> find(String key) {
        return pairs().stream()
                .filter(pair -> name(pair).equals(key))
                .findFirst()
                .map(pair -> new YamlPart(file, place.isEmpty() ? key : place + "." + key, pair.getValueNode()));
    }

    /** Refuses keys that nobody reads, or that stand twice: a misspelt rule must not be a rule forgotten. */
    YamlPart only(String... keys) {
        Set<String> known = new TreeSet<>(Set.of(keys));
        Set<String> seen = new HashSet<>();
        for (NodeTuple pair : pairs()) {
            int line = line(pair.getKeyNode());
            if (!known.contains(name(pair))) {
                throw new ProfileError(file, line, place, name(pair) + " is unknown here; known are " + known);
            }
            if (!seen.add(name(pair))) {
                throw new ProfileError(file, line, place, name(pair) + " stands here twice");
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
        throw error("a list is expected");
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw error("a text is expected");
    }

    /** @param least the smallest number that makes sense */
    int number(int least) {
        int number = as(Integer::parseInt, "a whole number");
        if (number < least) {
            throw error(number + " is less than " + least);
        }
        return number;
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return as(text -> Enum.valueOf(type, text), "one of " + Arrays.toString(type.getEnumConstants()));
    }

    /** Reads the text by a function that throws a runtime exception for what it cannot read. */
    <T> T as(Function<String, T> reader, String expected) {
        String text = text();
        try {
            return reader.apply(text);
        } catch (RuntimeException e) {
            throw error(text + " is not " + expected);
        }
    }

    /** For a module that reads it by its own words. */
    AgreedSection section() {
        return new AgreedSection(file, node);
    }

    ProfileError error(String reason) {
        return new ProfileError(file, line(node), place, reason);
    }

    private List<NodeTuple> pairs() {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        throw error("keys with values are expected");
    }

    private String name(NodeTuple pair) {
        if (pair.getKeyNode() instanceof ScalarNode key) {
            return key.getValue();
        }
        throw error("a key must be a word");
    }

    private static int line(Node node) {
        return node.getStartMark().map(YamlPart::line).orElse(1);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }
}
