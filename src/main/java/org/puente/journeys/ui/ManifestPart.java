package org.puente.journeys.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.journeys.Manifest;
import org.puente.journeys.Transfers;
import org.puente.portal.Card;
import org.puente.portal.EmptyState;
import org.puente.portal.Pill;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Who is on the journey, who may travel and who is blocked; proposing, accepting and clearing as a whole. */
class ManifestPart extends Div implements JourneyPart {

    static final String KEY = "manifest";

    private static final Set<Step> LEADS_ON = EnumSet.of(Step.PROPOSE_TRANSFER, Step.ACCEPT_TRANSFER, Step.CLEAR);

    private final JourneyDesks desks;
    private final Runnable changed;
    private final Actor actor = Actors.current();
    private final Set<CaseId> struckOut = new HashSet<>();
    private final Div acts = new Div();
    private final Div lines = new Div();
    private final Div live = new Div();
    private final Div papers = new Div();
    private final @Nullable SeatPanel seats;

    ManifestPart(JourneyDesks desks, Runnable changed) {
        this.desks = desks;
        this.changed = changed;
        addClassName("manifest-part");
        seats = actor.may(Permission.MOVE_PERSONS) ? new SeatPanel(desks, changed) : null;
        acts.addClassName("wholeacts");
        Card card = new Card(Texts.text("journeys.part.manifest")).flush();
        card.besideTitle(live);
        card.add(acts, lines);
        Div main = new Div(card, papers);
        main.addClassName("col");
        add(main);
        if (seats != null) {
            add(seats);
            addClassName("two");
        }
    }

    @Override
    public boolean isBusy() {
        return seats != null && seats.isBusy();
    }

    @Override
    public void stillSo(Manifest manifest) {
        live.removeAll();
        live.add(new Pill(
                Symbol.SYNC, Texts.text("journeys.live", JourneyWords.time(manifest.journey(), Instant.now()))));
    }

    @Override
    public void show(Manifest manifest) {
        stillSo(manifest);
        lines.removeAll();
        if (manifest.lines().isEmpty()) {
            lines.add(new EmptyState(
                    Symbol.SEAT, Texts.text("journeys.manifest.empty"), Texts.text("journeys.manifest.empty_todo")));
        } else {
            lines.add(new ManifestTable(
                    manifest, steps(manifest).isEmpty() ? null : struckOut, () -> showActs(manifest)));
        }
        showActs(manifest);
        papers.removeAll();
        papers.add(new PapersCard(desks, manifest, changed));
        if (seats != null) {
            seats.show(manifest);
        }
    }

    private List<Step> steps(Manifest manifest) {
        var side = manifest.journey().sideOf(actor.country());
        return Transfers.AS_A_WHOLE.stream()
                .filter(step -> step.mayBeSignedBy(actor, side))
                .filter(step -> !desks.transfers().open(manifest, step).isEmpty())
                .toList();
    }

    private void showActs(Manifest manifest) {
        acts.removeAll();
        List<Step> steps = steps(manifest);
        for (Step step : steps) {
            List<CaseId> persons = desks.transfers().open(manifest, step).stream()
                    .filter(person -> !struckOut.contains(person))
                    .toList();
            NativeButton act = new NativeButton();
            act.add(new Span(Texts.text("journeys.whole", step, persons.size())));
            act.addClassName("btn");
            act.setClassName("pri", LEADS_ON.contains(step));
            act.getElement().setAttribute("data-step", step.name());
            act.setEnabled(!persons.isEmpty());
            act.addClickListener(_ -> new WholeStepDialog(desks, manifest.journey(), step, persons, changed).open());
            acts.add(act);
        }
        if (!steps.isEmpty()) {
            Span how = new Span(Texts.text("journeys.whole.how"));
            how.addClassNames("small", "mut");
            acts.add(how);
        }
    }
}
