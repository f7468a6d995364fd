package org.puente.field;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.StandingRights;
import org.puente.audit.LookedAtMany;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands a journey over to the device whose user has a code for it. */
@Component
class Packs {

    /** So long a journey may take with all its delays, and so long a device may lie in a drawer. */
    static final Duration CREDENTIAL_GOOD_FOR = Duration.ofDays(7);

    private static final int LONGEST_NAME = 60;

    private final TakeCodes codes;
    private final DeviceBook devices;
    private final OfficersPack officers;
    private final MonitorsPack monitors;
    private final List<HandInKind> kinds;
    private final StandingRights rights;
    private final DeviceRights devicesOf;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Packs(
            TakeCodes codes,
            DeviceBook devices,
            OfficersPack officers,
            MonitorsPack monitors,
            List<HandInKind> kinds,
            StandingRights rights,
            DeviceRights devicesOf,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.codes = codes;
        this.devices = devices;
        this.officers = officers;
        this.monitors = monitors;
        this.kinds = List.copyOf(kinds);
        this.rights = rights;
        this.devicesOf = devicesOf;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return empty for a code that is wrong, used or over, or of somebody who may act no more: nothing tells which
     * @throws RealmSilent if their realm does not say whether they still may; the code stays good
     */
    Optional<Pack> take(Secret code, String deviceName) {
        Instant now = clock.instant();
        return asNobody(code, () -> codes.find(code, now)).flatMap(found -> switch (rights.ask(found.user())) {
            case StandingRights.Answer.Standing standing ->
                asNobody(code, () -> codes.use(code, now))
                        .flatMap(used -> take(used.by(standing.actor()), deviceName, now));
            case StandingRights.Answer.Gone _ -> {
                devicesOf.end(found.user());
                yield Optional.empty();
            }
            case StandingRights.Answer.Silent _ -> throw new RealmSilent();
        });
    }

    private Optional<TakeCode> asNobody(Secret code, Supplier<Optional<TakeCode>> work) {
        return Actors.as(
                code.holder().nobody(),
                () -> Optional.ofNullable(transactions.execute(_ -> work.get())).flatMap(found -> found));
    }

    private Optional<Pack> take(TakeCode used, String deviceName, Instant now) {
        return Actors.as(
                used.user(),
                () -> Optional.ofNullable(transactions.execute(_ -> pack(used, deviceName, now)))
                        .flatMap(pack -> pack));
    }

    private Optional<Pack> pack(TakeCode taken, String name, Instant now) {
        Actor user = taken.user();
        Optional<Contents> found =
                user.countryIfAny().isPresent() ? officers.of(taken.journey()) : monitors.of(taken.journey());
        return found.map(contents -> {
            FieldDevice device = device(taken, contents, name, now);
            Secret credential = Secret.fresh(Holder.of(user));
            devices.add(device, credential, contents.ids());
            events.publishEvent(FieldAct.of("field.taken", device));
            events.publishEvent(new LookedAtMany("field.taken.person", "FIELD", contents.ids()));
            return pack(device, credential, contents);
        });
    }

    private static FieldDevice device(TakeCode taken, Contents contents, String name, Instant now) {
        String stripped = name.strip();
        return new FieldDevice(
                UUID.randomUUID(),
                taken.user().id(),
                taken.user().name(),
                taken.user().countryIfAny().orElse(null),
                taken.user().roles(),
                taken.journey(),
                contents.journey().number(),
                stripped.substring(0, Math.min(LONGEST_NAME, stripped.length())),
                taken.language(),
                now,
                now.plus(CREDENTIAL_GOOD_FOR),
                null,
                null,
                null,
                0,
                true);
    }

    private Pack pack(FieldDevice device, Secret credential, Contents contents) {
        boolean officer = device.country() != null;
        return new Pack(
                new Pack.Device(device.id(), credential.text(), device.expiresAt(), device.name()),
                new Pack.Reader(
                        device.userName(),
                        officer ? "COORDINATOR" : "MONITOR",
                        device.language().getLanguage()),
                device.takenAt(),
                kinds.stream()
                        .filter(kind -> kind.isFor(device.actor()))
                        .flatMap(kind -> kind.names().stream())
                        .sorted()
                        .toList(),
                officer,
                PackWords.voyage(contents.journey()),
                PackWords.checks(contents.checks()),
                PackWords.phases(),
                PackWords.restraints(contents.policies()),
                PackWords.events(),
                PackWords.said("field.unavailable"),
                contents.persons());
    }
}
