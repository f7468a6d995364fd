package org.puente.treatment;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the policy of a catalogue in full, and of an agreement what it tightens; loosening is refused with its line. */
record RestraintPolicyReader(YamlEntry entry) {

    private static final String ALLOWED = "allowed_means";
    private static final String NEVER = "never_restrained";
    private static final String FIRST_HOUR = "review_minutes_in_first_hour";
    private static final String LATER = "review_minutes_later";
    private static final String AUTHORISED = "authorised_for_hours";
    private static final String FORCE = "forbidden_force";
    private static final String REPORT = "force_reported_within_hours";
    private static final String DOCTOR = "doctor_within_hours";
    static final Set<String> KEYS = Set.of(ALLOWED, NEVER, FIRST_HOUR, LATER, AUTHORISED, FORCE, REPORT, DOCTOR);

    Optional<RestraintPolicy> read() {
        entry.knowsOnly(KEYS);
        Optional<Set<RestraintMean>> allowed = constants(ALLOWED, RestraintMean.class);
        Optional<Set<Flag>> never = constants(NEVER, Flag.class);
        Optional<Set<ForceKind>> force = constants(FORCE, ForceKind.class);
        Optional<Duration> firstHour = minutes(FIRST_HOUR);
        Optional<Duration> later = minutes(LATER);
        Optional<Duration> authorised = hours(AUTHORISED);
        Optional<Duration> report = hours(REPORT);
        Optional<Duration> doctor = hours(DOCTOR);
        if (allowed.isEmpty() || never.isEmpty() || force.isEmpty()) {
            return Optional.empty();
        }
        if (firstHour.isEmpty() || later.isEmpty() || authorised.isEmpty() || report.isEmpty() || doctor.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RestraintPolicy(
                allowed.get(),
                never.get(),
                new ReviewRhythm(firstHour.get(), later.get()),
                authorised.get(),
                force.get(),
                report.get(),
                doctor.get()));
    }

    /** What the entry does not name stays as it is. */
    RestraintPolicy tightening(RestraintPolicy base) {
        entry.knowsOnly(KEYS);
        return new RestraintPolicy(
                fewer(ALLOWED, RestraintMean.class, base.allowed()),
                more(NEVER, Flag.class, base.never()),
                new ReviewRhythm(
                        sooner(FIRST_HOUR, this::minutes, base.rhythm().inFirstHour()),
                        sooner(LATER, this::minutes, base.rhythm().later())),
                sooner(AUTHORISED, this::hours, base.authorisedFor()),
                more(FORCE, ForceKind.class, base.forbiddenForce()),
                sooner(REPORT, this::hours, base.reportWithin()),
                sooner(DOCTOR, this::hours, base.doctorWithin()));
    }

    private <E extends Enum<E>> Set<E> fewer(String key, Class<E> type, Set<E> base) {
        return narrowed(key, type, base, here -> beyond(here, base), "the catalogue forbids it: ");
    }

    private <E extends Enum<E>> Set<E> more(String key, Class<E> type, Set<E> base) {
        return narrowed(key, type, base, here -> beyond(base, here), "the catalogue names it, and it stays: ");
    }

    private <E extends Enum<E>> Set<E> narrowed(
            String key, Class<E> type, Set<E> base, Function<Set<E>, Set<E>> loosened, String reason) {
        if (!entry.has(key)) {
            return base;
        }
        Set<E> here = constants(key, type).orElse(base);
        Set<E> loose = loosened.apply(here);
        if (!loose.isEmpty()) {
            entry.complainAt(key, key + ": " + reason + names(loose));
        }
        return here;
    }

    private Duration sooner(String key, Function<String, Optional<Duration>> reader, Duration base) {
        if (!entry.has(key)) {
            return base;
        }
        Duration here = reader.apply(key).orElse(base);
        if (here.compareTo(base) > 0) {
            entry.complainAt(key, key + ": longer than in the catalogue");
        }
        return here;
    }

    private static <E> Set<E> beyond(Set<E> these, Set<E> those) {
        Set<E> rest = new HashSet<>(these);
        rest.removeAll(those);
        return rest;
    }

    private static String names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(YamlEntry::code).sorted().collect(Collectors.joining(", "));
    }

    private <E extends Enum<E>> Optional<Set<E>> constants(String key, Class<E> type) {
        List<String> names = entry.texts(key);
        Set<E> all = new HashSet<>();
        for (String name : names) {
            try {
                all.add(YamlEntry.constantOf(type, name));
            } catch (IllegalArgumentException e) {
                entry.complainAt(key, key + ": " + e.getMessage());
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private Optional<Duration> minutes(String key) {
        return number(key).map(Duration::ofMinutes);
    }

    private Optional<Duration> hours(String key) {
        return number(key).map(Duration::ofHours);
    }

    private Optional<Integer> number(String key) {
        return entry.read(key, text -> {
            if (!text.matches("[1-9][0-9]{0,3}")) {
                throw new IllegalArgumentException("'" + text + "' is not a whole number from 1 to 9999");
            }
            return Integer.valueOf(text);
        });
    }
}
