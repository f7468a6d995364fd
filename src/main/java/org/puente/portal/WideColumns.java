package org.puente.portal;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;

/** Columns of a table that a phone has no room for: there they go, and the column that stays says all. */
public final class WideColumns {

    /** The browser alone decides, so that turning or zooming the window waits for no answer. */
    private static final String FIT = """
            new ResizeObserver(() => {
              const phone = matchMedia('(max-width: 700px)').matches;
              this.querySelectorAll('[data-wide]').forEach((column) => {
                if (column.hidden !== phone) {
                  column.hidden = phone;
                }
              });
            }).observe(this)""";

    private WideColumns() {}

    /** Hides the columns while the window is as narrow as a phone. */
    public static void of(Grid<?> grid, List<? extends Grid.Column<?>> columns) {
        columns.forEach(column -> column.getElement().setAttribute("data-wide", true));
        grid.addAttachListener(_ -> grid.getElement().executeJs(FIT));
    }
}
