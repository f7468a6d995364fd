package org.puente.convictions;

import java.util.List;
import java.util.Locale;
import org.puente.cases.EndedCase;
import org.puente.cases.ToldData;
import org.puente.portal.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That convictions were released, when and to whom. What was written down of them the letter names as a kind alone. */
@Component
class ToldConvictions implements ToldData {

    private final JdbcClient jdbc;

    ToldConvictions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Held> held(EndedCase found, Locale language) {
        return List.of();
    }

    @Override
    public List<Given> given(EndedCase found, Locale language) {
        return jdbc.sql("select released_at, kind from conviction_release where owner = ? and case_id = ? and giver = ?"
                        + " order by seq")
                .params(found.viewer().code(), found.id().uuid(), found.viewer().code())
                .query((row, n) -> new Given(
                        Rows.instant(row, "released_at"),
                        found.partner(),
                        Texts.of(language, ReleaseKind.valueOf(row.getString("kind"))),
                        Texts.text(language, "convictions.told.what")))
                .list();
    }
}
