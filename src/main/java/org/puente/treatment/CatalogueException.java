package org.puente.treatment;

import java.util.List;
import java.util.stream.Collectors;

/** A catalogue that says something the portal does not understand; the portal does not start with it. */
class CatalogueException extends RuntimeException {

    /** @param line counted from 1 */
    record Problem(int line, String reason) {
        @Override
        public String toString() {
            return "line " + line + ": " + reason;
        }
    }

    private final transient List<Problem> problems;

    CatalogueException(String file, List<Problem> problems) {
        super(file + " cannot be used\n"
                + problems.stream().map(problem -> "  " + problem).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
