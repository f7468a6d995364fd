package org.puente.portal;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The portal's icons. Always decoration, so never read aloud: a word beside it, or a button's label, says the same. */
public enum Symbol {
    AGAINST,
    AGREEMENT,
    ALERT,
    BELL,
    BOOK,
    CAMERA,
    CASES,
    CHART,
    CHECK,
    CLOCK,
    CLOSE,
    COMPARE,
    CONTRAST,
    DOCUMENT,
    DOTS,
    DOWN,
    DOWNLOAD,
    EXIT,
    EXPORT,
    FAMILY,
    FILTER,
    FINGER,
    GLOBE,
    HELP,
    HIDDEN,
    HOME,
    INFO,
    INVERT,
    LATE,
    LEFT,
    LINK,
    LOCK,
    MEDICAL,
    MENU,
    MESSAGE,
    MET,
    MINUS,
    MOON,
    MORE,
    NONE,
    OFFLINE,
    PAIRS,
    PAUSE,
    PEN,
    PLANE,
    PLUS,
    PRINT,
    RIGHT,
    ROTATE,
    ROUTE,
    SEARCH,
    SEAT,
    STAMP,
    SUN,
    SYNC,
    TRAIL,
    TRASH,
    USER,
    USERS,
    ZOOM_IN,
    ZOOM_OUT;

    /** 18 pixels. */
    public Span icon() {
        return icon(cssName());
    }

    /** 15 pixels, for buttons and pills. */
    public Span small() {
        Span icon = icon();
        icon.addClassName("ic-s");
        return icon;
    }

    /** The name a view gives in {@code @Menu(icon = …)}, such as {@code zoom-in}. */
    public String cssName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Span icon(String cssName) {
        Span icon = new Span();
        icon.addClassNames("ic", "ic-" + cssName);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
