package org.puente.audit;

import java.util.List;
import java.util.Set;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.countries.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the trail says of a case to the person whom it is about: who looked, by role and never by name. */
@Service
public class CaseLooks {

    private final TrailLines lines;

    CaseLooks(TrailLines lines) {
        this.lines = lines;
    }

    /**
     * Of the acting country's own users, the latest first.
     *
     * @param what which codes of the trail; the caller names those that a person may be told
     * @param most no more lines than that are read
     */
    @Requires(Permission.ANSWER_DATA_SUBJECTS)
    @Transactional(readOnly = true)
    public List<Look> at(CaseId id, Set<String> what, int most) {
        return lines.looks(Actors.current().country(), id, Set.copyOf(what), most);
    }
}
