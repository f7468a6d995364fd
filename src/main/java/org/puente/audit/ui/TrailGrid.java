package org.puente.audit.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.puente.portal.EmptyState;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.portal.WideColumns;

/** The lines, fetched a stretch at a time as one scrolls; on a phone one column that says all. */
class TrailGrid extends Grid<TrailRow> {

    private static final String WHAT = """
            <div class="trail-cell">
              <span class="m">${item.what}</span>
              ${item.why ? html`<span class="xs mut">${item.why}</span>` : ''}
              <span class="xs mut onlyphone">${item.when} · ${item.who} ${item.number ? '· ' + item.number : ''}</span>
            </div>""";

    private @Nullable TrailAddress shown;

    /** Fetches a stretch of the answer. */
    interface Stretch {

        List<TrailRow> of(int offset, int limit);
    }

    TrailGrid(Consumer<UUID> open) {
        addClassName("trail-rows");
        addThemeVariants(GridVariant.NO_BORDER);
        getElement().setAttribute("aria-label", Texts.text("audit.trail"));
        List<Column<TrailRow>> onlyWide = new ArrayList<>();
        onlyWide.add(addColumn(TrailRow::when)
                .setHeader(Texts.text("audit.column.when"))
                .setWidth("170px")
                .setFlexGrow(0));
        addColumn(LitRenderer.<TrailRow>of(WHAT)
                        .withProperty("what", TrailRow::what)
                        .withProperty("why", TrailRow::why)
                        .withProperty("when", TrailRow::when)
                        .withProperty("who", TrailRow::who)
                        .withProperty("number", TrailRow::caseNumber))
                .setHeader(Texts.text("audit.column.what"))
                .setFlexGrow(3);
        onlyWide.add(addColumn(TrailRow::who)
                .setHeader(Texts.text("audit.column.who"))
                .setFlexGrow(1));
        onlyWide.add(addColumn(TrailRow::caseNumber)
                .setHeader(Texts.text("audit.column.case"))
                .setFlexGrow(1));
        WideColumns.of(this, onlyWide);
        setEmptyStateComponent(new EmptyState(Symbol.TRAIL, Texts.text("audit.empty"), Texts.text("audit.empty.todo")));
        addSelectionListener(event -> {
            if (event.isFromClient()) {
                event.getFirstSelectedItem()
                        .ifPresent(row -> open.accept(row.line().id()));
            }
        });
    }

    /** Another answer starts at its top; opening a line of the same answer moves nothing. */
    void show(TrailAddress answer, Stretch rows, @Nullable TrailRow opened) {
        if (!answer.equals(shown)) {
            shown = answer;
            setItems(query -> rows.of(query.getOffset(), query.getLimit()).stream());
        }
        asSingleSelect().setValue(opened);
    }
}
