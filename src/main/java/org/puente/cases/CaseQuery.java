package org.puente.cases;

import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is asked for; stands whole in the URL.
 *
 * @param text words of a name, a number or a document number; empty for all
 * @param state only this state, or null
 */
public record CaseQuery(Scope scope, String text, @Nullable CaseState state, Sort sort, boolean descending) {

    private static final int LONGEST = 100;

    public static final CaseQuery ALL = new CaseQuery(Scope.OPEN, "", null, Sort.CLOCK, false);

    public CaseQuery {
        text = text.strip();
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Which of the country's cases. */
    public enum Scope {
        OPEN,
        MINE,
        OUR_TURN,
        OVERDUE,
        OVER
    }

    /** By what the list is ordered; cases without a figure on their clock come last, by number. */
    public enum Sort {
        CLOCK("due_order"),
        PERSON("name_order"),
        NUMBER("number"),
        SINCE("state_since");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }
}
