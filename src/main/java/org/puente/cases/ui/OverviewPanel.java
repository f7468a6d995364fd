package org.puente.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.puente.access.Actor;
import org.puente.cases.Assignments;
import org.puente.cases.CaseFacts;
import org.puente.cases.CasePages;
import org.puente.cases.CasePanel;
import org.puente.cases.CircumstanceDesk;
import org.puente.cases.Clearances;
import org.puente.cases.Disclosures;
import org.puente.cases.Families;
import org.puente.cases.Holds;
import org.puente.countries.Side;

/** The first tab: history, the person, own holds, gate, circumstances, family and who looks after the case. */
@org.springframework.stereotype.Component
class OverviewPanel implements CasePanel {

    private final CasePages pages;
    private final Holds holds;
    private final Clearances clearances;
    private final CircumstanceDesk circumstances;
    private final Families families;
    private final Assignments assignments;
    private final Disclosures disclosures;

    OverviewPanel(
            CasePages pages,
            Holds holds,
            Clearances clearances,
            CircumstanceDesk circumstances,
            Families families,
            Assignments assignments,
            Disclosures disclosures) {
        this.pages = pages;
        this.holds = holds;
        this.clearances = clearances;
        this.circumstances = circumstances;
        this.families = families;
        this.assignments = assignments;
        this.disclosures = disclosures;
    }

    @Override
    public String key() {
        return "overview";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isFor(CaseFacts facts, Actor actor) {
        return true;
    }

    @Override
    public Component create(CaseFacts facts, Actor actor, Runnable refresh) {
        return pages.together(() -> columns(facts, actor, refresh));
    }

    private Component columns(CaseFacts facts, Actor actor, Runnable refresh) {
        Div left = new Div(new HistoryCard(facts, pages.timeLine(facts.id(), HistoryCard.MOST)));
        left.addClassName("col");
        Div right = new Div();
        right.addClassName("col");
        right.add(new PersonCard(facts));
        right.add(new HoldsCard(holds, facts, actor, refresh));
        if (facts.side() == Side.SENDING) {
            right.add(new GateCard(clearances, facts, actor, refresh));
        }
        right.add(new CircumstancesCard(circumstances, facts, actor));
        if (facts.isSubmitted()) {
            right.add(new DisclosuresCard(facts, disclosures.of(facts.id())));
        }
        right.add(new FamilyCard(families.of(facts.id())));
        right.add(new AssigneeCard(assignments, facts, refresh));
        Div columns = new Div(left, right);
        columns.addClassName("ov");
        return columns;
    }
}
