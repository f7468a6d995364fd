package org.puente.field;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;
import org.puente.journeys.JourneyId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Everything that was handed in, each thing once. */
@Component
class ItemBook {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String READ = "select i.*, d.name as device_name, d.user_name, d.journey_number"
            + " from field_item i join field_device d on d.id = i.device_id where i.owner = ?";

    private static final String ADD =
            "insert into field_item (user_id, id, owner, device_id, journey_id, case_id, kind, subject, content,"
                    + " automatic_at, said_at, clock_off, received_at, outcome, because, detail, number)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ItemBook(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What an item says, in a row; and the photographs that came with it. */
    private record Content(Map<String, String> fields, List<String> photos) {}

    Optional<KeptItem> find(Holder holder, UserId user, UUID id) {
        return jdbc.sql(READ + " and i.user_id = ? and i.id = ?")
                .params(holder.code(), user.key(), id)
                .query(ItemBook::item)
                .optional();
    }

    /** Those of them that are kept already, by id. */
    Map<UUID, KeptItem> find(Holder holder, UserId user, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select i.*, d.name as device_name, d.user_name, d.journey_number from field_item i"
                                + " join field_device d on d.id = i.device_id"
                                + " where i.owner = :owner and i.user_id = :user and i.id in (:ids)")
                        .param("owner", holder.code())
                        .param("user", user.key())
                        .param("ids", ids)
                        .query(ItemBook::item)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(KeptItem::id, item -> item));
    }

    /**
     * Those that a person has to look at, the oldest first.
     *
     * @param user null for whoever's
     */
    List<KeptItem> toSettle(Holder holder, @Nullable UserId user, int limit) {
        return kept(holder, user, " and i.settled_at is null order by i.received_at, i.id limit ?", limit);
    }

    private List<KeptItem> kept(Holder holder, @Nullable UserId user, String which, int limit) {
        String all = READ + " and i.outcome in ('CONFLICT', 'QUARANTINED')";
        JdbcClient.StatementSpec sql = user == null
                ? jdbc.sql(all + which).params(holder.code(), limit)
                : jdbc.sql(all + " and i.user_id = ?" + which).params(holder.code(), user.key(), limit);
        return sql.query(ItemBook::item).list();
    }

    /** @param since when the first of them came */
    record Waiting(String journeyNumber, int items, Instant since) {}

    /**
     * How many wait to be settled, by journey, the longest waiting first.
     *
     * @param user null for whoever's
     */
    List<Waiting> waiting(Holder holder, @Nullable UserId user, int limit) {
        return jdbc.sql("select d.journey_number, count(*) as items, min(i.received_at) as since from field_item i"
                        + " join field_device d on d.id = i.device_id where i.owner = :owner"
                        + " and i.outcome in ('CONFLICT', 'QUARANTINED') and i.settled_at is null"
                        + " and (cast(:user as varchar) is null or i.user_id = :user)"
                        + " group by d.journey_number order by min(i.received_at), d.journey_number limit :limit")
                .param("owner", holder.code())
                .param("user", user == null ? null : user.key())
                .param("limit", limit)
                .query((row, n) ->
                        new Waiting(row.getString("journey_number"), row.getInt("items"), Rows.instant(row, "since")))
                .list();
    }

    /** Those about a person that became an answer on record. */
    List<KeptItem> recorded(Holder holder, CaseId person, String kind) {
        return jdbc.sql(READ + " and i.case_id = ? and i.kind = ? and i.number > 0 order by i.number")
                .params(holder.code(), person.uuid(), kind)
                .query(ItemBook::item)
                .list();
    }

    /**
     * Those that a person settled, the latest first.
     *
     * @param user null for whoever's
     */
    List<KeptItem> settled(Holder holder, @Nullable UserId user, int limit) {
        return kept(holder, user, " and i.settled_at is not null order by i.settled_at desc, i.id limit ?", limit);
    }

    /**
     * The number of the latest answer that this device gave before an item, 0 for none.
     *
     * @param subject the check
     */
    int ownNumber(FieldDevice device, HandedItem item, String subject) {
        return jdbc.sql("select coalesce(max(number), 0) from field_item where case_id = ? and owner = ? and kind = ?"
                        + " and subject = ? and device_id = ? and id <> ? and automatic_at <= ?")
                .params(
                        item.person().uuid(),
                        device.holder().code(),
                        item.kind(),
                        subject,
                        device.id(),
                        item.id(),
                        Rows.at(item.at()))
                .query(Integer.class)
                .single();
    }

    /** As {@link #ownNumber}, before the first of several items of one person and kind; by subject. */
    Map<String, Integer> ownNumbers(FieldDevice device, HandedItem first) {
        Map<String, Integer> numbers = new HashMap<>();
        jdbc.sql("select subject, max(number) as latest from field_item where case_id = ? and owner = ? and kind = ?"
                        + " and device_id = ? and automatic_at <= ? group by subject")
                .params(first.person().uuid(), device.holder().code(), first.kind(), device.id(), Rows.at(first.at()))
                .query(row -> {
                    numbers.put(row.getString("subject"), row.getInt("latest"));
                });
        return numbers;
    }

    /** Keeps an item; its words unless it went on record with all of them. */
    void add(FieldDevice device, HandedItem item, String subject, int clockOff, Fate fate, Instant now) {
        batches.update(ADD, row(device, item, subject, clockOff, fate, now));
    }

    /** Keeps several at once. */
    void add(
            FieldDevice device,
            Map<HandedItem, Fate> fates,
            Function<HandedItem, String> subjects,
            int clockOff,
            Instant now) {
        batches.batchUpdate(
                ADD,
                fates.entrySet().stream()
                        .map(entry -> row(
                                device,
                                entry.getKey(),
                                subjects.apply(entry.getKey()),
                                clockOff,
                                entry.getValue(),
                                now))
                        .toList());
    }

    private static @Nullable Object[] row(
            FieldDevice device, HandedItem item, String subject, int clockOff, Fate fate, Instant now) {
        KeptBecause because = fate.because();
        Map<String, String> words = because == null ? Map.of() : item.fields();
        Instant said = item.saidAt();
        return new @Nullable Object[] {
            device.user().key(),
            item.id(),
            device.holder().code(),
            device.id(),
            device.journey().uuid(),
            item.person().uuid(),
            item.kind(),
            subject,
            JSON.writeValueAsString(new Content(words, item.photos())),
            Rows.at(item.at()),
            said == null ? null : Rows.at(said),
            clockOff,
            Rows.at(now),
            fate.outcome().name(),
            because == null ? null : because.name(),
            fate.detail(),
            fate.number()
        };
    }

    /** It became this answer on record. */
    void number(FieldDevice device, HandedItem item, int number) {
        jdbc.sql("update field_item set number = ? where user_id = ? and owner = ? and id = ?")
                .params(number, device.user().key(), device.holder().code(), item.id())
                .update();
    }

    /** @return whether nobody settled it before */
    boolean settle(KeptItem item, Settlement settlement, int number, Actor by, Instant now) {
        return jdbc.sql("update field_item set settled_at = ?, settled_by = ?, settled_by_name = ?, settlement = ?,"
                                + " number = ? where user_id = ? and owner = ? and id = ? and settled_at is null")
                        .params(
                                Rows.at(now),
                                by.id().key(),
                                by.name(),
                                settlement.name(),
                                number,
                                item.user().key(),
                                Holder.of(by).code(),
                                item.id())
                        .update()
                > 0;
    }

    private static KeptItem item(ResultSet row, int n) throws SQLException {
        Content content = JSON.readValue(row.getString("content"), Content.class);
        String because = row.getString("because");
        String settlement = row.getString("settlement");
        return new KeptItem(
                row.getObject("id", UUID.class),
                new UserId(row.getString("user_id")),
                row.getString("user_name"),
                row.getObject("device_id", UUID.class),
                row.getString("device_name"),
                new JourneyId(row.getObject("journey_id", UUID.class)),
                row.getString("journey_number"),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("kind"),
                row.getString("subject"),
                Rows.instant(row, "automatic_at"),
                Rows.instantOrNull(row, "said_at"),
                row.getInt("clock_off"),
                Rows.instant(row, "received_at"),
                Outcome.valueOf(row.getString("outcome")),
                because == null ? null : KeptBecause.valueOf(because),
                row.getString("detail"),
                row.getInt("number"),
                content.fields(),
                content.photos(),
                Rows.instantOrNull(row, "settled_at"),
                row.getString("settled_by_name"),
                settlement == null ? null : Settlement.valueOf(settlement));
    }
}
