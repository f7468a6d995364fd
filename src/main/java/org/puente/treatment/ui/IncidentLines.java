package org.puente.treatment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.puente.countries.CaseId;
import org.puente.portal.Card;
import org.puente.portal.Pill;
import org.puente.portal.Texts;
import org.puente.treatment.Incident;

/** The own side's incidents of one case; absent where there is none. */
class IncidentLines extends Div {

    private final CaseId id;
    private final TreatmentDesks desks;

    IncidentLines(CaseId id, TreatmentDesks desks) {
        this.id = id;
        this.desks = desks;
        show();
    }

    void show() {
        removeAll();
        List<Incident> incidents = desks.incidents().of(id);
        setVisible(!incidents.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        incidents.forEach(incident -> list.add(line(incident)));
        Card card = new Card(Texts.text("treatment.incidents.case")).flush();
        card.add(list);
        add(card);
    }

    private static ListItem line(Incident incident) {
        Anchor link =
                new Anchor(IncidentsView.address(incident), Texts.text("treatment.incident.title", incident.checkId()));
        link.addClassName("link");
        String state = incident.outcome() == null ? CheckWords.keeper(incident) : Texts.of(incident.outcome());
        Span meta = new Span(CheckWords.day(incident.openedAt()) + " · " + state);
        meta.addClassNames("small", "mut");
        ListItem item = new ListItem(link, meta, state(incident));
        item.addClassNames("row", "wrap");
        return item;
    }

    static Pill state(Incident incident) {
        return incident.isOpen()
                ? Pill.stop(Texts.text("treatment.incident.is_open"))
                : Pill.ok(Texts.text("treatment.incident.is_closed"));
    }
}
