package org.puente.people;

import java.util.Map;
import org.puente.audit.Audited;
import org.puente.countries.PersonId;

/** A person was recorded or changed. */
record PersonKept(String what, PersonId person) implements Audited {

    static PersonKept recorded(PersonId person) {
        return new PersonKept("person.record", person);
    }

    static PersonKept changed(PersonId person) {
        return new PersonKept("person.change", person);
    }

    @Override
    public Map<String, String> payload() {
        return Map.of("person", person.toString());
    }
}
