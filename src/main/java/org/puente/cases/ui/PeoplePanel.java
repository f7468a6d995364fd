package org.puente.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseList;
import org.puente.cases.CasePanel;
import org.puente.cases.Disclosures;
import org.puente.cases.Families;
import org.puente.countries.Side;
import org.puente.portal.Drafts;

/** The tab about the person: their facts, to change or correct by the sender, what was disclosed, and the family. */
@org.springframework.stereotype.Component
class PeoplePanel implements CasePanel {

    private final Disclosures disclosures;
    private final Families families;
    private final CaseList cases;
    private final Drafts drafts;
    private final Clock clock;

    PeoplePanel(Disclosures disclosures, Families families, CaseList cases, Drafts drafts, Clock clock) {
        this.disclosures = disclosures;
        this.families = families;
        this.cases = cases;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isFor(CaseFacts facts, Actor actor) {
        return actor.may(Permission.READ_CASES);
    }

    @Override
    public Component create(CaseFacts facts, Actor actor, Runnable refresh) {
        boolean edits = facts.side() == Side.SENDING
                && actor.may(Permission.PREPARE_CASES)
                && !facts.state().isOver();
        Div right = new Div();
        right.addClassName("col");
        Runnable changed = () -> {
            showBeside(right, facts, edits);
            refresh.run();
        };
        Div left = new Div();
        left.addClassName("col");
        left.add(
                edits
                        ? new SheetEditCard(facts, disclosures, drafts, LocalDate.now(clock), changed)
                        : new PersonCard(facts));
        showBeside(right, facts, edits);
        Div columns = new Div(left, right);
        columns.addClassName("ov");
        return columns;
    }

    private void showBeside(Div right, CaseFacts facts, boolean edits) {
        right.removeAll();
        right.add(edits ? new FamilyEditCard(facts, families, cases) : new FamilyCard(families.of(facts.id())));
        if (facts.isSubmitted()) {
            right.add(new DisclosuresCard(facts, disclosures.of(facts.id())));
        }
    }
}
