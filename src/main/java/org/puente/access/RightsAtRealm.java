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

/** Asks Keycloak. */
@Component
class RightsAtRealm implements StandingRights {

    private static final Logger LOG = LoggerFactory.getLogger(RightsAtRealm.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(3);

    private final SignInSettings realms;
    private final RealmAccount account;

    RightsAtRealm(SignInSettings realms) {
        this.realms = realms;
        account = new RealmAccount(realms, TO_CONNECT, TO_ANSWER);
    }

    @Override
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
