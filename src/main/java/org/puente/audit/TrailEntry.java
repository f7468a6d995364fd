package org.puente.audit;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.puente.countries.CaseId;

/**
 * What is about to become a line; actor and time are added when it is written.
 *
 * @throws IllegalArgumentException if a part does not fit its column, so that nothing is ever cut off silently
 */
record TrailEntry(String what, Optional<CaseId> onCase, Optional<String> why, String payload) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_PAYLOAD = 4000;

    TrailEntry {
        if (what.length() > LONGEST_CODE || !CODE.matcher(what).matches()) {
            throw new IllegalArgumentException("Not a code of the trail: " + what);
        }
        if (why.orElse("").length() > LONGEST_REASON) {
            throw new IllegalArgumentException("The reason of " + what + " is longer than " + LONGEST_REASON);
        }
        if (payload.length() > LONGEST_PAYLOAD) {
            throw new IllegalArgumentException("The payload of " + what + " is longer than " + LONGEST_PAYLOAD);
        }
    }

    static TrailEntry of(Audited event) {
        return new TrailEntry(event.what(), event.onCase(), event.why(), CanonicalJson.write(event.payload()));
    }

    static TrailEntry of(Refused event) {
        return new TrailEntry(
                event.what(), event.onCase(), Optional.of(event.reason()), CanonicalJson.write(event.details()));
    }

    static TrailEntry of(LookedAtMany event, CaseId id) {
        return new TrailEntry(event.what(), Optional.of(id), Optional.of(event.why()), CanonicalJson.write(Map.of()));
    }

    static TrailEntry ofSignIn(String what, Optional<String> why, Map<String, String> payload) {
        return new TrailEntry(what, Optional.empty(), why, CanonicalJson.write(payload));
    }
}
