package org.puente.biometrics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Image;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.puente.biometrics.FingerRectangle;
import org.puente.biometrics.FoundPrint;
import org.puente.portal.Texts;

/** A picture of several fingers in the browser, with a turned rectangle around each that a person moves. */
@Tag("slap-editor")
@JsModule("./slap-editor/slap-editor.ts")
class SlapEditor extends Component implements HasComponents {

    /** As many fingers as a hand presses flat at once. */
    static final int MOST = 4;

    private static final List<String> WORDS = List.of("finger", "add", "full", "removed", "hint");

    private final FoundPrint picture;
    private List<FingerRectangle> places;

    SlapEditor(FoundPrint picture, List<FingerRectangle> places) {
        this.picture = picture;
        this.places = List.copyOf(places);
        Map<String, String> words = new TreeMap<>();
        WORDS.forEach(word -> words.put(word, Texts.text("biometrics.slap." + word, "{0}", "{1}", "{2}", "{3}")));
        getElement().setPropertyMap("texts", words);
        getElement().setProperty("imageWidth", picture.width());
        getElement().setProperty("imageHeight", picture.height());
        getElement().setProperty("most", MOST);
        getElement().setPropertyList("rectangles", this.places);
        getElement()
                .addEventListener("rectangles-change", event -> take(event.getEventDetail(Changed.class)))
                .addEventDetail();
        add(new Image(picture.png(), "slap.png", Texts.text("biometrics.slap.picture")));
    }

    record Place(double x, double y, double width, double height, double degrees) {}

    record Changed(List<Place> rectangles) {}

    /** What a browser says is fitted into the picture, whatever it says. */
    private void take(Changed changed) {
        List<FingerRectangle> next = new ArrayList<>();
        changed.rectangles().stream()
                .limit(MOST)
                .forEach(place -> next.add(new FingerRectangle(
                        clamp(place.x(), 0, picture.width()),
                        clamp(place.y(), 0, picture.height()),
                        clamp(
                                place.width(),
                                FingerRectangle.SHORTEST,
                                Math.max(FingerRectangle.SHORTEST, picture.width())),
                        clamp(
                                place.height(),
                                FingerRectangle.SHORTEST,
                                Math.max(FingerRectangle.SHORTEST, picture.height())),
                        clamp(place.degrees(), -90, 90))));
        places = next;
    }

    private static int clamp(double value, int least, int most) {
        return (int) Math.clamp(Math.round(value), least, most);
    }

    /** The rectangles as they are now, from left to right. */
    List<FingerRectangle> places() {
        return places.stream()
                .sorted(Comparator.comparingInt(FingerRectangle::x))
                .toList();
    }
}
