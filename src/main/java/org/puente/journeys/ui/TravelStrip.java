package org.puente.journeys.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZonedDateTime;
import org.puente.journeys.Journey;
import org.puente.journeys.JourneyPlan;
import org.puente.journeys.Leg;
import org.puente.journeys.Manifest;
import org.puente.journeys.TravelStatus;
import org.puente.portal.Dates;
import org.puente.portal.Texts;

/** When and from where to where, on the clocks of both offices, and how many of how many. */
class TravelStrip extends Div {

    TravelStrip(Manifest manifest) {
        addClassNames("card", "strip");
        Journey journey = manifest.journey();
        JourneyPlan plan = journey.plan();
        Div way = new Div(
                end(journey, plan.first().departure(), plan.first().from()),
                flight(journey),
                end(journey, plan.last().arrival(), plan.last().to()));
        way.addClassName("way");
        add(way, figures(manifest));
        if (plan.stops() > 0) {
            Div legs = new Div();
            legs.addClassNames("small", "mut", "legs-said");
            for (Leg leg : plan.legs()) {
                legs.add(new Paragraph(JourneyWords.leg(leg)));
            }
            add(legs);
        }
    }

    private static Div end(Journey journey, ZonedDateTime moment, String place) {
        Span time = new Span(Dates.time(Texts.language(), moment));
        time.addClassName("time");
        Span where = new Span(place + ", " + Dates.near(Texts.language(), moment));
        Span other = new Span(JourneyWords.elsewhere(journey.agreement(), moment));
        other.addClassName("dim");
        Div end = new Div(time, where, other);
        end.addClassName("end");
        return end;
    }

    private static Div flight(Journey journey) {
        Div flight = new Div(new Span(JourneyWords.lasts(journey)));
        flight.addClassName("fly");
        return flight;
    }

    private static Div figures(Manifest manifest) {
        Div figures = new Div(
                figure(manifest.journey().plan().seats(), "journeys.figure.seats", false),
                figure(manifest.count(TravelStatus.MAY_TRAVEL), "journeys.figure.may_travel", false),
                figure(
                        manifest.count(TravelStatus.BLOCKED),
                        "journeys.figure.blocked",
                        manifest.count(TravelStatus.BLOCKED) > 0),
                figure(manifest.travelled(), "journeys.figure.on_board", false));
        figures.addClassName("stats");
        return figures;
    }

    private static Div figure(long count, String key, boolean alarming) {
        Span number = new Span(String.valueOf(count));
        number.addClassName("num");
        if (alarming) {
            number.addClassName("stop");
        }
        return new Div(number, new Span(Texts.text(key)));
    }
}
