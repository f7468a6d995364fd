package org.puente.treatment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.puente.access.Role;
import org.puente.agreements.AgreedSection;
import org.puente.agreements.AgreementProfile;
import org.puente.treatment.CatalogueException.Problem;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What an agreement makes of the catalogue: it adds checks of its own and tightens those that are there. It drops none, and
 * nothing in it loosens; what would is refused with line and reason.
 */
final class AgreedChecks {

    static final Set<String> KEYS = Set.of("catalogue", "add", "tighten", "restraints");
    static final Set<String> TIGHTENED = Set.of("id", "severity", "override", "answered_by", "applies_when");

    private final AgreementProfile profile;
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final YamlEntry entry;

    AgreedChecks(AgreementProfile profile, AgreedSection section) {
        this.profile = profile;
        this.file = section.file();
        entry = new YamlEntry(section.node(), 1, problems::add);
    }

    /** The version of the catalogue that the two countries agreed on. */
    int catalogue() {
        int version = entry.read("catalogue", Integer::valueOf).orElse(0);
        refuse();
        return version;
    }

    /** @throws CatalogueException with everything that cannot be, each with its line */
    Catalogue on(Catalogue base) {
        entry.keys().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key -> entry.complainAt(
                        key, "unknown key '" + key + "'; an agreement adds and tightens, and drops no check"));
        List<Check> checks = new ArrayList<>(base.checks());
        list("tighten").forEach(each -> tighten(each, checks));
        String prefix = profile.numberPrefix();
        CheckReader reader = new CheckReader(problems, prefix + "-[0-9]{2}", prefix + "-01");
        list("add").forEach(each -> reader.read(each).ifPresent(check -> insert(check, checks)));
        RestraintPolicy restraints = entry.has("restraints")
                ? new RestraintPolicyReader(entry.entry("restraints")).tightening(base.restraints())
                : base.restraints();
        refuse();
        return new Catalogue(base.version(), new Catalogue.Agreed(profile.id(), profile.version()), checks, restraints);
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new CatalogueException(file, problems);
        }
    }

    private List<YamlEntry> list(String key) {
        if (!entry.has(key)) {
            return List.of();
        }
        Node node = entry.node(key).orElseThrow();
        if (!(node instanceof SequenceNode items)) {
            entry.complainAt(key, "'" + key + "' needs a list");
            return List.of();
        }
        return items.getValue().stream()
                .map(item -> new YamlEntry(item, YamlEntry.line(node), problems::add))
                .toList();
    }

    /** After the last check of its phase. */
    private static void insert(Check check, List<Check> checks) {
        int place = 0;
        for (int i = 0; i < checks.size(); i++) {
            if (checks.get(i).phase().compareTo(check.phase()) <= 0) {
                place = i + 1;
            }
        }
        checks.add(place, check);
    }

    private void tighten(YamlEntry change, List<Check> checks) {
        change.knowsOnly(TIGHTENED);
        Optional<String> id = change.text("id");
        Optional<Check> base = id.flatMap(
                name -> checks.stream().filter(check -> check.id().equals(name)).findFirst());
        if (base.isEmpty()) {
            id.ifPresent(name -> change.complainAt("id", "the catalogue has no check '" + name + "'"));
            return;
        }
        Check tightened = tightened(change, base.get());
        CheckReader.contradiction(tightened)
                .ifPresent(reason -> change.complain(change.line(), tightened.id() + ": " + reason));
        checks.set(checks.indexOf(base.get()), tightened);
    }

    private static Check tightened(YamlEntry change, Check base) {
        Severity severity = change.has("severity") ? severity(change, base) : base.severity();
        boolean overridable = change.has("override") ? overridable(change, base) : base.overridable();
        Set<Role> roles = change.has("answered_by") ? roles(change, base) : base.answeredBy();
        Condition applies = change.has("applies_when") ? applies(change, base) : base.appliesWhen();
        return new Check(
                base.id(),
                base.phase(),
                roles,
                base.answeredSide(),
                base.text(),
                applies.isAlways(),
                applies,
                severity,
                overridable,
                base.visibleTo(),
                base.evidence(),
                base.source(),
                base.sure());
    }

    /** The constants stand with the hardest first. */
    private static Severity severity(YamlEntry change, Check base) {
        Severity here = change.constant("severity", Severity.class).orElse(base.severity());
        if (here.compareTo(base.severity()) > 0) {
            change.complainAt(
                    "severity", base.id() + " is '" + YamlEntry.code(base.severity()) + "', which is more than this");
        }
        return here;
    }

    private static boolean overridable(YamlEntry change, Check base) {
        boolean here = change.read("override", word -> CheckReader.either(word, "allowed", "never"))
                .orElse(base.overridable());
        if (here && !base.overridable()) {
            change.complainAt("override", base.id() + " is never overridden, whatever two countries agree");
        }
        return here;
    }

    private static Set<Role> roles(YamlEntry change, Check base) {
        Set<Role> here = EnumSet.noneOf(Role.class);
        here.addAll(CheckReader.readRoles(change));
        here.stream()
                .filter(role -> !base.answeredBy().contains(role))
                .forEach(role -> change.complainAt(
                        "answered_by",
                        base.id() + " is not answered by '" + role.name().toLowerCase(Locale.ROOT)
                                + "' in the catalogue"));
        return here;
    }

    private static Condition applies(YamlEntry change, Check base) {
        Condition here = change.read("applies_when", Condition::parse).orElse(base.appliesWhen());
        if (!here.covers(base.appliesWhen())) {
            change.complainAt("applies_when", base.id() + " would no longer apply where it applies in the catalogue");
        }
        return here;
    }
}
