package org.puente.users;

import java.util.Map;
import org.puente.audit.Audited;

/** An administrator disabled a user and ended their sessions. */
record UserDisabled(String id) implements Audited {

    @Override
    public String what() {
        return "user.disabled";
    }

    @Override
    public Map<String, String> payload() {
        return Map.of("user", id);
    }
}
