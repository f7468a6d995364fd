package org.puente.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.puente.cases.CaseList;
import org.puente.cases.CaseQuery;
import org.puente.cases.CaseRow;
import org.puente.cases.CaseState;
import org.puente.countries.CaseId;
import org.puente.portal.Avatar;
import org.puente.portal.ClockFace;
import org.puente.portal.EmptyState;
import org.puente.portal.SideMark;
import org.puente.portal.StateBar;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.portal.WideColumns;

/** The rows of the list, fetched a page at a time as one scrolls. */
class CaseGrid extends Grid<CaseRow> {

    private final transient CaseList list;
    private final transient Clock clock;
    private final Map<CaseQuery.Sort, Column<CaseRow>> columns = new EnumMap<>(CaseQuery.Sort.class);
    private CaseQuery query = CaseQuery.ALL;
    private @Nullable CaseQuery shown;
    private boolean showing;

    CaseGrid(CaseList list, Clock clock, Consumer<CaseId> open, Consumer<CaseQuery> sorted) {
        this.list = list;
        this.clock = clock;
        addClassName("caserows");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setAriaLabel(this);
        column(CaseQuery.Sort.PERSON, this::person, "cases.column.person", 3);
        column(CaseQuery.Sort.NUMBER, row -> new Span(row.number()), "cases.column.number", 1);
        column(CaseQuery.Sort.SINCE, this::state, "cases.column.state", 2);
        Column<CaseRow> turn = addComponentColumn(CaseGrid::turn)
                .setHeader(Texts.text("cases.column.turn"))
                .setWidth("72px")
                .setFlexGrow(0);
        column(CaseQuery.Sort.CLOCK, this::clock, "cases.column.clock", 2);
        Column<CaseRow> assignee = addComponentColumn(CaseGrid::assignee)
                .setHeader(Texts.text("cases.column.assignee"))
                .setWidth("92px")
                .setFlexGrow(0);
        List<Column<CaseRow>> onlyWide = new ArrayList<>(columns.values());
        onlyWide.remove(columns.get(CaseQuery.Sort.PERSON));
        onlyWide.addAll(List.of(turn, assignee));
        WideColumns.of(this, onlyWide);
        setEmptyStateComponent(new EmptyState(Symbol.CASES, Texts.text("cases.empty"), Texts.text("cases.empty_todo")));
        addItemClickListener(event -> open.accept(event.getItem().id()));
        addSelectionListener(event -> {
            if (event.isFromClient()) {
                event.getFirstSelectedItem().ifPresent(row -> open.accept(row.id()));
            }
        });
        addSortListener(event -> {
            if (event.isFromClient() && !showing) {
                sorted.accept(sortedBy(event.getSortOrder()));
            }
        });
    }

    private static void setAriaLabel(CaseGrid grid) {
        grid.getElement().setAttribute("aria-label", Texts.text("cases.list"));
    }

    private void column(
            CaseQuery.Sort sort,
            com.vaadin.flow.function.SerializableFunction<CaseRow, Component> content,
            String header,
            int grow) {
        columns.put(
                sort,
                addComponentColumn(content::apply)
                        .setHeader(Texts.text(header))
                        .setFlexGrow(grow)
                        .setSortable(true)
                        .setKey(sort.name()));
    }

    private CaseQuery sortedBy(List<GridSortOrder<CaseRow>> orders) {
        if (orders.isEmpty()) {
            return new CaseQuery(query.scope(), query.text(), query.state(), CaseQuery.Sort.CLOCK, false);
        }
        GridSortOrder<CaseRow> first = orders.getFirst();
        return new CaseQuery(
                query.scope(),
                query.text(),
                query.state(),
                CaseQuery.Sort.valueOf(first.getSorted().getKey()),
                first.getDirection() == SortDirection.DESCENDING);
    }

    /** Shows another query; the same one is not fetched again. */
    void show(CaseQuery now, @Nullable CaseId opened) {
        query = now;
        if (!now.equals(shown)) {
            shown = now;
            showing = true;
            sort(List.of(new GridSortOrder<>(
                    columns.get(now.sort()), now.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
            showing = false;
            setItems(fetch -> list.page(query, fetch.getOffset(), fetch.getLimit()).stream());
        }
        setPartNameGenerator(row -> row.id().equals(opened) ? "opened" : null);
    }

    private Component person(CaseRow row) {
        Span name = new Span(row.personName());
        name.addClassName("b");
        Div cell = new Div(name);
        if (row.held()) {
            Span own = new Span(Texts.text("cases.row.own_hold"));
            own.addClassNames("small", "mut");
            cell.add(new Div(own));
        }
        cell.add(phone(row));
        return cell;
    }

    /** Under the name: state and clock, the way, and whose turn it is on which number. */
    private Component phone(CaseRow row) {
        Div what = new Div(new Span(Texts.of(row.state())), clock(row));
        what.addClassName("between");
        Span number = new Span(row.number());
        number.addClassName("mut");
        Div where = new Div(number, turn(row));
        where.addClassName("between");
        Div phone = new Div(what, bar(row).miniWhole(), where);
        phone.addClassNames("small", "onlyphone");
        return phone;
    }

    private Component state(CaseRow row) {
        return new Div(new Span(Texts.of(row.state())), bar(row).mini());
    }

    private static StateBar bar(CaseRow row) {
        List<CaseState> path = visiblePath();
        return new StateBar(path.indexOf(row.state()) + 1, path.size());
    }

    static List<CaseState> visiblePath() {
        return CaseState.mainPath();
    }

    private static Component turn(CaseRow row) {
        return row.turn() == null ? new Span("–") : new SideMark(row.turn(), row.turnSide());
    }

    private Component clock(CaseRow row) {
        if (row.nextReview() != null) {
            ClockFace paused = ClockFace.paused();
            paused.getElement().setAttribute("title", Texts.text("cases.hold.sentence", row.nextReview()));
            return paused;
        }
        Instant due = row.due();
        if (due != null) {
            return Clocks.face(clock.instant(), row.started(), due, "");
        }
        return row.stopped() ? ClockFace.stopped("") : ClockFace.none(Texts.text("cases.clock.none"), "");
    }

    private static Component assignee(CaseRow row) {
        if (row.assignee() == null) {
            return new Span("–");
        }
        Avatar avatar = new Avatar(row.assignee(), Avatar.Size.SMALL, null);
        avatar.getElement().setAttribute("title", row.assignee());
        Span name = new Span(row.assignee());
        name.addClassName("sr");
        return new Span(avatar, name);
    }
}
