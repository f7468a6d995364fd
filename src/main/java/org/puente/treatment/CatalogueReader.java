package org.puente.treatment;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puente.access.Role;
import org.puente.treatment.CatalogueException.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a catalogue file; whatever it does not understand it names with its line, and then refuses the whole file. */
final class CatalogueReader {

    private static final int SCHEMA = 1;
    private static final Set<String> ROOT_KEYS = Set.of("schema_version", "vocabulary", "checks");
    private static final Set<String> CHECK_KEYS = Set.of(
            "id",
            "phase",
            "answered_by",
            "answered_side",
            "text_en",
            "text_es",
            "obligation",
            "applies_when",
            "severity",
            "override",
            "visible_to",
            "evidence",
            "evidence_es",
            "source",
            "sure");
    private static final String COMPUTED = "computed";

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

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
        List<Check> checks = root.node("checks").map(this::readChecks).orElse(List.of());
        if (!problems.isEmpty()) {
            throw new CatalogueException(file, problems);
        }
        return new Catalogue(version, checks);
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
        return list.getValue().stream()
                .flatMap(item -> readCheck(new YamlEntry(item, YamlEntry.line(node), problems::add)).stream())
                .toList();
    }

    private Optional<Check> readCheck(YamlEntry entry) {
        int before = problems.size();
        entry.knowsOnly(CHECK_KEYS);
        Optional<String> id = entry.read("id", this::newId);
        id.ifPresent(name -> lines.put(name, entry.line()));
        var phase = entry.constant("phase", Phase.class);
        var side = entry.constant("answered_side", AnsweredSide.class);
        var roles = readRoles(entry);
        var text = readWording(entry, "text_en", "text_es");
        var mandatory = entry.read("obligation", word -> either(word, "mandatory", "conditional"));
        var applies = entry.read("applies_when", Condition::parse);
        var severity = entry.constant("severity", Severity.class);
        var overridable = entry.read("override", word -> either(word, "allowed", "never"));
        var visible = entry.constant("visible_to", VisibleTo.class);
        var evidence = readWording(entry, "evidence", "evidence_es");
        var source = entry.text("source");
        var sure = entry.read("sure", word -> either(word, "true", "false"));
        if (problems.size() > before) {
            return Optional.empty();
        }
        Check check = new Check(
                id.orElseThrow(),
                phase.orElseThrow(),
                roles,
                side.orElseThrow(),
                text.orElseThrow(),
                mandatory.orElseThrow(),
                applies.orElseThrow(),
                severity.orElseThrow(),
                overridable.orElseThrow(),
                visible.orElseThrow(),
                evidence.orElseThrow(),
                source.orElseThrow(),
                sure.orElseThrow());
        contradiction(check).ifPresent(reason -> entry.complain(entry.line(), check.id() + ": " + reason));
        return Optional.of(check);
    }

    private String newId(String id) {
        if (!id.matches("[A-Z]{3,4}-[0-9]{2}")) {
            throw new IllegalArgumentException("'" + id + "' is not of the form PRE-01");
        }
        Integer first = lines.get(id);
        if (first != null) {
            throw new IllegalArgumentException("'" + id + "' stands in line " + first + " already");
        }
        return id;
    }

    private static Set<Role> readRoles(YamlEntry entry) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<String> names = entry.texts("answered_by");
        for (String name : names) {
            if (!name.equals(COMPUTED)) {
                Role.ofRealmRole(name.replace('_', '-'))
                        .ifPresentOrElse(
                                roles::add,
                                () -> entry.complain(
                                        entry.node("answered_by")
                                                .map(YamlEntry::line)
                                                .orElse(entry.line()),
                                        "unknown role '" + name + "'"));
            } else if (names.size() > 1) {
                entry.complain(entry.line(), "what is computed has no role beside it");
            }
        }
        return roles;
    }

    private static Optional<Check.Wording> readWording(YamlEntry entry, String english, String spanish) {
        Optional<String> first = entry.text(english);
        Optional<String> second = entry.text(spanish);
        return first.flatMap(en -> second.map(es -> new Check.Wording(en, es)));
    }

    private static boolean either(String word, String yes, String no) {
        if (!word.equals(yes) && !word.equals(no)) {
            throw new IllegalArgumentException("'" + word + "' is neither '" + yes + "' nor '" + no + "'");
        }
        return word.equals(yes);
    }

    private static Optional<String> contradiction(Check check) {
        if (check.isComputed() != check.answeredBy().isEmpty()) {
            return Optional.of("what is computed is answered by nobody, and nothing else is");
        }
        if (check.mandatory() != check.appliesWhen().isAlways()) {
            return Optional.of("what is mandatory applies always, what is conditional names its condition");
        }
        boolean hidden = Stream.of(org.puente.countries.Side.values())
                .anyMatch(side -> check.isAnsweredBy(side) && !check.isVisibleTo(side));
        return hidden ? Optional.of("a side that answers has to see the check") : Optional.empty();
    }
}
