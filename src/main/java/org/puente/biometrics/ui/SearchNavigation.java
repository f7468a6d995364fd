package org.puente.biometrics.ui;

import org.puente.biometrics.SearchId;

/** The addresses of searches in the own gallery. */
final class SearchNavigation {

    static final String ALL = "searches";

    private SearchNavigation() {}

    static String one(SearchId id) {
        return ALL + "/" + id;
    }
}
