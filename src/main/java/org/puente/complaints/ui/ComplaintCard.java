package org.puente.complaints.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Role;
import org.puente.agreements.AgreementProfile;
import org.puente.complaints.AskedFact;
import org.puente.complaints.ComplaintAddress;
import org.puente.complaints.ComplaintAnswer;
import org.puente.complaints.ComplaintId;
import org.puente.complaints.ComplaintWords;
import org.puente.complaints.OpenComplaint;
import org.puente.countries.Country;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.Facts;
import org.puente.portal.SideMark;
import org.puente.portal.Texts;

/** One complaint in the person's words, what the sides said to questions, and the answer. */
class ComplaintCard extends Card {

    ComplaintCard(OpenComplaint complaint) {
        super(Texts.text("complaints.one", complaint.line().number()));
        besideTitle(ComplaintTable.state(complaint.line()));
        Paragraph words = new Paragraph(complaint.words().words());
        words.addClassName("written");
        AgreementProfile agreement = complaint.agreement();
        add(words, facts(complaint, agreement));
        if (Actors.current().may(Permission.ANSWER_COMPLAINTS)) {
            add(receipts(complaint));
        }
        if (!complaint.facts().isEmpty()) {
            UnorderedList asked = new UnorderedList();
            asked.addClassName("lines");
            complaint.facts().forEach(fact -> asked.add(line(fact, agreement)));
            add(asked);
        }
        ComplaintAnswer answer = complaint.answer();
        if (answer != null) {
            Paragraph text = new Paragraph(answer.text());
            text.addClassName("written");
            Span outcome = new Span(Texts.of(answer.outcome()));
            outcome.addClassName("b");
            add(outcome, text);
        }
    }

    private static Facts facts(OpenComplaint complaint, AgreementProfile agreement) {
        ComplaintWords said = complaint.words();
        String country = complaint.takenBy().country();
        String role = Texts.of(Role.valueOf(complaint.takenBy().role()));
        return new Facts()
                .with(Texts.text("complaints.language"), said.language())
                .with(Texts.text("complaints.interpreter"), yes(said.interpreter()))
                .with(Texts.text("complaints.anonymous"), yes(said.anonymous()))
                .with(Texts.text("complaints.person"), said.person())
                .with(Texts.text("complaints.reference"), said.reference())
                .with(
                        Texts.text("complaints.taken_by"),
                        country == null ? role : Texts.text("complaints.taken_by.of", role, Country.of(country)))
                .with(
                        Texts.text("complaints.received_on"),
                        Dates.full(Texts.language(), complaint.line().receivedOn()))
                .with(
                        Texts.text("complaints.due"),
                        ComplaintPart.moment(complaint.line().due()))
                .withWide(Texts.text("complaints.agreement"), agreement.name(Texts.language()));
    }

    private static Div receipts(OpenComplaint complaint) {
        Div papers = new Div();
        papers.addClassNames("row", "wrap");
        for (Locale language : Texts.LANGUAGES) {
            Anchor paper = new Anchor(
                    ComplaintAddress.receipt(new ComplaintId(complaint.line().id()), language),
                    Texts.text(language, "complaints.receipt.link"));
            paper.getElement().setAttribute("lang", language.getLanguage());
            paper.setRouterIgnore(true);
            paper.addClassName("link");
            papers.add(paper);
        }
        return papers;
    }

    private static String yes(boolean is) {
        return Texts.text(is ? "complaints.yes" : "complaints.no");
    }

    private static ListItem line(AskedFact fact, AgreementProfile agreement) {
        Paragraph asked = new Paragraph(Texts.text("complaints.fact.asks", Texts.of(fact.kind()), fact.about()));
        Paragraph given = new Paragraph(fact.answer() == null ? Texts.text("complaints.fact.open") : fact.answer());
        given.addClassName("written");
        Div words = new Div(asked, given);
        words.addClassName("grow");
        ListItem item = new ListItem(new SideMark(fact.country(), agreement.sideOf(fact.country())), words);
        item.addClassNames("row", "wrap");
        return item;
    }
}
