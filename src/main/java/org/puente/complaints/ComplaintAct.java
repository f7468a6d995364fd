package org.puente.complaints;

import java.util.Map;
import org.puente.audit.Audited;

/** Something done about a complaint. Payload: ids and codes; never a word of it, nor whose it is. */
record ComplaintAct(String what, Map<String, String> payload) implements Audited {

    static ComplaintAct of(String what, ComplaintId id) {
        return new ComplaintAct(what, Map.of("complaint", id.toString()));
    }
}
