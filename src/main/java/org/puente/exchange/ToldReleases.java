package org.puente.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.puente.cases.EndedCase;
import org.puente.cases.SheetField;
import org.puente.cases.SheetTexts;
import org.puente.cases.ToldData;
import org.puente.countries.Country;
import org.puente.portal.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was released of a person in answer to a query, once it has left, and what the other side released in answer to the
 * own one. That a query came, and what was found before a person decided, is told nobody.
 */
@Component
class ToldReleases implements ToldData {

    private final JdbcClient jdbc;

    ToldReleases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Held> held(EndedCase found, Locale language) {
        return jdbc
                .sql("select field, words from query_release where owner = ? and case_id = ? and given = false"
                        + " order by told_at, field")
                .params(found.viewer().code(), found.id().uuid())
                .query((row, n) -> {
                    String words = row.getString("words");
                    return SheetField.ofCode(row.getString("field"))
                            .map(field -> new Held(
                                    Heading.RECEIVED, Texts.of(language, field), SheetTexts.of(language, field, words)))
                            .stream()
                            .toList();
                })
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Given> given(EndedCase found, Locale language) {
        Map<UUID, Given> all = new LinkedHashMap<>();
        jdbc.sql("select query_id, field, partner, told_at from query_release where owner = ? and case_id = ?"
                        + " and given = true and told_at is not null order by told_at, field")
                .params(found.viewer().code(), found.id().uuid())
                .query(row -> {
                    Given one = new Given(
                            Rows.instant(row, "told_at"),
                            Country.of(row.getString("partner")),
                            Texts.text(language, "exchange.told.query"),
                            SheetField.ofCode(row.getString("field"))
                                    .map(field -> Texts.of(language, field))
                                    .orElse(""));
                    all.merge(row.getObject("query_id", UUID.class), one, ToldReleases::together);
                });
        return List.copyOf(all.values());
    }

    private static Given together(Given one, Given more) {
        return new Given(one.at(), one.to(), one.why(), one.what() + "; " + more.what());
    }
}
