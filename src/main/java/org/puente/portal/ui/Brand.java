package org.puente.portal.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The bridge of two halves, and the name. */
class Brand extends Div {

    private static final String BRIDGE = """
            <svg viewBox="0 0 30 22" fill="none" stroke-width="2.2" stroke-linecap="round" aria-hidden="true">
              <g stroke="var(--sending)"><path d="M2 14.5h13M3 14C6.5 6.5 10.5 4 15 4M8 8.5v6M4.5 14.5V19"/></g>
              <g stroke="var(--receiving)"><path d="M15 14.5h13M27 14C23.5 6.5 19.5 4 15 4M22 8.5v6M25.5 14.5V19"/></g>
            </svg>""";

    /** The same where no view is shown. */
    static String html() {
        return "<div class=\"brand\"><span class=\"bridge\">%s</span><span>Puente</span></div>".formatted(BRIDGE);
    }

    Brand() {
        addClassName("brand");
        Svg bridge = new Svg(BRIDGE);
        bridge.addClassName("bridge");
        add(bridge, new Span("Puente"));
    }
}
