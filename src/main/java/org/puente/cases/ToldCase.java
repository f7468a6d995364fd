package org.puente.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.CodeList;
import org.puente.agreements.DisclosedField;
import org.puente.countries.Country;
import org.puente.portal.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The facts of the own sheet, what the partner disclosed, and what was disclosed and corrected. */
@Component
class ToldCase implements ToldData {

    private static final String NEXT = "; ";

    private final SheetBook sheets;
    private final DisclosureBook book;
    private final JdbcClient jdbc;

    ToldCase(SheetBook sheets, DisclosureBook book, JdbcClient jdbc) {
        this.sheets = sheets;
        this.book = book;
        this.jdbc = jdbc;
    }

    @Override
    public List<Held> held(EndedCase found, Locale language) {
        List<Held> all = new ArrayList<>();
        sheets.of(found.id(), found.viewer())
                .ifPresent(own -> facts(Heading.FACTS, own.sheet(), language).forEach(all::add));
        book.latest(found.id(), found.partner())
                .filter(last -> last.to().equals(found.viewer()))
                .ifPresent(
                        last -> facts(Heading.RECEIVED, last.sheet(), language).forEach(all::add));
        received(found)
                .forEach((field, count) -> all.add(new Held(
                        Heading.RECEIVED,
                        Texts.of(language, field),
                        Texts.text(language, "cases.told.pieces", count))));
        return all;
    }

    private static Stream<Held> facts(Heading heading, Sheet sheet, Locale language) {
        return sheet.fields().entrySet().stream()
                .map(fact -> new Held(
                        heading,
                        Texts.of(language, fact.getKey()),
                        SheetTexts.of(language, fact.getKey(), fact.getValue())));
    }

    private Map<DisclosedField, Integer> received(EndedCase found) {
        Map<DisclosedField, Integer> counts = new EnumMap<>(DisclosedField.class);
        jdbc.sql("select field, count(distinct item_id) as pieces from disclosed_item"
                        + " where case_id = ? and from_country = ? and to_country = ? group by field")
                .params(
                        found.id().uuid(),
                        found.partner().code(),
                        found.viewer().code())
                .query(row -> {
                    int pieces = row.getInt("pieces");
                    DisclosedField.ofCode(row.getString("field")).ifPresent(field -> counts.put(field, pieces));
                });
        return counts;
    }

    @Override
    public List<Given> given(EndedCase found, Locale language) {
        Map<UUID, Map<DisclosedField, Integer>> items = given(found);
        return book.all(found.id(), found.viewer()).stream()
                .map(gone -> new Given(
                        gone.writtenAt(),
                        gone.to(),
                        Texts.of(language, gone.kind()),
                        what(gone, items.getOrDefault(gone.id(), Map.of()), found, language)))
                .toList();
    }

    private static String what(Disclosure gone, Map<DisclosedField, Integer> items, EndedCase found, Locale language) {
        Stream<String> pieces = items.entrySet().stream()
                .map(item -> Texts.of(language, item.getKey()) + " ("
                        + Texts.text(language, "cases.told.pieces", item.getValue()) + ")");
        Stream<String> facts = switch (gone.kind()) {
            case SUBMISSION -> gone.sheet().fields().keySet().stream().map(field -> Texts.of(language, field));
            case CORRECTION -> gone.changes().stream().map(change -> change(change, found, language));
            case RELEASE -> Stream.empty();
        };
        return Stream.concat(facts, pieces).collect(Collectors.joining(NEXT));
    }

    private static String change(Disclosure.Change change, EndedCase found, Locale language) {
        return Texts.text(
                language,
                "cases.told.corrected",
                Texts.of(language, change.field()),
                value(change.field(), change.oldValue(), language),
                value(change.field(), change.newValue(), language),
                found.agreement()
                        .code(CodeList.CORRECTION, change.reason())
                        .map(code -> code.text(language))
                        .orElse(change.reason()));
    }

    private static String value(SheetField field, @Nullable String text, Locale language) {
        return text == null ? Texts.text(language, "cases.disclosure.nothing") : SheetTexts.of(language, field, text);
    }

    private Map<UUID, Map<DisclosedField, Integer>> given(EndedCase found) {
        Map<UUID, Map<DisclosedField, Integer>> counts = new HashMap<>();
        Country from = found.viewer();
        jdbc.sql("select disclosure_id, field, count(*) as pieces from disclosed_item"
                        + " where case_id = ? and from_country = ? group by disclosure_id, field")
                .params(found.id().uuid(), from.code())
                .query(row -> {
                    int pieces = row.getInt("pieces");
                    UUID disclosure = row.getObject("disclosure_id", UUID.class);
                    DisclosedField.ofCode(row.getString("field"))
                            .ifPresent(field -> counts.computeIfAbsent(
                                            disclosure, _ -> new EnumMap<>(DisclosedField.class))
                                    .put(field, pieces));
                });
        return counts;
    }
}
