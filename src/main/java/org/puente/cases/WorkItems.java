package org.puente.cases;

import java.util.List;
import org.puente.access.Actor;

/** What a module has waiting for somebody, as a bean; <em>My work</em> is made of these. */
public interface WorkItems {

    /** The most urgent first, at the most {@code limit}; one query on an index each. */
    List<WorkItem> waitingFor(Actor actor, int limit);
}
