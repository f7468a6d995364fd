package org.puente.keycloak;

import static org.puente.keycloak.Ordered.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.puente.keycloak.Realms.Party;
import org.puente.keycloak.Realms.PartyRole;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One party's realm as Keycloak imports it. Keycloak fills in {@code ${…}} from its environment, so that no secret and
 * no address stands in the file.
 */
final class RealmFile {

    /** A role that asks for the second factor wherever it is part of another. */
    static final String SECOND_FACTOR = "second-factor";

    private static final String CLIENT = "puente-portal";

    private final Realms realms;
    private final Party party;

    RealmFile(Realms realms, Party party) {
        this.realms = realms;
        this.party = party;
    }

    static String secretVariable(Party party) {
        return "PUENTE_" + party.key().toUpperCase(java.util.Locale.ROOT) + "_SECRET";
    }

    /** What the country's own systems show their realm. */
    static String systemsSecretVariable(Party party) {
        return "PUENTE_" + party.key().toUpperCase(java.util.Locale.ROOT) + "_SYSTEMS_SECRET";
    }

    String write() {
        return json(realm());
    }

    static String json(Object value) {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(value)
                + "\n";
    }

    Map<String, Object> realm() {
        Map<String, Object> realm = map(
                "realm",
                party.realm(),
                "enabled",
                true,
                "displayName",
                "Puente: " + party.english(),
                "sslRequired",
                "external",
                "registrationAllowed",
                false,
                "resetPasswordAllowed",
                false,
                "rememberMe",
                false,
                "loginTheme",
                "puente",
                "internationalizationEnabled",
                true,
                "supportedLocales",
                List.of("en", "es"),
                "defaultLocale",
                "en",
                "accessTokenLifespan",
                realms.sessions().rightsSeconds(),
                "ssoSessionIdleTimeout",
                realms.sessions().idleMinutes() * 60,
                "ssoSessionMaxLifespan",
                realms.sessions().longestHours() * 3600);
        realm.put("localizationTexts", map("en", title(party.english()), "es", title(party.spanish())));
        realm.putAll(RealmGuards.of(realms));
        realm.put("roles", map("realm", roles()));
        realm.put("clients", clients());
        if (hasSystems()) {
            // Otherwise a realm with scopes of its own gets none of Keycloak's.
            realm.put("attributes", map("CreateDefaultClientScopes", "true"));
            realm.put("clientScopes", SystemAccess.scopes(realms.systems()));
        }
        realm.put("users", accounts());
        realm.putAll(SignInFlow.settings());
        return realm;
    }

    private boolean hasSystems() {
        return party.kind().equals("country");
    }

    private List<Object> clients() {
        List<Object> all = new ArrayList<>(List.of(portal(), noPasswordsByProgram()));
        if (hasSystems()) {
            all.add(1, SystemAccess.client(realms.systems(), "${" + systemsSecretVariable(party) + "}"));
        }
        return all;
    }

    /** Of programs, no people's. */
    private List<Object> accounts() {
        List<Object> all = new ArrayList<>(List.of(portalItself()));
        if (hasSystems()) {
            all.add(SystemAccess.account(realms.systems()));
        }
        return all;
    }

    private static Map<String, Object> title(String name) {
        String title = "Puente: " + name;
        return map("loginTitle", title, "loginTitleHtml", title);
    }

    /** The realm with people in it, as only a run on this machine has them. */
    Map<String, Object> with(List<Map<String, Object>> people) {
        Map<String, Object> realm = realm();
        List<Object> users = new ArrayList<>(people);
        users.addAll(accounts());
        realm.put("users", users);
        return realm;
    }

    /** @param id the token's subject */
    static Map<String, Object> user(
            String id, String username, String given, String family, String password, List<String> roles) {
        return map(
                "id", id,
                "username", username,
                "enabled", true,
                "firstName", given,
                "lastName", family,
                "email", username + "@puente.invalid",
                "emailVerified", true,
                "credentials", List.of(map("type", "password", "value", password)),
                "realmRoles", roles);
    }

    /** The user with an authenticator that knows the secret. */
    static Map<String, Object> withCode(Map<String, Object> user, String secret) {
        List<Object> credentials = new ArrayList<>((List<?>) user.getOrDefault("credentials", List.of()));
        credentials.add(map(
                "type", "otp",
                "secretData", json(map("value", secret)),
                "credentialData",
                        json(map(
                                "subType", "totp", "digits", 6, "counter", 0, "period", 30, "algorithm", "HmacSHA1"))));
        user.put("credentials", credentials);
        return user;
    }

    private List<Map<String, Object>> roles() {
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(map("name", SECOND_FACTOR, "description", "Asks for a one-time code besides the password"));
        realms.roles(party).forEach(role -> all.add(role(role)));
        return all;
    }

    private static Map<String, Object> role(PartyRole role) {
        Map<String, Object> composites = map();
        if (role.secondFactor()) {
            composites.put("realm", List.of(SECOND_FACTOR));
        }
        if (!role.inKeycloak().isEmpty()) {
            composites.put("client", map("realm-management", role.inKeycloak()));
        }
        return composites.isEmpty()
                ? map("name", role.name())
                : map("name", role.name(), "composite", true, "composites", composites);
    }

    private Map<String, Object> portal() {
        String address = "${PUENTE_ADDRESS}";
        return map(
                "clientId",
                CLIENT,
                "name",
                "Puente",
                "baseUrl",
                address,
                "publicClient",
                false,
                "clientAuthenticatorType",
                "client-secret",
                "secret",
                "${" + secretVariable(party) + "}",
                "standardFlowEnabled",
                true,
                "implicitFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                false,
                "serviceAccountsEnabled",
                true,
                "frontchannelLogout",
                false,
                "fullScopeAllowed",
                true,
                "redirectUris",
                List.of(address + "/login/oauth2/code/" + party.key()),
                "webOrigins",
                List.of(),
                "defaultClientScopes",
                List.of("basic", "profile", "roles", "email"),
                "optionalClientScopes",
                List.of(),
                "attributes",
                map(
                        "pkce.code.challenge.method", "S256",
                        "post.logout.redirect.uris", address + "/sign-in",
                        "backchannel.logout.url", "${PUENTE_INNER_ADDRESS}/logout/connect/back-channel/" + party.key(),
                        "backchannel.logout.session.required", "true",
                        "backchannel.logout.revoke.offline.tokens", "true"),
                "protocolMappers",
                List.of(map(
                        "name", "roles in the ID token",
                        "protocol", "openid-connect",
                        "protocolMapper", "oidc-usermodel-realm-role-mapper",
                        "config",
                                map(
                                        "claim.name", "roles",
                                        "multivalued", "true",
                                        "jsonType.label", "String",
                                        "id.token.claim", "true",
                                        "access.token.claim", "false",
                                        "userinfo.token.claim", "false"))));
    }

    /** Otherwise everybody's password, without a second factor, opens Keycloak's administration. */
    private static Map<String, Object> noPasswordsByProgram() {
        return map(
                "clientId", "admin-cli",
                "enabled", false,
                "publicClient", true,
                "standardFlowEnabled", false,
                "directAccessGrantsEnabled", false);
    }

    /**
     * With it the portal looks at its start whether the realm has the roles that it expects, and later whether somebody who
     * has no page open may still act.
     */
    private static Map<String, Object> portalItself() {
        return map(
                "username",
                "service-account-" + CLIENT,
                "enabled",
                true,
                "serviceAccountClientId",
                CLIENT,
                "clientRoles",
                map("realm-management", List.of("view-realm", "view-users")));
    }
}
