package org.puente.biometrics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.biometrics.Conclusion;
import org.puente.biometrics.Conclusions;
import org.puente.biometrics.Enrolment;
import org.puente.biometrics.PrintExports;
import org.puente.cases.CaseFacts;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.Pill;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** What the own side's examiners found on a case, and the form that asks them; for the Biometrics tab. */
class VerificationCard extends Card {

    private final CaseFacts facts;
    private final Conclusions conclusions;
    private final PrintExports exports;
    private final boolean mayReport;
    private final UnorderedList list = new UnorderedList();

    /** @param sets the sets of prints that this side sees on the case */
    VerificationCard(CaseFacts facts, Actor actor, List<Enrolment> sets, PrintDesks desks) {
        super(Texts.text("biometrics.verifications"));
        this.facts = facts;
        conclusions = desks.conclusions();
        exports = desks.exports();
        mayReport = actor.may(Permission.ENROL_PRINTS) || actor.may(Permission.DECIDE_NATIONALITY);
        only(facts.viewer());
        list.addClassName("verifications");
        add(list);
        show();
        if (mayReport) {
            add(new VerificationForm(facts, sets, desks.verifications(), this::show));
        }
    }

    private void show() {
        list.removeAll();
        List<Conclusion> found = conclusions.forCase(facts.id());
        found.forEach(conclusion -> list.add(new ListItem(row(conclusion))));
        if (found.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("biometrics.verifications.none"));
            none.addClassNames("small", "mut");
            list.add(new ListItem(none));
        }
    }

    private Component row(Conclusion conclusion) {
        Span number = new Span(Texts.text("biometrics.comparison", conclusion.number()));
        number.addClassName("b");
        Div words = new Div(number, small(Texts.of(conclusion.purpose())), small(when(conclusion)));
        words.addClassName("grow");
        Div row = new Div(words, result(conclusion));
        if (mayReport && conclusion.isSettled()) {
            Button report = new Button(
                    Texts.text("biometrics.report"),
                    Symbol.EXPORT.small(),
                    _ -> PrintExportDialog.of(exports, facts.id(), conclusion).open());
            report.setAriaLabel(Texts.text("biometrics.export.report", conclusion.number()));
            row.add(report);
        }
        row.addClassName("row");
        return row;
    }

    private static Component result(Conclusion conclusion) {
        return conclusion.outcome() == null
                ? new Pill(
                        Texts.text("biometrics.verification.progress", conclusion.concluded(), conclusion.examiners()))
                : Pill.accent(Texts.of(conclusion.outcome()));
    }

    private static String when(Conclusion conclusion) {
        return conclusion.settled() == null
                ? Texts.text("biometrics.verification.asked", Dates.here(conclusion.asked()))
                : Texts.text("biometrics.verification.settled", Dates.here(conclusion.settled()));
    }

    private static Component small(String text) {
        Div line = new Div(text);
        line.addClassNames("small", "mut");
        return line;
    }
}
