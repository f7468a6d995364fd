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
                .sql("select r.field, r.words from query_release r join query_asked a on a.id = r.query_id"
                        + " and a.owner = r.owner where r.owner = ? and r.case_id = ? order by a.asked_at, r.field")
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
        jdbc.sql("select r.query_id, r.field, q.partner, q.answered_at from query_release r"
                        + " join query_received q on q.id = r.query_id and q.owner = r.owner"
                        + " where r.owner = ? and r.case_id = ? and q.state = 'ANSWERED' and q.answered_at is not null"
                        + " order by q.answered_at, r.field")
                .params(found.viewer().code(), found.id().uuid())
                .query(row -> {
                    Given one = new Given(
                            Rows.instant(row, "answered_at"),
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
