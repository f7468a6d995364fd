package org.puente.keycloak;

import static org.puente.keycloak.Ordered.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a realm asks who somebody is: password, then a one-time code for roles that need one and for everybody who set one
 * up. A program that brings a password is always refused.
 */
final class SignInFlow {

    private static final String BROWSER = "puente sign-in";
    private static final String FORMS = "puente password and code";
    private static final String BY_ROLE = "puente code by role";
    private static final String BY_CHOICE = "puente code by choice";
    private static final String PROGRAM = "puente no passwords by program";
    private static final String REGISTRATION = "puente no registration";
    private static final String HAS_ROLE = "needs a second factor";
    private static final String LACKS_ROLE = "needs no second factor";

    private SignInFlow() {}

    static Map<String, Object> settings() {
        return map(
                "authenticationFlows",
                        List.of(
                                flow(BROWSER, true, step("auth-cookie", "ALTERNATIVE"), part(FORMS, "ALTERNATIVE")),
                                flow(
                                        FORMS,
                                        false,
                                        step("auth-username-password-form", "REQUIRED"),
                                        part(BY_ROLE, "CONDITIONAL"),
                                        part(BY_CHOICE, "CONDITIONAL")),
                                flow(
                                        BY_ROLE,
                                        false,
                                        step("conditional-user-role", "REQUIRED", HAS_ROLE),
                                        step("auth-otp-form", "REQUIRED")),
                                flow(
                                        BY_CHOICE,
                                        false,
                                        step("conditional-user-role", "REQUIRED", LACKS_ROLE),
                                        step("conditional-user-configured", "REQUIRED"),
                                        step("auth-otp-form", "REQUIRED")),
                                flow(PROGRAM, true, step("deny-access-authenticator", "REQUIRED")),
                                flow(REGISTRATION, true, step("deny-access-authenticator", "REQUIRED"))),
                "authenticatorConfig",
                        List.of(
                                map("alias", HAS_ROLE, "config", map("condUserRole", RealmFile.SECOND_FACTOR)),
                                map(
                                        "alias",
                                        LACKS_ROLE,
                                        "config",
                                        map("condUserRole", RealmFile.SECOND_FACTOR, "negate", "true"))),
                "browserFlow", BROWSER,
                "directGrantFlow", PROGRAM,
                "registrationFlow", REGISTRATION);
    }

    @SafeVarargs
    private static Map<String, Object> flow(String alias, boolean top, Map<String, Object>... steps) {
        List<Map<String, Object>> executions = new ArrayList<>();
        for (Map<String, Object> step : steps) {
            step.put("priority", 10 * (executions.size() + 1));
            executions.add(step);
        }
        return map(
                "alias",
                alias,
                "providerId",
                "basic-flow",
                "topLevel",
                top,
                "builtIn",
                false,
                "authenticationExecutions",
                executions);
    }

    private static Map<String, Object> step(String authenticator, String requirement) {
        return map("authenticator", authenticator, "authenticatorFlow", false, "requirement", requirement);
    }

    private static Map<String, Object> step(String authenticator, String requirement, String config) {
        Map<String, Object> step = step(authenticator, requirement);
        step.put("authenticatorConfig", config);
        return step;
    }

    private static Map<String, Object> part(String flow, String requirement) {
        return map("flowAlias", flow, "authenticatorFlow", true, "requirement", requirement);
    }
}
