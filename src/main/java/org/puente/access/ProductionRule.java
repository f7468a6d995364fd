package org.puente.access;

import java.util.Optional;

/** Something that has to be so before the portal serves real people; asked once, when everything but the web is up. */
public interface ProductionRule {

    /** What is not as it has to be, in a sentence for whoever runs the portal. */
    Optional<String> objection();
}
