package org.puente.journeys;

import java.util.List;
import org.puente.portal.Refusal;

/** A departure or arrival that one person's conditions stop, and so everybody's. */
public class DepartureRefused extends Refusal {

    private final transient List<TransferResult> persons;

    DepartureRefused(List<TransferResult> persons) {
        super("journeys.refused.departure", persons.size());
        this.persons = List.copyOf(persons);
    }

    /** In whose way something stands, and what. */
    public List<TransferResult> persons() {
        return persons;
    }
}
