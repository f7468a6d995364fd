package org.puente.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.puente.cases.OverdueClocks;
import org.puente.cases.OverdueQuery;
import org.puente.cases.OverdueRow;
import org.puente.portal.EmptyState;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.portal.WideColumns;

/** Overdue clocks, fetched a page at a time as one scrolls. */
class OverdueGrid extends Grid<OverdueRow> {

    private final transient OverdueClocks clocks;
    private final transient Clock clock;

    OverdueGrid(OverdueClocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", Texts.text("cases.overdue"));
        addComponentColumn(this::person)
                .setHeader(Texts.text("cases.column.person"))
                .setFlexGrow(3);
        List<Column<OverdueRow>> wide = List.of(
                addColumn(row -> Texts.of(row.clock()))
                        .setHeader(Texts.text("cases.column.clock"))
                        .setFlexGrow(3),
                addComponentColumn(this::late)
                        .setHeader(Texts.text("cases.overdue.late"))
                        .setFlexGrow(2),
                addColumn(row -> Texts.of(row.state()))
                        .setHeader(Texts.text("cases.column.state"))
                        .setFlexGrow(2),
                addColumn(row -> Optional.ofNullable(row.assignee()).orElse("–"))
                        .setHeader(Texts.text("cases.column.assignee"))
                        .setFlexGrow(2));
        WideColumns.of(this, wide);
        setEmptyStateComponent(
                new EmptyState(Symbol.CHECK, Texts.text("cases.overdue.none"), Texts.text("cases.overdue.none_todo")));
    }

    void show(OverdueQuery query) {
        setItems(fetch -> clocks.page(query, fetch.getOffset(), fetch.getLimit()).stream());
    }

    private Component person(OverdueRow row) {
        Anchor name = new Anchor(CasesNavigation.page(row.id()), row.personName());
        name.addClassNames("link", "b");
        Span number = new Span(row.number());
        number.addClassNames("small", "mut");
        Div phone = new Div(new Span(Texts.of(row.clock())), late(row));
        phone.addClassNames("small", "onlyphone", "between");
        return new Div(new Div(name), new Div(number), phone);
    }

    private Component late(OverdueRow row) {
        return Clocks.face(clock.instant(), row.started(), row.due(), "");
    }
}
