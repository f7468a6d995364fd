package org.puente.treatment;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puente.treatment.CatalogueException.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a catalogue file; whatever it does not understand it names with its line, and then refuses the whole file. */
final class CatalogueReader {

    private static final int SCHEMA = 1;
    private static final Set<String> ROOT_KEYS = Set.of("schema_version", "vocabulary", "restraints", "checks");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private CatalogueReader(String file) {
        this.file = file;
    }

    /** @throws CatalogueException with every problem of the file, each with its line */
    static Catalogue read(String file, int version, InputStream yaml) {
        return new CatalogueReader(file).read(version, yaml);
    }

    private Catalogue read(int version, InputStream yaml) {
        YamlEntry root = new YamlEntry(compose(yaml), 1, problems::add);
        root.knowsOnly(ROOT_KEYS);
        root.read("schema_version", text -> {
            if (!text.equals(String.valueOf(SCHEMA))) {
                throw new IllegalArgumentException("this portal reads version " + SCHEMA + " only");
            }
            return text;
        });
        readVocabulary(root.entry("vocabulary"));
        Optional<RestraintPolicy> restraints = new RestraintPolicyReader(root.entry("restraints")).read();
        List<Check> checks = root.node("checks").map(this::readChecks).orElse(List.of());
        if (!problems.isEmpty()) {
            throw new CatalogueException(file, problems);
        }
        return new Catalogue(version, null, checks, restraints.orElseThrow());
    }

    private Node compose(InputStream yaml) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setAllowDuplicateKeys(true)
                    .build();
            return new Compose(settings)
                    .composeInputStream(yaml)
                    .orElseThrow(() -> new CatalogueException(file, List.of(new Problem(1, "the file is empty"))));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new CatalogueException(file, List.of(new Problem(line, e.getProblem())));
        }
    }

    /** The file says which words it uses; they have to be the ones this portal gives a meaning to. */
    private void readVocabulary(YamlEntry vocabulary) {
        vocabulary.knowsOnly(Set.of(
                "phases",
                "severity",
                "override",
                "answered_by",
                "answered_side",
                "visible_to",
                "flags_used_in_applies_when"));
        same(vocabulary, "phases", vocabulary.texts("phases"), codes(Phase.class));
        same(vocabulary, "severity", vocabulary.entry("severity").keys(), codes(Severity.class));
        same(vocabulary, "override", vocabulary.texts("override"), Set.of("never", "allowed"));
        vocabulary.text("answered_by");
        same(vocabulary, "answered_side", vocabulary.texts("answered_side"), codes(AnsweredSide.class));
        same(vocabulary, "visible_to", vocabulary.entry("visible_to").keys(), codes(VisibleTo.class));
        Set<String> flags =
                Stream.concat(Stream.of("always"), codes(Flag.class).stream()).collect(Collectors.toSet());
        same(vocabulary, "flags_used_in_applies_when", vocabulary.texts("flags_used_in_applies_when"), flags);
    }

    private static void same(YamlEntry entry, String key, Iterable<String> found, Set<String> known) {
        Set<String> different = new HashSet<>(known);
        found.forEach(word -> {
            if (!different.remove(word)) {
                different.add(word);
            }
        });
        if (!different.isEmpty()) {
            entry.complain(
                    entry.node(key).map(YamlEntry::line).orElse(entry.line()),
                    "'" + key + "' and this portal differ in "
                            + different.stream().sorted().toList());
        }
    }

    private static Set<String> codes(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(YamlEntry::code).collect(Collectors.toSet());
    }

    private List<Check> readChecks(Node node) {
        if (!(node instanceof SequenceNode list)) {
            problems.add(new Problem(YamlEntry.line(node), "'checks' needs a list"));
            return List.of();
        }
        CheckReader checks = new CheckReader(problems, "[A-Z]{3,4}-[0-9]{2}", "PRE-01");
        return list.getValue().stream()
                .flatMap(item -> checks.read(new YamlEntry(item, YamlEntry.line(node), problems::add)).stream())
                .toList();
    }
}
