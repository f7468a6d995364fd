package org.puente.portal;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Side;

/** Somebody's initials. The name always stands beside it, so it is not read aloud. */
public class Avatar extends Span {

    /** Sizes in pixels: 24, 32, 56, 148. */
    public enum Size {
        SMALL("s"),
        MEDIUM("m"),
        LARGE("l"),
        HUGE("xl");

        private final String css;

        Size(String css) {
            this.css = css;
        }
    }

    /** A person whose case it is: no colour of any side. */
    public Avatar(String name, Size size) {
        super(initials(name));
        addClassNames("av", size.css);
        getElement().setAttribute("aria-hidden", "true");
    }

    /** A user, in the shape of their side; {@code null} for those who belong to none. */
    public Avatar(String name, Size size, @Nullable Side side) {
        this(name, size);
        addClassName(SideMark.shape(side));
    }

    /** Shows a photo instead of the initials; whoever it shows is named beside it. */
    public Avatar photo(String address) {
        removeAll();
        addClassName("photo");
        add(new Image(address, ""));
        return this;
    }

    /** The first letters of the first two words: "Íñigo Campoverde Muñatón" is ÍC. */
    static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .limit(2)
                .map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining());
    }
}
