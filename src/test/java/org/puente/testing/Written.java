package org.puente.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreementProfile;
import org.puente.audit.TrailLine;
import org.puente.treatment.Check;

/** Anything that the portal answers, whole and as text: every component of every record in it. */
public final class Written {

    private Written() {}

    /** @throws IllegalStateException for what has no text of its own */
    public static String of(@Nullable Object answer) {
        return switch (answer) {
            case null -> "null";
            case AgreementProfile same -> same.id();
            case Check same -> same.id();
            case TrailLine line ->
                "line " + line.at() + line.actorId() + line.what() + line.onCase() + line.why() + line.payload();
            case byte[] bytes -> new String(bytes, StandardCharsets.ISO_8859_1);
            case Optional<?> some -> some.map(Written::of).orElse("none");
            case Set<?> unordered -> all(unordered.stream().map(Written::of).sorted());
            case Map<?, ?> map ->
                all(map.entrySet().stream()
                        .map(entry -> of(entry.getKey()) + "=" + of(entry.getValue()))
                        .sorted());
            case Collection<?> ordered -> all(ordered.stream().map(Written::of));
            case Object[] array -> all(Arrays.stream(array).map(Written::of));
            case Record row ->
                row.getClass().getSimpleName()
                        + all(Arrays.stream(row.getClass().getRecordComponents())
                                .map(part -> part(row, part)));
            default -> plain(answer);
        };
    }

    private static String plain(Object answer) {
        String text = answer.toString();
        if (text.startsWith(answer.getClass().getName() + "@")) {
            throw new IllegalStateException("Say how " + answer.getClass() + " is written");
        }
        return text;
    }

    private static String all(Stream<String> parts) {
        List<String> list = parts.toList();
        return list.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    private static String part(Record row, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getName() + " " + of(part.getAccessor().invoke(row));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
