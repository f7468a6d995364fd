package org.puente.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.cases.DataKind;

/** Moments and kinds as they stand in rows. */
final class Rows {

    private Rows() {}

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Such as {@code PRINTS=20,PHOTO=1}. */
    static String write(Map<DataKind, Long> kinds) {
        return kinds.entrySet().stream()
                .map(kind -> kind.getKey() + "=" + kind.getValue())
                .collect(Collectors.joining(","));
    }

    static Map<DataKind, Long> counts(String text) {
        Map<DataKind, Long> kinds = new EnumMap<>(DataKind.class);
        words(text).forEach(word -> {
            int sign = word.indexOf('=');
            kinds.put(DataKind.valueOf(word.substring(0, sign)), Long.valueOf(word.substring(sign + 1)));
        });
        return kinds;
    }

    static String write(Collection<DataKind> kinds) {
        return kinds.stream().map(DataKind::name).collect(Collectors.joining(","));
    }

    static Set<DataKind> kinds(String text) {
        return words(text).stream().map(DataKind::valueOf).collect(Collectors.toSet());
    }

    private static Collection<String> words(String text) {
        return Arrays.stream(text.split(",")).filter(word -> !word.isEmpty()).toList();
    }
}
