package org.puente.biometrics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.puente.matching.FingerPosition;
import org.puente.matching.Hand;

/** Both hands, seen from their backs as a person sees their own: ten places for fingers above two drawn palms. */
class Hands extends Div {

    private static final String PALM = """
            <svg class="palm" viewBox="0 0 300 120" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <path d="M58 0 H296 C298 44 292 82 270 116 H96 C78 92 62 78 40 62 C20 46 6 30 4 8 C3 0 14 -4 24 4 Z"/></svg>""";

    private static final List<FingerPosition> LEFT = List.of(
            FingerPosition.LEFT_LITTLE,
            FingerPosition.LEFT_RING,
            FingerPosition.LEFT_MIDDLE,
            FingerPosition.LEFT_INDEX,
            FingerPosition.LEFT_THUMB);
    private static final List<FingerPosition> RIGHT = List.of(
            FingerPosition.RIGHT_THUMB,
            FingerPosition.RIGHT_INDEX,
            FingerPosition.RIGHT_MIDDLE,
            FingerPosition.RIGHT_RING,
            FingerPosition.RIGHT_LITTLE);

    /**
     * @param finger what stands in a finger's place
     * @param palm what lies on the palm
     */
    Hands(Function<FingerPosition, Component> finger, Function<Hand, Component> palm) {
        addClassName("hands");
        add(hand(Hand.LEFT, LEFT, finger, palm), hand(Hand.RIGHT, RIGHT, finger, palm));
    }

    private static Div hand(
            Hand hand,
            List<FingerPosition> order,
            Function<FingerPosition, Component> finger,
            Function<Hand, Component> palm) {
        Div fingers = new Div();
        fingers.addClassName("fingers");
        for (FingerPosition position : order) {
            Div place = new Div(finger.apply(position));
            place.addClassNames("finger-place", kind(position));
            fingers.add(place);
        }
        Div drawn = new Div(new Html(PALM), palm.apply(hand));
        drawn.addClassName("palm-place");
        Div whole = new Div(fingers, drawn);
        whole.addClassNames("hand", hand.name().toLowerCase(Locale.ROOT));
        whole.getElement().setAttribute("role", "group").setAttribute("aria-label", FingerName.of(hand));
        return whole;
    }

    /** The hand's name, for a palm on which nothing else lies. */
    static Component nameOf(Hand hand) {
        Span name = new Span(FingerName.of(hand));
        name.addClassName("palm-name");
        return name;
    }

    private static String kind(FingerPosition position) {
        String name = position.name().toLowerCase(Locale.ROOT);
        return "finger-" + name.substring(name.indexOf('_') + 1);
    }
}
