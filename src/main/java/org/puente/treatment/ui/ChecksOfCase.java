package org.puente.treatment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.puente.access.Actor;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.countries.Side;
import org.puente.portal.ProgressRing;
import org.puente.portal.Texts;
import org.puente.treatment.CheckLine;
import org.puente.treatment.CheckList;
import org.puente.treatment.Phase;

/**
 * The checks of a case for one side: progress, what decides which apply, one card each. After every change the list is
 * read anew, and the cards that stay keep what is being typed in them.
 */
class ChecksOfCase extends Div {

    private final CaseId id;
    private final Actor actor;
    private final TreatmentDesks desks;
    private final Runnable refresh;
    private final Div progress = new Div();
    private final Section section = new Section();
    private final Div cards = new Div();
    private final IncidentLines incidents;
    private final Map<String, CheckCard> shown = new LinkedHashMap<>();

    ChecksOfCase(CaseId id, Actor actor, TreatmentDesks desks, Runnable refresh) {
        this.id = id;
        this.actor = actor;
        this.desks = desks;
        this.refresh = refresh;
        incidents = new IncidentLines(id, desks);
        addClassName("checks");
        progress.addClassName("checks-progress");
        cards.addClassName("checks-list");
        CheckList list = read();
        H2 phase = new H2(Texts.of(Phase.PRE_DEPARTURE));
        section.getElement().setAttribute("aria-label", Texts.of(Phase.PRE_DEPARTURE));
        section.add(phase, cards);
        add(progress);
        if (list.side() == Side.SENDING) {
            add(new AboutPerson(list, actor, desks.checks(), this::changed));
        }
        add(section, incidents);
        show(list);
    }

    private CheckList read() {
        return desks.checks().list(id).orElseThrow(CaseNotFound::new);
    }

    private void changed() {
        show(read());
        incidents.show();
        refresh.run();
    }

    private void show(CheckList list) {
        progress.removeAll();
        progress.add(
                new ProgressRing(list.answered(), list.failed(), list.lines().size()), words(list));
        shown.keySet().removeIf(known -> {
            boolean gone = list.line(known).isEmpty();
            if (gone) {
                cards.remove(shown.get(known));
            }
            return gone;
        });
        int position = 0;
        for (CheckLine line : list.lines()) {
            CheckCard card = shown.get(line.check().id());
            if (card == null) {
                card = new CheckCard(list.facts(), actor, desks, this::changed);
                shown.put(line.check().id(), card);
                cards.addComponentAtIndex(position, card);
            }
            card.show(line, list.evidence(line.check().id()).orElse(null));
            position++;
        }
    }

    private static Div words(CheckList list) {
        Span stopping =
                new Span(Texts.text("treatment.ring.stopping", list.stopping().size()));
        stopping.addClassName("b");
        Span failed = new Span(Texts.text("treatment.ring.failed", list.failed()));
        failed.addClassNames("small", "mut");
        Div words = new Div(stopping, failed);
        words.addClassName("stack");
        words.getElement().setAttribute("role", "status");
        return words;
    }
}
