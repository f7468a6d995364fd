package org.puente.treatment.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.countries.CaseId;
import org.puente.portal.Card;
import org.puente.portal.Pill;
import org.puente.portal.Texts;
import org.puente.treatment.Incident;

/** The own side's incidents of one case, and the form that opens one. */
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
        boolean mayOpen = Actors.current().may(Permission.ANSWER_CHECKS);
        setVisible(mayOpen || !incidents.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        incidents.forEach(incident -> list.add(line(incident)));
        Card card = new Card(Texts.text("treatment.incidents.case")).flush();
        card.add(list);
        if (mayOpen) {
            card.add(opening());
        }
        add(card);
    }

    private Details opening() {
        Details details = new Details(Texts.text("treatment.incident.new"));
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(new NewIncidentForm(id, desks.incidents().checks(id), desks, this::show));
            }
        });
        details.addClassName("newincident");
        return details;
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
