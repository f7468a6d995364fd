package org.puente.people;

import java.util.Map;
import org.puente.audit.Audited;

/** Somebody looked for a person by name. The trail keeps how many were found, never the name. */
record PersonSearched(int found) implements Audited {

    @Override
    public String what() {
        return "person.search";
    }

    @Override
    public Map<String, String> payload() {
        return Map.of("found", String.valueOf(found));
    }
}
