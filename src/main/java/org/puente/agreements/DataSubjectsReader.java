package org.puente.agreements;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.DataSubjectTerms.Term;
import org.puente.countries.Side;
import org.puente.countries.Span;

/**
 * Reads within what time each side answers a person about their data.
 *
 * @param texts reads a text in each language of the agreement
 */
record DataSubjectsReader(YamlPart part, Function<YamlPart, Map<Locale, String>> texts) {

    Map<Side, DataSubjectTerms> read() {
        part.only(Stream.of(Side.values()).map(Side::name).toArray(String[]::new));
        Map<Side, DataSubjectTerms> all = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            all.put(side, terms(part.need(side.name())));
        }
        return all;
    }

    private DataSubjectTerms terms(YamlPart side) {
        side.only("access", "claim", "basis", "authority");
        return new DataSubjectTerms(
                term(side.need("access")),
                term(side.need("claim")),
                side.find("basis").map(texts).orElse(Map.of()),
                side.find("authority").map(texts).orElse(Map.of()));
    }

    private static Term term(YamlPart part) {
        part.only("days", "work_days", "extension", "acknowledge");
        Span span = ClockRules.span(part);
        @Nullable Span extension = ClockRules.longer(part, "extension", span);
        if (extension != null && extension.getClass() != span.getClass()) {
            throw part.need("extension").wrong("agreements.wrong.longer");
        }
        return new Term(
                span,
                extension,
                part.find("acknowledge")
                        .map(within -> ClockRules.span(within.only("hours", "days", "work_days")))
                        .orElse(null));
    }
}
