package org.puente.portal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Parts of a page as underlined links: each has an address of its own, so reload, back and bookmarks keep it. */
public class TabLinks extends Nav {

    private static final String KEEP_CURRENT_IN_SIGHT = """
            new ResizeObserver(() => {
              const current = this.querySelector('[aria-current]')?.getBoundingClientRect();
              const all = this.getBoundingClientRect();
              if (current) {
                this.scrollLeft += current.left + current.width / 2 - all.left - all.width / 2;
              }
            }).observe(this)""";

    /** @param label what the links lead through, read aloud only */
    public TabLinks(String label) {
        addClassName("tabs");
        addAttachListener(_ -> getElement().executeJs(KEEP_CURRENT_IN_SIGHT));
        getElement().setAttribute("aria-label", label);
    }

    /**
     * Adds a link at the right end.
     *
     * @param href below the portal's address, without a leading slash
     * @param count a figure or word beside the text, if there is one
     */
    public TabLinks tab(String text, String href, boolean current, @Nullable String count) {
        Anchor link = new Anchor(href, text);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        if (count != null) {
            Span figure = new Span(count);
            figure.addClassName("count");
            link.add(figure);
        }
        add(link);
        return this;
    }
}
