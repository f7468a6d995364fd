package org.puente.access;

import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/**
 * The realm of whoever administers its users, reached with their own token: the portal has no rights there that they
 * have not, and what Keycloak refuses them, the portal cannot do.
 */
@Component
public class OwnRealm {

    private final ObjectProvider<OAuth2AuthorizedClientRepository> tokens;

    OwnRealm(ObjectProvider<OAuth2AuthorizedClientRepository> tokens) {
        this.tokens = tokens;
    }

    /** Where to call, and with which token. */
    public record Key(PartyRealm realm, String token) {

        /** Without the token. */
        @Override
        public String toString() {
            return realm.key();
        }
    }

    /** None for the demo's users, who belong to no realm. */
    @Requires(Permission.ADMINISTER)
    public Optional<Key> key() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof PartyUser user
                ? token(user, signedIn).map(token -> new Key(user.realm(), token))
                : Optional.empty();
    }

    private Optional<String> token(PartyUser user, Authentication signedIn) {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .flatMap(request -> tokens.stream()
                        .flatMap(repository -> Optional.<OAuth2AuthorizedClient>ofNullable(
                                repository.loadAuthorizedClient(user.realm().key(), signedIn, request))
                                .stream())
                        .findFirst())
                .map(client -> client.getAccessToken().getTokenValue());
    }
}
