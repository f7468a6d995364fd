package org.puente.access;

import java.util.List;

/** The parties whose realms this portal signs users in with; none where only the demo's cards do. */
public interface Parties {

    /** In the order of their keys, the independent bodies last. */
    List<PartyRealm> all();
}
