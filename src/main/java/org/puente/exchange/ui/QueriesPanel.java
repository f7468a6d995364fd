package org.puente.exchange.ui;

import com.vaadin.flow.component.Component;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseFacts;
import org.puente.cases.CasePanel;
import org.puente.exchange.Queries;
import org.springframework.stereotype.Service;

/** The tab of what this side asked the other about a case's prints. */
@Service
class QueriesPanel implements CasePanel {

    private final Queries queries;

    QueriesPanel(Queries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "queries";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public boolean isFor(CaseFacts facts, Actor actor) {
        return actor.may(Permission.ENROL_PRINTS) || actor.may(Permission.DECIDE_NATIONALITY);
    }

    @Override
    public Component create(CaseFacts facts, Actor actor, Runnable refresh) {
        return new QueriesOfCase(facts, queries);
    }
}
