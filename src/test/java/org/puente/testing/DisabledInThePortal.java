package org.puente.testing;

import java.util.Map;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.audit.Audited;
import org.puente.countries.UserId;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What the modules hear when an administrator disables somebody on the portal's own page; no realm is there. */
public record DisabledInThePortal(String id) implements Audited {

    public static void of(ApplicationContext portal, Actor user) {
        String[] key = user.id().key().split(":", 2);
        Actor administrator = new Actor(
                new UserId(key[0] + ":admin-example"), "Admin Example", user.party(), Set.of(Role.ADMINISTRATOR));
        Actors.as(
                administrator,
                () -> portal.getBean(TransactionTemplate.class)
                        .executeWithoutResult(_ -> portal.publishEvent(new DisabledInThePortal(key[1]))));
    }

    @Override
    public String what() {
        return "user.disabled";
    }

    @Override
    public Map<String, String> payload() {
        return Map.of("user", id);
    }
}
