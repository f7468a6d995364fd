package org.puente.cases;

import java.util.List;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.portal.GoTo;
import org.puente.portal.Texts;
import org.springframework.stereotype.Component;

/** Goes to a case by number, name or document number from the top bar. */
@Component
class CaseGoTo implements GoTo {

    private final CaseList list;

    CaseGoTo(CaseList list) {
        this.list = list;
    }

    @Override
    public boolean isOffered() {
        return Actors.ifAny().map(actor -> actor.may(Permission.READ_CASES)).orElse(false);
    }

    @Override
    public List<Place> find(String typed, int most) {
        if (!isOffered()) {
            return List.of();
        }
        CaseQuery query = new CaseQuery(CaseQuery.Scope.OPEN, typed, null, CaseQuery.Sort.PERSON, false);
        return list.page(query, 0, most).stream()
                .map(row ->
                        new Place(row.personName(), row.number() + " · " + Texts.of(row.state()), "cases/" + row.id()))
                .toList();
    }
}
