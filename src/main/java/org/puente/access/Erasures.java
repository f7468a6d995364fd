package org.puente.access;

import org.puente.countries.CaseId;
import org.springframework.stereotype.Component;

/**
 * Rows that nobody may ever delete, incidents and complaints among them, end with the erasure of their case alone.
 * PostgreSQL lets them go only in a transaction that says so, for the case that it names; part of the eraser's act.
 */
@Component
public class Erasures {

    private final RowRule rows;

    Erasures(RowRule rows) {
        this.rows = rows;
    }

    /** Does work that erases rows of this case. */
    @SignedIn
    public void of(CaseId id, Runnable work) {
        rows.beginErasing(id);
        work.run();
        rows.endErasing();
    }
}
