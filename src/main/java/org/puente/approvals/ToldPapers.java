package org.puente.approvals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.puente.cases.EndedCase;
import org.puente.cases.ToldData;
import org.puente.countries.Country;
import org.puente.portal.Dates;
import org.puente.portal.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The travel document that a consulate issued, and what of it and of the proof of nationality was told to the other side. */
@Component
class ToldPapers implements ToldData {

    private final JdbcClient jdbc;

    ToldPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Held> held(EndedCase found, Locale language) {
        Stream<Held> own = jdbc
                .sql(
                        "select kind, document_number, valid_until from travel_document where country_code = ? and case_id = ?")
                .params(found.viewer().code(), found.id().uuid())
                .query((row, n) -> paper(
                        row.getString("kind"),
                        row.getString("document_number"),
                        row.getObject("valid_until", LocalDate.class),
                        Heading.PAPERS,
                        language))
                .list()
                .stream();
        Stream<Held> received = jdbc
                .sql("select kind, document_number, valid_until from disclosed_travel_document"
                        + " where to_country = ? and case_id = ? order by written_at desc")
                .params(found.viewer().code(), found.id().uuid())
                .query((row, n) -> paper(
                        row.getString("kind"),
                        row.getString("document_number"),
                        row.getObject("valid_until", LocalDate.class),
                        Heading.RECEIVED,
                        language))
                .list()
                .stream();
        return Stream.concat(own, received).toList();
    }

    private static Held paper(String kind, String number, LocalDate until, Heading heading, Locale language) {
        return new Held(
                heading,
                Texts.of(language, TravelDocumentKind.valueOf(kind)),
                Texts.text(language, "approvals.told.paper", number, Dates.full(language, until)));
    }

    @Override
    public List<Given> given(EndedCase found, Locale language) {
        return Stream.of(
                        left("disclosed_evidence", "approvals.told.evidence", found, language),
                        left("disclosed_travel_document", "approvals.told.travel_document", found, language))
                .flatMap(List::stream)
                .toList();
    }

    private List<Given> left(String table, String what, EndedCase found, Locale language) {
        return jdbc.sql("select to_country, written_at from " + table
                        + " where to_country = ? and case_id = ? and from_country = ? order by written_at")
                .params(
                        found.partner().code(),
                        found.id().uuid(),
                        found.viewer().code())
                .query((row, n) -> new Given(
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        Country.of(row.getString("to_country")),
                        Texts.text(language, "approvals.told.why"),
                        Texts.text(language, what)))
                .list();
    }
}
