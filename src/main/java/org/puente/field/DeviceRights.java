package org.puente.field;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.puente.access.ActingUser;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.access.StandingRights;
import org.puente.audit.Audited;
import org.puente.countries.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what devices may do in step with what their users may: a role that is missing at the next sign-in or hand-in is lost
 * to the device too, and codes and devices of whoever is disabled end.
 */
@Component
class DeviceRights {

    private static final int MOST = 500;
    private static final String DISABLED = "user.disabled";
    private static final String BY_KEYCLOAK = "Keycloak";

    private final DeviceBook devices;
    private final TakeCodes codes;
    private final StandingRights rights;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeviceRights(
            DeviceBook devices,
            TakeCodes codes,
            StandingRights rights,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.devices = devices;
        this.codes = codes;
        this.rights = rights;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void whenSignedIn(AuthenticationSuccessEvent event) {
        Optional.of(event.getAuthentication())
                .map(authentication -> authentication.getPrincipal() instanceof ActingUser user ? user.actor() : null)
                .ifPresent(user -> Actors.as(user, () -> transactions.executeWithoutResult(_ -> lessen(user))));
    }

    private void lessen(Actor user) {
        for (FieldDevice device : devices.of(Holder.of(user), user.id(), MOST)) {
            Set<Role> left = EnumSet.noneOf(Role.class);
            left.addAll(device.roles());
            if (left.retainAll(user.roles())) {
                devices.keepRoles(device, left);
            }
        }
    }

    /** As its user's realm lets it act now: with fewer roles, revoked, or unconfirmed while the realm is silent. */
    FieldDevice now(FieldDevice device) {
        if (!device.isGood(clock.instant())) {
            return device;
        }
        return switch (rights.ask(device.actor())) {
            case StandingRights.Answer.Standing standing ->
                with(device, standing.actor().roles());
            case StandingRights.Answer.Gone _ -> {
                end(device.actor());
                yield ofPortal(device.holder(), () -> devices.find(device.holder(), device.id()))
                        .orElseThrow();
            }
            case StandingRights.Answer.Silent _ -> device.unconfirmed();
        };
    }

    private FieldDevice with(FieldDevice device, Set<Role> left) {
        if (left.equals(device.roles())) {
            return device;
        }
        ofPortal(device.holder(), () -> {
            devices.keepRoles(device, left);
            return true;
        });
        return device.with(left);
    }

    /** Of somebody whom their realm lets act no more. */
    void end(Actor user) {
        Holder holder = Holder.of(user);
        ofPortal(holder, () -> {
            codes.forget(holder, user.id());
            revoke(devices.unrevoked(holder, user.id()), BY_KEYCLOAK);
            return true;
        });
    }

    private <T> T ofPortal(Holder holder, Supplier<T> work) {
        return Actors.as(holder.nobody(), () -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }

    /** In the administrator's transaction. */
    @EventListener
    void whenDisabled(Audited act) {
        if (act.what().equals(DISABLED)) {
            Actor administrator = Actors.current();
            Holder holder = Holder.of(administrator);
            UserId disabled = colleague(administrator, act);
            codes.forget(holder, disabled);
            revoke(devices.unrevoked(holder, disabled), administrator.name());
        }
    }

    /** Of the administrator's own realm. */
    private static UserId colleague(Actor administrator, Audited act) {
        String own = administrator.id().key();
        return new UserId(own.substring(0, own.indexOf(':') + 1) + act.payload().get("user"));
    }

    private void revoke(List<FieldDevice> all, String byName) {
        all.stream()
                .filter(device -> devices.revoke(device, byName, clock.instant()))
                .forEach(device -> events.publishEvent(FieldAct.of("field.revoked", device)));
    }
}
