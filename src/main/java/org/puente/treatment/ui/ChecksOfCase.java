package org.puente.treatment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.puente.access.Actor;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.countries.Side;
import org.puente.portal.ProgressRing;
import org.puente.portal.Texts;
import org.puente.treatment.AnswerPictures;
import org.puente.treatment.CheckList;
import org.puente.treatment.Phase;

/**
 * The checks of a case for one side: progress, what decides which apply, a list for each phase. After every change all is
 * read anew, and what is being typed stays.
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
        Map<AnswerPictures.Of, List<AnswerPictures.Place>> pictures =
                desks.pictures().of(id);
        for (Phase phase : Phase.values()) {
            List<AskedCheck> lines = list.of(phase).stream()
                    .map(line -> new AskedCheck(
                            list.facts(),
                            line,
                            null,
                            list.evidence(line.check().id()).orElse(null),
                            pictures))
                    .toList();
            if (!lines.isEmpty() || phases.containsKey(phase)) {
                phases.computeIfAbsent(phase, this::newest).show(lines);
            }
        }
    }

    /** The phase that the case reached last stands first: it is what is answered now. */
    private PhaseSection newest(Phase phase) {
        PhaseSection section = new PhaseSection(phase);
        sections.addComponentAsFirst(section);
        return section;
    }

    /** The checks of one phase under its name. */
    private final class PhaseSection extends Section {
        private final AnswerList answers = new AnswerList(actor, desks, ChecksOfCase.this::changed);

        PhaseSection(Phase phase) {
            getElement().setAttribute("aria-label", Texts.of(phase));
            add(new H2(Texts.of(phase)), answers);
        }

        void show(List<AskedCheck> lines) {
            setVisible(!lines.isEmpty());
            answers.show(lines);
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
