package org.puente.countries;

/** How long a rule gives. A number without its unit means nothing, so each unit is a type of its own. */
public sealed interface Span {

    /** Elapsed hours, to the second. */
    record Hours(int count) implements Span {
        public Hours {
            refuseNothing(count);
        }
    }

    /** Calendar days; the day of the event is not counted, the last one counts to its end. */
    record Days(int count) implements Span {
        public Days {
            refuseNothing(count);
        }
    }

    /** Days that are working days in both countries, otherwise as {@link Days}. */
    record WorkDays(int count) implements Span {
        public WorkDays {
            refuseNothing(count);
        }
    }

    int count();

    private static void refuseNothing(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A span lasts at least one unit, not " + count);
        }
    }
}
