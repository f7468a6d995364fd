package org.puente.approvals;

import static org.puente.access.Permission.READ_CASES;

import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.countries.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the sending side what was decided and approved, and by which paper. */
@Service
public class ApprovalNews {

    private final DisclosedApprovals disclosed;

    ApprovalNews(DisclosedApprovals disclosed) {
        this.disclosed = disclosed;
    }

    /** @return what was disclosed to the actor's country on the case; nothing where nothing was */
    @Requires(READ_CASES)
    @Transactional(readOnly = true)
    public DisclosedApproval of(CaseId id) {
        return disclosed.of(id, Actors.current().country());
    }
}
