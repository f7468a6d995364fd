package org.puente.agreements;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Side;
import org.puente.countries.Span;

/**
 * The clocks of a profile as they stand in its file.
 *
 * @param escalation of every clock that has none of its own
 */
record ClockRules(YamlPart part, YamlPart escalation) {

    private static final String[] KEYS = {"hours", "days", "work_days", "side", "extension", "outer_limit"};
    private static final String[] KEYS_OF_ESCALATED =
            Stream.concat(Stream.of(KEYS), Stream.of("escalation")).toArray(String[]::new);

    Map<AgreedClock, ClockRule> read() {
        part.only(Stream.of(AgreedClock.values()).map(AgreedClock::name).toArray(String[]::new));
        Map<AgreedClock, ClockRule> rules = new EnumMap<>(AgreedClock.class);
        List<EscalationStep> usual = new EscalationSteps(escalation).read();
        for (AgreedClock clock : AgreedClock.values()) {
            rules.put(clock, rule(clock, part.need(clock.name()), usual));
        }
        return rules;
    }

    private static ClockRule rule(AgreedClock clock, YamlPart rule, List<EscalationStep> usual) {
        Optional<YamlPart> own = rule.find("escalation");
        if (own.isPresent() && !clock.isBroughtBeforeSomebody()) {
            throw own.get().wrong("agreements.wrong.never_escalated", clock.name());
        }
        rule.only(clock.isBroughtBeforeSomebody() ? KEYS_OF_ESCALATED : KEYS);
        Span span = span(rule);
        Optional<Side> side = rule.find("side").map(part -> part.constant(Side.class));
        if (!(span instanceof Span.Hours) && side.isEmpty()) {
            throw rule.wrong("agreements.wrong.side");
        }
        @Nullable Span extension = longer(rule, "extension", span);
        @Nullable Span outer = longer(rule, "outer_limit", span);
        if (extension != null && outer != null && (extension.count() > outer.count() || !isLike(extension, outer))) {
            throw rule.wrong("agreements.wrong.within_outer");
        }
        List<EscalationStep> steps = clock.isBroughtBeforeSomebody() ? usual : List.of();
        return new ClockRule(
                span,
                side.orElse(null),
                extension,
                outer,
                own.map(part -> new EscalationSteps(part).read()).orElse(steps));
    }

    private static boolean isLike(Span one, Span other) {
        return one.getClass() == other.getClass();
    }

    static @Nullable Span longer(YamlPart rule, String key, Span span) {
        Optional<YamlPart> part = rule.find(key);
        if (part.isEmpty()) {
            return null;
        }
        Span longer = span(part.get().only("hours", "days", "work_days"));
        if (longer instanceof Span.Hours != span instanceof Span.Hours || longer.count() <= span.count()) {
            throw part.get().wrong("agreements.wrong.longer");
        }
        return longer;
    }

    static Span span(YamlPart part) {
        List<Span> given = Stream.of(
                        part.find("hours").<Span>map(hours -> new Span.Hours(hours.number(1))),
                        part.find("days").<Span>map(days -> new Span.Days(days.number(1))),
                        part.find("work_days").<Span>map(days -> new Span.WorkDays(days.number(1))))
                .flatMap(Optional::stream)
                .toList();
        if (given.size() != 1) {
            throw part.wrong("agreements.wrong.span");
        }
        return given.getFirst();
    }
}
