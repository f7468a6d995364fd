package org.puente.field;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.cases.CaseList;
import org.puente.cases.CaseRow;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What devices handed in and could not simply be applied. A person looks at it beside what is on record, and takes one of
 * the two; both are kept. Coordinators settle what their side's devices handed in, monitors what their own did.
 */
@Service
public class HandedInDesk {

    /** What a list shows at the most. */
    public static final int MOST_LISTED = 100;

    private final ItemBook book;
    private final DeviceBook devices;
    private final PhotoBook photos;
    private final CaseList cases;
    private final Recorded recorded;
    private final List<HandInKind> kinds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandedInDesk(
            ItemBook book,
            DeviceBook devices,
            PhotoBook photos,
            CaseList cases,
            Recorded recorded,
            List<HandInKind> kinds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.devices = devices;
        this.photos = photos;
        this.cases = cases;
        this.recorded = recorded;
        this.kinds = List.copyOf(kinds);
        this.events = events;
        this.clock = clock;
    }

    /**
     * Something that was handed in, with what one needs to settle it.
     *
     * @param personName empty for somebody whom the reader may not know, as is the number
     * @param record what is on record about the same check now; null for none
     */
    public record Row(
            KeptItem item,
            String personName,
            String number,
            @Nullable RecordedAnswer record) {}

    /** What waits for a person, the oldest first. */
    @Requires({Permission.MOVE_PERSONS, Permission.MONITOR_JOURNEYS})
    @Transactional(readOnly = true)
    public List<Row> toSettle() {
        Actor actor = Actors.current();
        return rows(book.toSettle(Holder.of(actor), whose(actor), MOST_LISTED), actor);
    }

    /** What somebody settled, the latest first. */
    @Requires({Permission.MOVE_PERSONS, Permission.MONITOR_JOURNEYS})
    @Transactional(readOnly = true)
    public List<Row> settled() {
        Actor actor = Actors.current();
        return rows(book.settled(Holder.of(actor), whose(actor), MOST_LISTED), actor);
    }

    /** Officers settle for their side, monitors for themselves. */
    private static @Nullable UserId whose(Actor actor) {
        return actor.countryIfAny().isPresent() ? null : actor.id();
    }

    private List<Row> rows(List<KeptItem> own, Actor actor) {
        Map<CaseId, CaseRow> rows = actor.countryIfAny().isPresent()
                ? cases.rows(own.stream().map(KeptItem::person).distinct().toList())
                : Map.of();
        List<Row> all = new ArrayList<>();
        for (KeptItem item : own) {
            CaseRow row = rows.get(item.person());
            all.add(new Row(
                    item,
                    row == null ? recorded.nameOf(item).orElse("") : row.personName(),
                    row == null ? "" : row.number(),
                    recorded.about(item).orElse(null)));
        }
        return all;
    }

    private static boolean isTheirs(KeptItem item, Actor actor) {
        return actor.countryIfAny().isPresent() || item.user().equals(actor.id());
    }

    /**
     * Takes what was handed in, as the actor's own act and with their rights; what was on record stays beneath it.
     *
     * @param seen the number of the answer on record that they looked at, 0 for none
     * @throws Refusal with a sentence if it cannot be applied now either, or somebody settled it before
     */
    @Requires({Permission.MOVE_PERSONS, Permission.MONITOR_JOURNEYS})
    @Transactional
    public void takeHandedIn(UserId user, UUID id, int seen) {
        Actor actor = Actors.current();
        KeptItem item = require(user, id, actor);
        FieldDevice device = devices.find(Holder.of(actor), item.device()).orElseThrow();
        HandInKind kind = kinds.stream()
                .filter(known -> known.names().contains(item.kind()) && known.isFor(actor))
                .findFirst()
                .orElseThrow(() -> new Refusal("field.refused.kind"));
        settle(item, Settlement.TOOK_HANDED_IN, apply(kind, device, item, seen), device);
    }

    private int apply(HandInKind kind, FieldDevice device, KeptItem item, int seen) {
        Instant now = clock.instant();
        Instant at = item.happenedAt().isAfter(now) ? now : item.happenedAt();
        try {
            return kind.settle(device, item.asHandedIn(), at, seen);
        } catch (Overtaken meanwhile) {
            throw new Refusal("field.refused.meanwhile");
        } catch (KeptAside aside) {
            throw new Refusal("field.refused.still." + aside.because().name());
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal("field.refused.still.UNREADABLE");
        } catch (DataIntegrityViolationException impossible) {
            throw new Refusal("field.refused.still.MISHAP");
        }
    }

    /** Leaves the record as it is; what was handed in stays beside it. */
    @Requires({Permission.MOVE_PERSONS, Permission.MONITOR_JOURNEYS})
    @Transactional
    public void keepRecord(UserId user, UUID id) {
        Actor actor = Actors.current();
        KeptItem item = require(user, id, actor);
        settle(
                item,
                Settlement.KEPT_RECORD,
                0,
                devices.find(Holder.of(actor), item.device()).orElseThrow());
    }

    private KeptItem require(UserId user, UUID id, Actor actor) {
        return book.find(Holder.of(actor), user, id)
                .filter(item -> isTheirs(item, actor) && item.isToSettle())
                .orElseThrow(() -> new Refusal("field.refused.settled"));
    }

    private void settle(KeptItem item, Settlement settlement, int number, FieldDevice device) {
        if (!book.settle(item, settlement, number, Actors.current(), clock.instant())) {
            throw new Refusal("field.refused.settled");
        }
        events.publishEvent(FieldAct.of("field.settled", device)
                .because(settlement)
                .with("item", item.id())
                .with("person", item.person()));
    }

    /** A photograph that came with something about a person; empty for a person whose case the actor may not open. */
    @Requires(Permission.READ_CASES)
    @Transactional
    public Optional<byte[]> photo(CaseId person, String sha256) {
        return cases.rows(List.of(person)).containsKey(person)
                ? photos.open(Actors.current().country(), person, sha256)
                : Optional.empty();
    }
}
