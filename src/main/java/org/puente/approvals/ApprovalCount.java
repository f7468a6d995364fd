package org.puente.approvals;

import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.agreements.Agreements;
import org.puente.cases.CaseList;
import org.puente.cases.CaseQuery;
import org.puente.cases.CaseState;
import org.puente.countries.Side;
import org.puente.portal.MenuCount;
import org.springframework.stereotype.Component;

/** How many persons wait for the consulate, beside the menu's entry. */
@Component
class ApprovalCount implements MenuCount {

    private static final int COUNTED_UP_TO = 99;

    private final CaseList list;
    private final Agreements agreements;

    ApprovalCount(CaseList list, Agreements agreements) {
        this.list = list;
        this.agreements = agreements;
    }

    @Override
    public String path() {
        return "approvals";
    }

    /** Approvals are the receiving side's. */
    @Override
    public boolean isOffered() {
        Actor actor = Actors.current();
        return actor.may(Permission.READ_CASES)
                && agreements.ofCountry(actor.country()).stream()
                        .anyMatch(agreement -> agreement.sideOf(actor.country()) == Side.RECEIVING);
    }

    @Override
    public int count() {
        if (!isOffered()) {
            return 0;
        }
        CaseQuery waiting = new CaseQuery(
                CaseQuery.Scope.OUR_TURN, "", CaseState.NATIONALITY_CONFIRMED, CaseQuery.Sort.CLOCK, false);
        return list.countUpTo(waiting, COUNTED_UP_TO);
    }
}
