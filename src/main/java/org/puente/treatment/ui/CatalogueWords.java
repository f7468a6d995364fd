package org.puente.treatment.ui;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puente.portal.Texts;
import org.puente.treatment.Catalogue;
import org.puente.treatment.Check;
import org.puente.treatment.CheckAspect;
import org.puente.treatment.Condition;

/** What a version of the catalogue says, in the language of the page. */
final class CatalogueWords {

    private CatalogueWords() {}

    static String name(Catalogue catalogue) {
        Catalogue.Agreed agreed = catalogue.agreed();
        return agreed == null
                ? Texts.text("treatment.catalogue.version", catalogue.version())
                : Texts.text("treatment.catalogue.agreed", catalogue.version(), agreed.id(), agreed.version());
    }

    static String kept(Catalogue catalogue) {
        return Texts.text("treatment.catalogue.kept", name(catalogue));
    }

    static String of(CheckAspect aspect, Check check) {
        return switch (aspect) {
            case PHASE -> Texts.of(check.phase());
            case TEXT -> check.text().in(Texts.language());
            case APPLIES -> condition(check.appliesWhen());
            case SEVERITY -> Texts.of(check.severity());
            case OVERRIDE -> yes(check.overridable());
            case ANSWERED_BY -> names(check.answeredBy());
            case ANSWERED_SIDE -> Texts.of(check.answeredSide());
            case VISIBLE_TO -> Texts.of(check.visibleTo());
            case EVIDENCE -> check.evidence().in(Texts.language());
            case SOURCE -> check.source();
            case SURE -> yes(check.sure());
        };
    }

    private static String yes(boolean answer) {
        return Texts.text(answer ? "treatment.catalogue.yes" : "treatment.catalogue.no");
    }

    private static String condition(Condition condition) {
        if (condition.isAlways()) {
            return Texts.text("treatment.catalogue.always");
        }
        return condition.alternatives().stream()
                .map(CatalogueWords::together)
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String together(Set<? extends Enum<?>> flags) {
        return flags.stream().map(Texts::of).sorted().collect(Collectors.joining(" + "));
    }

    /** A value of the restraint policy: constants, or how long. */
    static String ofPolicy(Object value) {
        if (value instanceof Duration time) {
            return time.toMinutes() % 60 == 0
                    ? Texts.text("treatment.catalogue.hours", time.toHours())
                    : Texts.text("treatment.catalogue.minutes", time.toMinutes());
        }
        return value instanceof Collection<?> many ? names(many) : String.valueOf(value);
    }

    private static String names(Collection<?> constants) {
        return constants.stream()
                .flatMap(each -> each instanceof Enum<?> constant ? Stream.of(Texts.of(constant)) : Stream.empty())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
