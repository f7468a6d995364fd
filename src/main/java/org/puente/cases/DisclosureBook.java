package org.puente.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Disclosures as they were written. Only ever grows. */
@Component
class DisclosureBook {

    private final JdbcClient jdbc;
    private final ReadOnce once;
    private final SheetJson json;

    DisclosureBook(JdbcClient jdbc, ReadOnce once, SheetJson json) {
        this.jdbc = jdbc;
        this.once = once;
        this.json = json;
    }

    UUID write(
            CaseId id,
            Country to,
            Disclosure.Kind kind,
            Sheet sheet,
            List<Disclosure.Change> changes,
            Actor actor,
            Instant now) {
        UUID disclosure = UUID.randomUUID();
        jdbc.sql("insert into disclosure (id, case_id, seq, from_country, to_country, kind, fields, written_at,"
                        + " written_by) values (?, ?, (select coalesce(max(d.seq), 0) + 1 from disclosure d"
                        + " where d.case_id = ? and d.from_country = ?), ?, ?, ?, ?, ?, ?)")
                .param(disclosure)
                .param(id.uuid())
                .param(id.uuid())
                .param(actor.country().code())
                .param(actor.country().code())
                .param(to.code())
                .param(kind.name())
                .param(json.write(sheet))
                .param(Rows.at(now))
                .param(actor.id().key())
                .update();
        for (Disclosure.Change change : changes) {
            jdbc.sql("insert into disclosure_change (disclosure_id, field, old_value, new_value, reason)"
                            + " values (?, ?, ?, ?, ?)")
                    .param(disclosure)
                    .param(change.field().code())
                    .param(change.oldValue())
                    .param(change.newValue())
                    .param(change.reason())
                    .update();
        }
        return disclosure;
    }

    void addItems(UUID disclosure, CaseId id, Country from, Country to, Map<String, List<DisclosedPart.Item>> items) {
        items.forEach((field, parts) -> parts.forEach(item -> jdbc.sql(
                        "insert into disclosed_item (disclosure_id, case_id, from_country, to_country, field, item_id,"
                                + " sha256) values (?, ?, ?, ?, ?, ?, ?)")
                .params(disclosure, id.uuid(), from.code(), to.code(), field, item.id(), item.sha256())
                .update()));
    }

    /** What one side gave the other last; the sheet in it is complete. */
    Optional<Disclosure> latest(CaseId id, Country from) {
        return all(id, from).stream().findFirst();
    }

    /** What a country was given last on each of many cases. */
    Map<CaseId, Sheet> latestGivenTo(Country reader, Collection<CaseId> ids) {
        Map<CaseId, Sheet> sheets = new HashMap<>();
        jdbc.sql("select d.case_id, d.fields from disclosure d where d.to_country = :reader and d.case_id in (:ids)"
                        + " and d.seq = (select max(n.seq) from disclosure n where n.case_id = d.case_id"
                        + " and n.from_country = d.from_country)")
                .param("reader", reader.code())
                .param("ids", ids.stream().map(CaseId::uuid).toList())
                .query(row -> {
                    sheets.put(new CaseId(row.getObject("case_id", UUID.class)), json.read(row.getString("fields")));
                });
        return sheets;
    }

    /** The newest first. */
    List<Disclosure> all(CaseId id, Country from) {
        return once.get(List.of("disclosures", id, from), () -> read(id, from));
    }

    private List<Disclosure> read(CaseId id, Country from) {
        Map<UUID, List<Disclosure.Change>> changes = changes(id, from);
        return jdbc.sql("select id, seq, from_country, to_country, kind, fields, written_at from disclosure"
                        + " where case_id = ? and from_country = ? order by seq desc")
                .params(id.uuid(), from.code())
                .query((row, n) -> new Disclosure(
                        row.getObject("id", UUID.class),
                        row.getInt("seq"),
                        new Country(row.getString("from_country")),
                        new Country(row.getString("to_country")),
                        Disclosure.Kind.valueOf(row.getString("kind")),
                        json.read(row.getString("fields")),
                        Rows.instant(row, "written_at"),
                        changes.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private Map<UUID, List<Disclosure.Change>> changes(CaseId id, Country from) {
        Map<UUID, List<Disclosure.Change>> byDisclosure = new HashMap<>();
        jdbc.sql("select c.disclosure_id, c.field, c.old_value, c.new_value, c.reason from disclosure_change c"
                        + " join disclosure d on d.id = c.disclosure_id where d.case_id = ? and d.from_country = ?"
                        + " order by c.field")
                .params(id.uuid(), from.code())
                .query(row -> {
                    byDisclosure
                            .computeIfAbsent(row.getObject("disclosure_id", UUID.class), _ -> new ArrayList<>())
                            .add(new Disclosure.Change(
                                    SheetField.ofCode(row.getString("field")).orElseThrow(),
                                    row.getString("old_value"),
                                    row.getString("new_value"),
                                    row.getString("reason")));
                });
        return byDisclosure;
    }

    Set<CaseId> given(Collection<CaseId> ids, Country reader, String field) {
        Set<CaseId> found = new HashSet<>();
        jdbc.sql("select distinct case_id from disclosed_item where to_country = :reader and field = :field"
                        + " and case_id in (:ids)")
                .param("reader", reader.code())
                .param("field", field)
                .param("ids", ids.stream().map(CaseId::uuid).toList())
                .query(UUID.class)
                .list()
                .forEach(id -> found.add(new CaseId(id)));
        return found;
    }

    boolean discloses(Country reader, UUID item) {
        return !jdbc.sql("select 1 from disclosed_item where to_country = ? and item_id = ? limit 1")
                .params(reader.code(), item)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    List<UUID> items(CaseId id, Country from, Country reader, String field) {
        return jdbc.sql("select distinct item_id from disclosed_item"
                        + " where case_id = ? and from_country = ? and field = ? and to_country = ?")
                .params(id.uuid(), from.code(), field, reader.code())
                .query((row, n) -> row.getObject("item_id", UUID.class))
                .list();
    }

    boolean gave(CaseId id, Country from, String field) {
        return jdbc.sql("select count(*) from disclosed_item where case_id = ? and from_country = ? and field = ?")
                        .params(id.uuid(), from.code(), field)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
