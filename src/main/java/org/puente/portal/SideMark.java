package org.puente.portal;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Country;
import org.puente.countries.Side;

/** A side in letters, shape and colour, so that none of the three is needed to tell: sending square, receiving round. */
public class SideMark extends Span {

    /** A country in its part of the agreement; without a part it gets the shape of no side. */
    public SideMark(Country country, @Nullable Side side) {
        this(country.code(), side, title(country, side));
    }

    private SideMark(String letters, @Nullable Side side, String title) {
        super(letters);
        addClassNames("mark", shape(side));
        setTitle(title);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", title);
    }

    /** The mark of monitors and complaint bodies, who belong to no side. */
    public static SideMark independent() {
        return new SideMark(Texts.text("portal.mark.independent.letters"), null, Texts.text("portal.mark.independent"));
    }

    static String shape(@Nullable Side side) {
        return side == null ? "noside" : side.name().toLowerCase(Locale.ROOT);
    }

    private static String title(Country country, @Nullable Side side) {
        return side == null ? country.displayName(Texts.language()) : Texts.text("portal.mark." + shape(side), country);
    }
}
