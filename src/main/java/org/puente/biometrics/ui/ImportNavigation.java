package org.puente.biometrics.ui;

import org.puente.biometrics.imports.ImportId;

/** The addresses of imports. */
final class ImportNavigation {

    static final String ALL = "print-imports";

    private ImportNavigation() {}

    static String one(ImportId id) {
        return ALL + "/" + id;
    }
}
