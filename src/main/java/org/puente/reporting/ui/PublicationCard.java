package org.puente.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.Refusal;
import org.puente.portal.SideMark;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.puente.reporting.Publication;
import org.puente.reporting.PublicationDesk;
import org.puente.reporting.Quarter;

/** Quarters that both sides published, and those that the own side may publish. */
class PublicationCard extends Card {

    private final PublicationDesk desk;
    private final Div body = new Div();

    PublicationCard(PublicationDesk desk) {
        super(Texts.text("reporting.published"));
        this.desk = desk;
        Paragraph what = new Paragraph(Texts.text("reporting.published.what"));
        what.addClassNames("small", "mut");
        add(what, body);
        show();
    }

    private void show() {
        body.removeAll();
        UnorderedList lines = new UnorderedList();
        lines.addClassName("lines");
        desk.waiting(Dates.zone()).forEach(quarter -> lines.add(line(quarter)));
        desk.published().forEach(publication -> lines.add(line(publication)));
        body.add(lines);
    }

    private ListItem line(Quarter quarter) {
        Button publish = new Button(Texts.text("reporting.publish", name(quarter)), _ -> publish(quarter));
        ListItem line = new ListItem(publish);
        line.addClassNames("row", "wrap");
        return line;
    }

    private static ListItem line(Publication publication) {
        Anchor file = new Anchor(
                "records/figures/" + publication.id() + "/figures.csv",
                Texts.text("reporting.file", name(publication.quarter()), publication.owner()));
        file.addClassName("link");
        file.setRouterIgnore(true);
        Span when = new Span(Dates.moment(Texts.language(), Dates.here(publication.publishedAt())));
        when.addClassNames("small", "mut");
        ListItem line = new ListItem(new SideMark(publication.owner(), null), file, when);
        line.addClassNames("row", "wrap");
        return line;
    }

    private void publish(Quarter quarter) {
        try {
            desk.publish(quarter, Dates.zone());
        } catch (Refusal refused) {
            Tell.notDone(refused.sentence(Texts.language()));
        }
        show();
    }

    private static String name(Quarter quarter) {
        return Texts.text("reporting.quarter", quarter.number(), String.valueOf(quarter.year()));
    }
}
