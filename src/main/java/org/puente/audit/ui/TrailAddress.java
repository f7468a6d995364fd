package org.puente.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.puente.audit.TrailQuestion;
import org.puente.countries.CaseId;

/**
 * What the page shows, as it stands in the URL; what makes no sense there is left out, never an error.
 *
 * @param actor the whole id of a user, or empty
 * @param subject the number or id of a case, or empty
 * @param what the code of an act, or empty
 * @param from the first day
 * @param to the last day
 * @param line the line that is open beside the list
 */
record TrailAddress(
        String actor,
        String subject,
        String what,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID line) {

    static final TrailAddress START = new TrailAddress("", "", "", null, null, null);

    static TrailAddress of(QueryParameters parameters) {
        return new TrailAddress(
                read(parameters, "actor", String::strip).orElse(""),
                read(parameters, "case", String::strip).orElse(""),
                read(parameters, "what", String::strip).orElse(""),
                read(parameters, "from", LocalDate::parse).orElse(null),
                read(parameters, "to", LocalDate::parse).orElse(null),
                read(parameters, "line", UUID::fromString).orElse(null));
    }

    TrailAddress opening(@Nullable UUID other) {
        return new TrailAddress(actor, subject, what, from, to, other);
    }

    QueryParameters parameters() {
        Map<String, String> written = new LinkedHashMap<>();
        write(written, "actor", actor);
        write(written, "case", subject);
        write(written, "what", what);
        write(written, "from", from);
        write(written, "to", to);
        write(written, "line", line);
        return QueryParameters.simple(written);
    }

    /** @param onCase the case that {@link #subject} names, if one was asked for */
    TrailQuestion question(Optional<CaseId> onCase, ZoneId zone) {
        return new TrailQuestion(
                actor.isEmpty() ? null : actor,
                onCase.orElse(null),
                what.isEmpty() ? null : what,
                startOf(from, zone),
                startOf(to == null ? null : to.plusDays(1), zone));
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private static <T> Optional<T> read(QueryParameters parameters, String name, Function<String, T> reader) {
        try {
            return parameters.getSingleParameter(name).map(reader);
        } catch (RuntimeException nonsense) {
            return Optional.empty();
        }
    }

    private static void write(Map<String, String> written, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            written.put(name, value.toString());
        }
    }
}
