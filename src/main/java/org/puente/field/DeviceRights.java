package org.puente.field;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.puente.access.ActingUser;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.audit.Audited;
import org.puente.countries.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what devices may do in step with what their users may: a role that is missing at the next sign-in is lost to the
 * device too, and the devices of whom an administrator disables are revoked.
 */
@Component
class DeviceRights {

    private static final int MOST = 500;
    private static final String DISABLED = "user.disabled";

    private final DeviceBook devices;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeviceRights(DeviceBook devices, TransactionTemplate transactions, ApplicationEventPublisher events, Clock clock) {
        this.devices = devices;
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

    /** In the administrator's transaction. */
    @EventListener
    void whenDisabled(Audited act) {
        if (act.what().equals(DISABLED)) {
            Actor administrator = Actors.current();
            devices.unrevoked(Holder.of(administrator), colleague(administrator, act)).stream()
                    .filter(device -> devices.revoke(device, administrator.name(), clock.instant()))
                    .forEach(device -> events.publishEvent(FieldAct.of("field.revoked", device)));
        }
    }

    /** Of the administrator's own realm. */
    private static UserId colleague(Actor administrator, Audited act) {
        String own = administrator.id().key();
        return new UserId(own.substring(0, own.indexOf(':') + 1) + act.payload().get("user"));
    }
}
