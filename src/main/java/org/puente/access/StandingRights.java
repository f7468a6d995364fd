package org.puente.access;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.puente.countries.Country;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/**
 * What somebody may still do who has no page open: their realm is asked at that moment, with the portal's own account, as what
 * a pass, a code or a device knows of them is from before.
 */
@Component
public class StandingRights {

    private static final Logger LOG = LoggerFactory.getLogger(StandingRights.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(3);

    private final SignInSettings realms;
    private final RealmAccount account;

    StandingRights(SignInSettings realms) {
        this.realms = realms;
        account = new RealmAccount(realms, TO_CONNECT, TO_ANSWER);
    }

    /** What the realm said. */
    public sealed interface Answer {

        /** They may act, with the roles that they had and have. */
        record Standing(Actor actor) implements Answer {}

        /** The user was disabled or is no more, or every role that they had then. */
        record Gone() implements Answer {}

        /** The realm cannot be asked. */
        record Silent() implements Answer {}
    }

    /** @param then as they were when their realm was last asked; the demo's users have none, and stay who they are */
    public Answer ask(Actor then) {
        Collection<PartyRealm> all = realms.all();
        if (all.isEmpty()) {
            return new Answer.Standing(then);
        }
        String party = then.countryIfAny()
                .map(Country::code)
                .map(code -> code.toLowerCase(Locale.ROOT))
                .orElse(PartyRealm.INDEPENDENT);
        Optional<String> subject =
                PartyRealm.subjectOf(then.id()).filter(id -> then.id().key().equals(party + ":" + id));
        Optional<PartyRealm> realm =
                all.stream().filter(PartyRealm.named(party)).findFirst();
        return realm.isEmpty() || subject.isEmpty() ? new Answer.Gone() : ask(realm.get(), subject.get(), then);
    }

    private Answer ask(PartyRealm realm, String subject, Actor then) {
        try {
            RealmAccount.Look look = account.in(realm);
            if (!Boolean.TRUE.equals(look.one("/users/{id}", subject).get("enabled"))) {
                return new Answer.Gone();
            }
            Actor now = realm.actor(
                    subject,
                    then.name(),
                    look.all("/users/{id}/role-mappings/realm/composite", subject).stream()
                            .map(role -> String.valueOf(role.get("name"))));
            Set<Role> left = EnumSet.noneOf(Role.class);
            left.addAll(then.roles());
            left.retainAll(now.roles());
            return left.isEmpty()
                    ? new Answer.Gone()
                    : new Answer.Standing(new Actor(then.id(), then.name(), then.party(), left));
        } catch (HttpClientErrorException.NotFound noMore) {
            return new Answer.Gone();
        } catch (RestClientException silent) {
            LOG.warn(
                    "The realm {} does not say who may still act: {}",
                    realm.key(),
                    silent.getClass().getSimpleName());
            return new Answer.Silent();
        }
    }
}
