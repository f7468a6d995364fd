package org.puente.monitoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.cases.Step;
import org.puente.journeys.Journey;
import org.puente.journeys.JourneyState;
import org.puente.journeys.Traveller;
import org.puente.monitoring.WatchedJourney;
import org.puente.monitoring.WatchedPerson;
import org.puente.portal.Card;
import org.puente.portal.EmptyState;
import org.puente.portal.Pill;
import org.puente.portal.SideMark;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.treatment.ObservedIncident;

/** What happened on the journey and when, and the incidents of its persons. */
class LogPart extends Div implements WatchPart {

    static final String KEY = "log";

    /** Departure and arrival are the journey's own lines. */
    private static final Set<Step> ONES_OWN = Set.of(Step.EMBARK, Step.HAND_OVER, Step.FAIL_ATTEMPT);

    private final WitnessForm witness;
    private final Div lines = new Div();
    private final Div beside = new Div();

    LogPart(MonitoringDesks desks, Runnable changed) {
        witness = new WitnessForm(desks, changed);
        addClassName("handover");
        lines.addClassNames("stack", "gap-5");
        beside.addClassNames("stack", "gap-5");
        add(lines, beside);
    }

    private record Line(Instant at, String who, String what) {}

    @Override
    public void show(WatchedJourney journey) {
        lines.removeAll();
        lines.add(log(journey));
        beside.getChildren().filter(part -> part != witness).toList().forEach(beside::remove);
        beside.addComponentAtIndex(0, incidents(journey));
        beside.add(new RestraintLog(journey), new ForceLog(journey));
        boolean may =
                journey.isWatchedBy(Actors.current().id()) && !journey.persons().isEmpty();
        if (may) {
            witness.show(journey);
            if (witness.getParent().isEmpty()) {
                beside.addComponentAtIndex(1, witness);
            }
        } else {
            beside.remove(beside.getChildren().filter(part -> part == witness).toList());
        }
    }

    private static Card log(WatchedJourney watched) {
        OrderedList lines = new OrderedList();
        lines.addClassName("nextlist");
        for (Line line : lines(watched)) {
            Span what = new Span(line.what);
            Span who = new Span(line.who);
            who.addClassName("b");
            Div words = new Div(who, what);
            words.addClassNames("grow", "logline");
            ListItem item = new ListItem(words, WatchWords.quiet(WatchWords.moment(line.at)));
            item.addClassName("row");
            lines.add(item);
        }
        Card card = new Card(Texts.text("monitoring.log")).flush();
        card.add(lines);
        return card;
    }

    private static List<Line> lines(WatchedJourney watched) {
        Journey journey = watched.journey();
        List<Line> all = new ArrayList<>();
        add(all, journey.announcedAt(), journey.number(), "monitoring.log.announced");
        add(all, journey.departedAt(), journey.number(), "monitoring.log.departed");
        add(all, journey.arrivedAt(), journey.number(), "monitoring.log.arrived");
        for (WatchedPerson person : watched.persons()) {
            Traveller traveller = person.traveller();
            traveller.moves().stream()
                    .filter(move -> ONES_OWN.contains(move.step()))
                    .forEach(
                            move -> add(all, move.at(), WatchWords.person(traveller), "monitoring.log." + move.step()));
        }
        all.sort(Comparator.comparing(Line::at));
        if (journey.state() == JourneyState.CANCELLED && !all.isEmpty()) {
            all.add(new Line(all.getLast().at, journey.number(), Texts.text("monitoring.log.cancelled")));
        }
        return all;
    }

    private static void add(List<Line> all, @Nullable Instant at, String who, String key) {
        if (at != null) {
            all.add(new Line(at, who, Texts.text(key)));
        }
    }

    private static Card incidents(WatchedJourney watched) {
        Card card = new Card(Texts.text("monitoring.incidents")).flush();
        if (watched.incidents().isEmpty()) {
            card.add(new EmptyState(
                    Symbol.CHECK, Texts.text("monitoring.incidents.none"), Texts.text("monitoring.incidents.what")));
            return card;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("nextlist");
        watched.incidents().forEach(incident -> rows.add(row(watched, incident)));
        card.add(rows);
        return card;
    }

    private static ListItem row(WatchedJourney watched, ObservedIncident incident) {
        String person = watched.person(incident.caseId())
                .map(known -> WatchWords.person(known.traveller()))
                .orElse("");
        Span title = new Span(incident.checkId() + ", " + person);
        title.addClassName("b");
        Div words = new Div(
                title,
                WatchWords.quiet(Texts.text(
                        incident.byMonitor() ? "monitoring.incident.monitor" : "monitoring.incident.officers",
                        WatchWords.moment(incident.openedAt()))),
                WatchWords.quiet(state(incident)));
        if (!incident.told().isEmpty()) {
            Span told = new Span(incident.told());
            told.addClassName("written");
            words.add(told);
        }
        words.addClassNames("grow", "logline");
        var agreement = watched.journey().agreement();
        ListItem item = new ListItem(
                new SideMark(agreement.country(incident.side()), incident.side()), words, outcome(incident));
        item.addClassName("row");
        return item;
    }

    /** How bad it is, and what its side said to it or until when it says something. */
    private static String state(ObservedIncident incident) {
        String weight = Texts.of(incident.gravity());
        if (incident.answer() != null) {
            return Texts.text(
                    "monitoring.incident.answered",
                    weight,
                    Texts.of(incident.answer().verdict()),
                    incident.answer().text());
        }
        return incident.answerDue() == null || incident.outcome() != null
                ? weight
                : Texts.text("monitoring.incident.due", weight, WatchWords.moment(incident.answerDue()));
    }

    private static Pill outcome(ObservedIncident incident) {
        return incident.outcome() == null
                ? Pill.stop(Texts.text("monitoring.incident.open"))
                : Pill.ok(Texts.of(Objects.requireNonNull(incident.outcome())));
    }
}
