package org.puente.convictions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.Code;
import org.puente.cases.CaseFacts;
import org.puente.convictions.Conviction;
import org.puente.convictions.ConvictionRelease;
import org.puente.convictions.ConvictionsOfCase;
import org.puente.convictions.ReleaseDesk;
import org.puente.convictions.ReleaseDraft;
import org.puente.convictions.ReleaseReason;
import org.puente.convictions.ui.ConvictionsTab.Acts;
import org.puente.countries.Country;
import org.puente.portal.ActionButton;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.Note;
import org.puente.portal.ObjectionList;
import org.puente.portal.ObjectionList.Line;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** Where the first of two persons chooses what leaves and by what right, and sees exactly that. */
class ProposalForm extends Card {

    private final CaseFacts facts;
    private final ReleaseDesk desk;
    private final Acts acts;
    private final CheckboxGroup<Conviction> chosen = new CheckboxGroup<>();
    private final Select<Code> basis = new Choice<>();
    private final Select<ReleaseReason> reason = new Choice<>();
    private final Div leaving = new Div();

    ProposalForm(CaseFacts facts, ReleaseDesk desk, ConvictionsOfCase all, Acts acts) {
        super(Texts.text("convictions.propose", facts.agreement().partnerOf(facts.viewer())));
        this.facts = facts;
        this.desk = desk;
        this.acts = acts;
        only(facts.viewer());
        Country partner = facts.agreement().partnerOf(facts.viewer());
        boolean replaces = all.given().stream().anyMatch(ConvictionRelease::stands);
        add(new Paragraph(Texts.text("convictions.propose.what", partner)));
        List<Conviction> free = all.own().stream()
                .filter(each -> !all.staying().containsKey(each.id()))
                .toList();
        ObjectionList objections = new ObjectionList(lines(all.objection(), free.isEmpty()));
        ActionButton propose = new ActionButton(
                        Symbol.USERS, Texts.text("convictions.propose.send"), objections, () -> propose(replaces))
                .primary();
        if (!objections.refuses()) {
            fields(free, replaces);
        } else if (replaces) {
            basisAndReason(true);
        }
        Div buttons = new Div(propose);
        buttons.addClassNames("row", "wrap");
        if (replaces) {
            add(new Note(Symbol.INFO, Texts.text("convictions.propose.replaces")));
            buttons.add(new Button(
                    Texts.text("convictions.propose.withdraw"), Symbol.CLOSE.small(), _ -> propose(List.of(), true)));
        }
        add(buttons, objections);
    }

    private static List<Line> lines(@Nullable String objection, boolean none) {
        if (objection != null) {
            return List.of(Line.against(Texts.text(objection)));
        }
        return none ? List.of(Line.against(Texts.text("convictions.propose.none"))) : List.of();
    }

    private void fields(List<Conviction> free, boolean replaces) {
        chosen.setLabel(Texts.text("convictions.propose.choose"));
        chosen.setItems(free);
        chosen.setItemLabelGenerator(each -> ConvictionWords.line(facts, each.facts()));
        chosen.addValueChangeListener(_ -> showLeaving());
        add(chosen);
        basisAndReason(replaces);
        leaving.addClassName("leaving");
        leaving.getElement().setAttribute("role", "status");
        showLeaving();
        add(leaving);
    }

    private void basisAndReason(boolean replaces) {
        basis.setLabel(Texts.text("convictions.propose.basis"));
        basis.setItems(ConvictionWords.agreed(facts).legalBases());
        basis.setItemLabelGenerator(ConvictionWords::text);
        Div form = new Div(basis);
        form.addClassName("form");
        if (replaces) {
            reason.setLabel(Texts.text("convictions.propose.reason"));
            reason.setItems(ReleaseReason.values());
            reason.setItemLabelGenerator(Texts::of);
            form.add(reason);
        }
        add(form);
    }

    private void showLeaving() {
        leaving.removeAll();
        leaving.add(new H3(Texts.text("convictions.propose.leaves")));
        List<Conviction> now = inOrder();
        leaving.add(
                now.isEmpty()
                        ? new Paragraph(Texts.text("convictions.propose.leaves.nothing"))
                        : ConvictionWords.table(
                                facts, now.stream().map(Conviction::facts).toList()));
    }

    /** As they stand on the page. */
    private List<Conviction> inOrder() {
        return chosen.getListDataView()
                .getItems()
                .filter(chosen.getValue()::contains)
                .toList();
    }

    private void propose(boolean replaces) {
        if (inOrder().isEmpty()) {
            Tell.notDone(Texts.text("convictions.refused.nothing_chosen"));
        } else {
            propose(inOrder(), replaces);
        }
    }

    /** What is missing is said without a question to the desk, so that nothing chosen is lost. */
    private void propose(List<Conviction> convictions, boolean replaces) {
        if (basis.isEmpty()) {
            Tell.notDone(Texts.text("convictions.refused.basis"));
        } else if (replaces && reason.isEmpty()) {
            Tell.notDone(Texts.text("convictions.refused.reason"));
        } else {
            ReleaseDraft draft =
                    new ReleaseDraft(convictions, basis.getValue().code(), replaces ? reason.getValue() : null);
            acts.act(() -> desk.propose(facts.id(), draft), "convictions.proposed");
        }
    }
}
