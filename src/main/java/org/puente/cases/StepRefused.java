package org.puente.cases;

import java.util.List;
import org.puente.portal.Refusal;

/** A step that may not be taken, with every objection that stands. */
public class StepRefused extends Refusal {

    private final transient List<Objection> objections;

    StepRefused(List<Objection> objections) {
        super(objections.getFirst().key(), objections.getFirst().args().toArray());
        this.objections = List.copyOf(objections);
    }

    public List<Objection> objections() {
        return objections;
    }
}
