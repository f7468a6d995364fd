package org.puente.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.puente.cases.CaseRow;
import org.puente.cases.CaseState;
import org.puente.cases.StatusQuery;
import org.puente.cases.StatusQuery.Order;
import org.puente.cases.StatusQuery.Place;

/** What stands behind the question mark. What is not known there is refused, as whoever wrote it expects something of it. */
final class Parameters {

    private static final int USUAL = 50;
    private static final int LONGEST = 200;
    private static final int LONGEST_NUMBER = 24;
    static final Set<String> KNOWN = Set.of("scope", "state", "changedSince", "order", "after", "limit");

    private final Map<String, String[]> given;

    private Parameters(Map<String, String[]> given) {
        this.given = given;
    }

    /** A parameter that is not known, stands twice or has no meaning; its name is one of ours, or nothing. */
    static final class NotUnderstood extends RuntimeException {

        private final String name;

        NotUnderstood(String name) {
            super(name);
            this.name = name;
        }

        String name() {
            return name;
        }
    }

    /** @throws NotUnderstood if there is any */
    static void none(Map<String, String[]> given) {
        if (!given.isEmpty()) {
            throw new NotUnderstood("");
        }
    }

    /** @throws NotUnderstood for the first that is wrong */
    static StatusQuery read(Map<String, String[]> given) {
        Set<String> others = new TreeSet<>(given.keySet());
        others.removeAll(KNOWN);
        if (!others.isEmpty()) {
            throw new NotUnderstood("");
        }
        Parameters all = new Parameters(given);
        return new StatusQuery(
                all.scope(),
                all.one("state")
                        .map(code -> constant("state", code, CaseState.values()))
                        .orElse(null),
                all.one("changedSince").map(Parameters::moment).orElse(null),
                all.order(),
                all.one("after").map(Parameters::place).orElse(null),
                all.limit());
    }

    /** Where the next stretch begins. Nothing stands in it that is not in the answer that it comes with. */
    static String after(CaseRow last) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((last.stateSince() + " " + last.number()).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> one(String name) {
        String[] values = given.getOrDefault(name, new String[0]);
        if (values.length > 1 || values.length == 1 && (values[0].isEmpty() || values[0].length() > LONGEST)) {
            throw new NotUnderstood(name);
        }
        return Arrays.stream(values).findFirst();
    }

    private Set<Boolean> scope() {
        return switch (one("scope").orElse("open")) {
            case "open" -> Set.of(false);
            case "over" -> Set.of(true);
            case "all" -> Set.of(false, true);
            default -> throw new NotUnderstood("scope");
        };
    }

    private Order order() {
        return one("order")
                .map(code -> constant("order", code.toUpperCase(Locale.ROOT), Order.values()))
                .orElse(Order.SINCE);
    }

    private int limit() {
        String digits = one("limit").orElse(String.valueOf(USUAL));
        if (!digits.matches("[1-9][0-9]{0,2}") || Integer.parseInt(digits) > StatusQuery.MOST) {
            throw new NotUnderstood("limit");
        }
        return Integer.parseInt(digits);
    }

    private static <E extends Enum<E>> E constant(String name, String code, E[] all) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotUnderstood(name));
    }

    /** In four digits of the year, which every database knows. */
    private static Instant moment(String written) {
        try {
            if (written.matches("[12]\\d{3}-.*")) {
                return Instant.parse(written);
            }
        } catch (DateTimeParseException e) {
            throw new NotUnderstood("changedSince");
        }
        throw new NotUnderstood("changedSince");
    }

    private static Place place(String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
            if (parts.length == 2
                    && parts[0].matches("[12]\\d{3}-.*")
                    && parts[1].matches("[\\w-]{1," + LONGEST_NUMBER + "}")) {
                return new Place(Instant.parse(parts[0]), parts[1]);
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new NotUnderstood("after");
        }
        throw new NotUnderstood("after");
    }
}
