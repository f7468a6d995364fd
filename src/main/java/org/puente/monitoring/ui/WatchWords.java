package org.puente.monitoring.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.puente.journeys.JourneyState;
import org.puente.journeys.TravelStatus;
import org.puente.journeys.Traveller;
import org.puente.portal.Dates;
import org.puente.portal.Pill;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Words and marks that the monitors' pages share. */
final class WatchWords {

    private WatchWords() {}

    static Pill state(JourneyState state) {
        String word = Texts.of(state);
        return switch (state) {
            case DEPARTED -> Pill.inverse(Symbol.PLANE, word);
            case ARRIVED -> Pill.ok(word);
            case CANCELLED -> Pill.stop(word);
            case ANNOUNCED -> Pill.accent(word);
            case PLANNED -> new Pill(word);
        };
    }

    static Pill status(TravelStatus status) {
        String word = status == TravelStatus.WAITING ? Texts.text("monitoring.expected") : Texts.of(status);
        return switch (status) {
            case ON_BOARD -> Pill.inverse(Symbol.PLANE, word);
            case ARRIVED, HANDED_OVER -> Pill.ok(word);
            case NOT_TRAVELLING -> Pill.stop(word);
            case WAITING, BLOCKED, MAY_TRAVEL -> new Pill(word);
        };
    }

    /** "Íñigo, 9C". */
    static String person(Traveller traveller) {
        return traveller
                .place()
                .map(seat -> traveller.givenNames() + ", " + seat)
                .orElseGet(traveller::givenNames);
    }

    /** On the clock of whoever looks at the page. */
    static String moment(Instant at) {
        return Dates.nearMoment(Texts.language(), Dates.here(at));
    }

    static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassNames("small", "mut");
        return quiet;
    }
}
