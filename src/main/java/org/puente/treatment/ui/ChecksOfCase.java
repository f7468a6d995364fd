package org.puente.treatment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.puente.access.Actor;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.countries.Side;
import org.puente.portal.ProgressRing;
import org.puente.portal.Texts;
import org.puente.treatment.AnswerPictures;
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
    private final Map<Phase, PhaseSection> phases = new EnumMap<>(Phase.class);
    private final Div sections = new Div();
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
        sections.addClassNames("stack", "gap-5");
        CheckList list = read();
        add(progress);
        desks.catalogues()
                .of(id)
                .ifPresent(kept -> add(new Anchor(CatalogueAddress.from(kept), CatalogueWords.kept(kept))));
        if (list.side() == Side.SENDING) {
            add(new AboutPerson(list, actor, desks.checks(), this::changed));
        }
        add(new LogsOfPerson(list.facts(), actor, desks, this::changed), sections, incidents);
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
        shown.entrySet().removeIf(known -> {
            boolean gone = list.line(known.getKey()).isEmpty();
            if (gone) {
                known.getValue().removeFromParent();
            }
            return gone;
        });
        Map<AnswerPictures.Of, List<AnswerPictures.Place>> pictures =
                desks.pictures().of(id);
        for (Phase phase : Phase.values()) {
            List<CheckLine> lines = list.of(phase);
            if (!lines.isEmpty()) {
                show(list, lines, phases.computeIfAbsent(phase, this::newest), pictures);
            }
        }
    }

    /** The phase that the case reached last stands first: it is what is answered now. */
    private PhaseSection newest(Phase phase) {
        PhaseSection section = new PhaseSection(phase);
        sections.addComponentAsFirst(section);
        return section;
    }

    private void show(
            CheckList list,
            List<CheckLine> lines,
            PhaseSection section,
            Map<AnswerPictures.Of, List<AnswerPictures.Place>> pictures) {
        int position = 0;
        for (CheckLine line : lines) {
            CheckCard card = shown.get(line.check().id());
            if (card == null) {
                card = new CheckCard(list.facts(), actor, desks, this::changed);
                shown.put(line.check().id(), card);
                section.cards.addComponentAtIndex(position, card);
            }
            card.show(line, list.evidence(line.check().id()).orElse(null), pictures);
            position++;
        }
    }

    /** The checks of one phase under its name. */
    private static final class PhaseSection extends Section {
        private final Div cards = new Div();

        PhaseSection(Phase phase) {
            cards.addClassName("checks-list");
            getElement().setAttribute("aria-label", Texts.of(phase));
            add(new H2(Texts.of(phase)), cards);
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
