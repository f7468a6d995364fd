package org.puente.cases.ui;

import org.puente.countries.CaseId;

/** The addresses of this module's pages. */
final class CasesNavigation {

    static final String LIST = "cases";
    static final String NEW = "cases/new";

    private CasesNavigation() {}

    static String page(CaseId id) {
        return LIST + "/" + id;
    }

    static String panel(CaseId id, String panel) {
        return page(id) + "/" + panel;
    }

    static String printed(CaseId id) {
        return "case-file/" + id;
    }
}
