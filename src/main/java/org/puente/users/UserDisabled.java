package org.puente.users;

import java.util.Map;
import org.puente.audit.Audited;
import org.puente.countries.UserId;

/**
 * An administrator disabled a user of their realm and ended their sessions.
 *
 * @param id as the realm has it
 */
public record UserDisabled(String id, UserId user) implements Audited {

    @Override
    public String what() {
        return "user.disabled";
    }

    @Override
    public Map<String, String> payload() {
        return Map.of("user", id);
    }
}
