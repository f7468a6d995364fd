package org.puente.keycloak;

import static org.puente.keycloak.Ordered.map;

import java.util.List;
import java.util.Map;

/** How a realm guards its sign-in: waiting times, passwords, one-time codes, and what it records. */
final class RealmGuards {

    private RealmGuards() {}

    static Map<String, Object> of(Realms realms) {
        return map(
                "bruteForceProtected",
                true,
                "permanentLockout",
                false,
                "failureFactor",
                realms.passwords().failures(),
                "waitIncrementSeconds",
                realms.passwords().firstWaitSeconds(),
                "maxFailureWaitSeconds",
                realms.passwords().longestWaitMinutes() * 60,
                "passwordPolicy",
                realms.passwords().wholePolicy(),
                "otpPolicyType",
                "totp",
                "otpPolicyAlgorithm",
                "HmacSHA1",
                "otpPolicyInitialCounter",
                0,
                "otpPolicyLookAheadWindow",
                1,
                "otpPolicyDigits",
                6,
                "otpPolicyPeriod",
                30,
                "otpPolicyCodeReusable",
                false,
                "eventsEnabled",
                true,
                "eventsExpiration",
                realms.eventsKeptDays() * 24 * 3600,
                "enabledEventTypes",
                List.of(
                        "LOGIN",
                        "LOGIN_ERROR",
                        "LOGOUT",
                        "UPDATE_TOTP",
                        "REMOVE_TOTP",
                        "UPDATE_PASSWORD",
                        "USER_DISABLED_BY_TEMPORARY_LOCKOUT"),
                "adminEventsEnabled",
                true,
                "adminEventsDetailsEnabled",
                false);
    }
}
