package org.puente.portal;

import com.vaadin.flow.component.html.Span;

/** A clock: a face that fills with the time used, a bold figure, then its frame ("left of 72 h"). */
public class ClockFace extends Span {

    private ClockFace(Span face, String figure, String frame) {
        addClassName("clock");
        Span bold = new Span(figure);
        bold.addClassName("b");
        Span words = new Span(bold);
        if (!frame.isEmpty()) {
            words.add(new Span(" " + frame));
        }
        add(face, words);
    }

    /**
     * A clock that runs.
     *
     * @param used share of the time that is gone, 0 to 1
     */
    public static ClockFace running(double used, String figure, String frame) {
        Span face = new Span();
        face.addClassName("face");
        face.getElement().setAttribute("aria-hidden", "true");
        long percent = Math.round(100 * Math.clamp(used, 0, 1));
        face.getStyle().set("--used", percent + "%");
        return new ClockFace(face, figure, frame);
    }

    /** No clock runs, as in a draft. */
    public static ClockFace none(String figure, String frame) {
        return running(0, figure, frame);
    }

    /** Its time is over: a red disc, and the figure says by how much. */
    public static ClockFace late(String figure, String frame) {
        return new ClockFace(Symbol.LATE.icon(), figure, frame).in("over");
    }

    /** Kept, with the day or hour on which it was. */
    public static ClockFace met(String when) {
        return new ClockFace(Symbol.MET.icon(), Texts.text("portal.clock.met"), when);
    }

    /** Stands still while the hold sentence stands: no figure, since a stopped age would tell when it began. */
    public static ClockFace paused() {
        return new ClockFace(Symbol.PAUSE.icon(), Texts.text("portal.clock.paused"), "").in("pause");
    }

    /** Stands still for a reason both sides know, such as a question: "at day 5 of 14". */
    public static ClockFace stopped(String frame) {
        return new ClockFace(Symbol.PAUSE.icon(), Texts.text("portal.clock.stopped"), frame).in("pause");
    }

    private ClockFace in(String look) {
        addClassName(look);
        return this;
    }
}
