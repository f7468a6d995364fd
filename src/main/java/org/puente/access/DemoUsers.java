package org.puente.access;

import java.util.List;
import java.util.Optional;

/** The invented users that the demo offers to step in as; absent in production, and with it the demo's sign-in. */
public interface DemoUsers {

    List<Actor> all();

    default Optional<Actor> find(String key) {
        return all().stream().filter(actor -> actor.id().key().equals(key)).findFirst();
    }
}
