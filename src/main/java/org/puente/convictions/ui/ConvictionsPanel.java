package org.puente.convictions.ui;

import com.vaadin.flow.component.Component;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseFacts;
import org.puente.cases.CasePanel;
import org.puente.convictions.ConvictionDesk;
import org.puente.convictions.Convictions;
import org.puente.convictions.ReleaseDesk;
import org.springframework.stereotype.Service;

/** The tab of convictions; absent where the agreement allows none, for who may not read any, and where there is nothing to read. */
@Service
class ConvictionsPanel implements CasePanel {

    private final ConvictionDesks desks;

    ConvictionsPanel(Convictions convictions, ConvictionDesk records, ReleaseDesk releases) {
        desks = new ConvictionDesks(convictions, records, releases);
    }

    @Override
    public String key() {
        return "convictions";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public boolean isFor(CaseFacts facts, Actor actor) {
        return actor.may(Permission.READ_CONVICTIONS) && desks.convictions().concern(facts.id());
    }

    @Override
    public Component create(CaseFacts facts, Actor actor, Runnable refresh) {
        return new ConvictionsTab(facts, actor, desks);
    }
}
