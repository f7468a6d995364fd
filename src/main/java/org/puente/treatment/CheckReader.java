package org.puente.treatment;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.puente.access.Role;
import org.puente.treatment.CatalogueException.Problem;

/** Reads single checks of a catalogue or an agreement, each with an id of its own. */
final class CheckReader {

    static final Set<String> CHECK_KEYS = Set.of(
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

    private final List<Problem> problems;
    private final String ids;
    private final String example;
    private final Map<String, Integer> lines = new HashMap<>();

    /**
     * @param problems where complaints go
     * @param ids the pattern of an id
     */
    CheckReader(List<Problem> problems, String ids, String example) {
        this.problems = problems;
        this.ids = ids;
        this.example = example;
    }

    /** @return nothing, after a complaint */
    Optional<Check> read(YamlEntry entry) {
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
        if (!id.matches(ids)) {
            throw new IllegalArgumentException("'" + id + "' is not of the form " + example);
        }
        Integer first = lines.get(id);
        if (first != null) {
            throw new IllegalArgumentException("'" + id + "' stands in line " + first + " already");
        }
        return id;
    }

    static Set<Role> readRoles(YamlEntry entry) {
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

    static boolean either(String word, String yes, String no) {
        if (!word.equals(yes) && !word.equals(no)) {
            throw new IllegalArgumentException("'" + word + "' is neither '" + yes + "' nor '" + no + "'");
        }
        return word.equals(yes);
    }

    static Optional<String> contradiction(Check check) {
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
