package org.puente.treatment;

import java.util.List;

/**
 * What data show about a check; nobody types it.
 *
 * @param key translation key of the sentence, with its arguments
 */
public record DerivedEvidence(String checkId, String key, List<Object> args) {

    public DerivedEvidence {
        args = List.copyOf(args);
    }
}
