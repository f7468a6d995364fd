package org.puente.cases;

import java.util.Optional;

/** Where the person's photo is served, brought as a bean by the module that keeps photos. */
@FunctionalInterface
public interface PersonPicture {

    /** Relative to the portal; empty where the reader has none to see. */
    Optional<String> address(CaseFacts facts);
}
