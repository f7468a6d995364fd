package org.puente.treatment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.puente.treatment.CatalogueException.Problem;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of a YAML file whose complaints name the line; it goes on after a complaint, so that all are found. */
final class YamlEntry {

    private final int line;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Consumer<Problem> complaints;

    YamlEntry(@Nullable Node node, int parentLine, Consumer<Problem> complaints) {
        this.line = node == null ? parentLine : line(node);
        this.complaints = complaints;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::add);
        } else {
            complain(line, "expected keys with values");
        }
    }

    private void add(NodeTuple tuple) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (fields.put(key, tuple.getValueNode()) != null) {
            complain(line(tuple.getKeyNode()), "'" + key + "' stands twice");
        }
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    int line() {
        return line;
    }

    Set<String> keys() {
        return fields.keySet();
    }

    void complain(int atLine, String reason) {
        complaints.accept(new Problem(atLine, reason));
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    /** Complains in the line of a key's value. */
    void complainAt(String key, String reason) {
        Node node = fields.get(key);
        complain(node == null ? line : line(node), reason);
    }

    /** Complains about every key that is not among these. */
    void knowsOnly(Set<String> keys) {
        fields.forEach((key, node) -> {
            if (!keys.contains(key)) {
                complain(line(node), "unknown key '" + key + "'");
            }
        });
    }

    Optional<Node> node(String key) {
        Node node = fields.get(key);
        if (node == null) {
            complain(line, "'" + key + "' is missing");
        }
        return Optional.ofNullable(node);
    }

    YamlEntry entry(String key) {
        return new YamlEntry(node(key).orElse(null), line, complaints);
    }

    /** A text that is there and not blank, read by a function that complains with IllegalArgumentException. */
    <T> Optional<T> read(String key, Function<String, T> reader) {
        return node(key).flatMap(node -> {
            if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
                complain(line(node), "'" + key + "' needs a text");
                return Optional.empty();
            }
            try {
                return Optional.of(reader.apply(scalar.getValue().strip()));
            } catch (IllegalArgumentException e) {
                complain(line(node), key + ": " + e.getMessage());
                return Optional.empty();
            }
        });
    }

    Optional<String> text(String key) {
        return read(key, Function.identity());
    }

    <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        return read(key, text -> constantOf(type, text));
    }

    /** A list of at least one text. */
    List<String> texts(String key) {
        return node(key)
                .map(node -> {
                    if (node instanceof SequenceNode sequence
                            && !sequence.getValue().isEmpty()
                            && sequence.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
                        return sequence.getValue().stream()
                                .map(item -> ((ScalarNode) item).getValue())
                                .toList();
                    }
                    complain(line(node), "'" + key + "' needs a list");
                    return List.<String>of();
                })
                .orElse(List.of());
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E constantOf(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (code(constant).equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("unknown value '" + text + "'");
    }
}
