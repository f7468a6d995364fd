package org.puente.keycloak;

import static org.puente.keycloak.Ordered.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.puente.keycloak.Realms.Systems;

/**
 * How a country's own systems get tokens: an account without a person, with the roles of systems and nothing else, that asks
 * for each scope by name. A token without a scope is made for nobody.
 */
final class SystemAccess {

    private SystemAccess() {}

    static List<Map<String, Object>> scopes(Systems systems) {
        List<Map<String, Object>> all = new ArrayList<>();
        systems.scopes()
                .keySet()
                .forEach(scope -> all.add(map(
                        "name",
                        scope,
                        "protocol",
                        "openid-connect",
                        "attributes",
                        map("include.in.token.scope", "true", "display.on.consent.screen", "false"),
                        "protocolMappers",
                        List.of(map(
                                "name", "made for the portal's systems",
                                "protocol", "openid-connect",
                                "protocolMapper", "oidc-audience-mapper",
                                "config",
                                        map(
                                                "included.custom.audience", systems.audience(),
                                                "access.token.claim", "true",
                                                "id.token.claim", "false"))))));
        return all;
    }

    /** @param secret where Keycloak finds what the systems show it */
    static Map<String, Object> client(Systems systems, String secret) {
        return map(
                "clientId",
                systems.client(),
                "name",
                "The country's own systems",
                "publicClient",
                false,
                "clientAuthenticatorType",
                "client-secret",
                "secret",
                secret,
                "standardFlowEnabled",
                false,
                "implicitFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                false,
                "serviceAccountsEnabled",
                true,
                "fullScopeAllowed",
                true,
                "redirectUris",
                List.of(),
                "webOrigins",
                List.of(),
                "defaultClientScopes",
                List.of("basic"),
                "optionalClientScopes",
                List.copyOf(systems.scopes().keySet()),
                "attributes",
                map("access.token.lifespan", String.valueOf(systems.tokenSeconds())),
                "protocolMappers",
                List.of(map(
                        "name", "roles in the access token",
                        "protocol", "openid-connect",
                        "protocolMapper", "oidc-usermodel-realm-role-mapper",
                        "config",
                                map(
                                        "claim.name", "roles",
                                        "multivalued", "true",
                                        "jsonType.label", "String",
                                        "id.token.claim", "false",
                                        "access.token.claim", "true",
                                        "userinfo.token.claim", "false"))));
    }

    static Map<String, Object> account(Systems systems) {
        return map(
                "username",
                "service-account-" + systems.client(),
                "enabled",
                true,
                "serviceAccountClientId",
                systems.client(),
                "realmRoles",
                systems.scopes().values().stream().distinct().toList());
    }
}
