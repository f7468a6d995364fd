package org.puente.treatment.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.portal.EmptyState;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Symbol;
import org.puente.portal.TabLinks;
import org.puente.portal.Texts;
import org.puente.portal.WideColumns;
import org.puente.treatment.Incident;
import org.puente.treatment.IncidentDesk;

/** The incidents of the own side, the oldest first; which list and which row is opened stands in the URL. */
@Route(IncidentsAddress.PATH)
@RolesAllowed("READ_CASES")
@Menu(order = 40, icon = "alert", title = "treatment.incidents")
class IncidentsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final TreatmentDesks desks;
    private final Div tabs = new Div();
    private final Grid<IncidentDesk.Row> grid = new Grid<>();
    private final Div beside = new Div();
    private final EmptyState empty = new EmptyState(
            Symbol.CHECK, Texts.text("treatment.incident.none"), Texts.text("treatment.incident.none.open"));
    private IncidentsAddress address = new IncidentsAddress(Incident.State.OPEN, null);
    private Incident.@Nullable State shown;

    IncidentsView(TreatmentDesks desks) {
        this.desks = desks;
        Div body = new Div(grid, beside);
        body.addClassName("incidents");
        add(new PageHeader(Texts.text("treatment.incidents"), Texts.text("treatment.incidents.sub")), tabs, body);
        layOutGrid();
    }

    private void layOutGrid() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", Texts.text("treatment.incidents"));
        grid.addComponentColumn(IncidentsView::person)
                .setHeader(Texts.text("treatment.incident.person"))
                .setFlexGrow(2);
        WideColumns.of(
                grid,
                List.of(
                        grid.addColumn(row -> row.check().id())
                                .setHeader(Texts.text("treatment.incident.check"))
                                .setFlexGrow(0),
                        grid.addColumn(row -> CheckWords.day(row.incident().openedAt()))
                                .setHeader(Texts.text("treatment.incident.opened")),
                        grid.addColumn(row -> Texts.of(row.incident().gravity()))
                                .setHeader(Texts.text("treatment.incident.gravity")),
                        grid.addColumn(row -> CheckWords.due(row.incident()))
                                .setHeader(Texts.text("treatment.incident.due")),
                        grid.addColumn(row -> CheckWords.keeper(row.incident()))
                                .setHeader(Texts.text("treatment.incident.keeper"))));
        grid.setEmptyStateComponent(empty);
        grid.addItemClickListener(
                click -> go(address.opening(click.getItem().incident().id())));
        grid.addSelectionListener(selection -> {
            if (selection.isFromClient()) {
                selection
                        .getFirstSelectedItem()
                        .ifPresent(row -> go(address.opening(row.incident().id())));
            }
        });
    }

    private static Div person(IncidentDesk.Row row) {
        Span name = new Span(row.personName());
        name.addClassName("b");
        Span number = new Span(row.number());
        number.addClassNames("small", "mut");
        Span phone = new Span("%s · %s · %s"
                .formatted(
                        row.check().id(),
                        CheckWords.day(row.incident().openedAt()),
                        CheckWords.keeper(row.incident())));
        phone.addClassNames("small", "mut", "onlyphone");
        Div cell = new Div(name, number, phone);
        cell.addClassName("incident-person");
        return cell;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = IncidentsAddress.of(event.getLocation().getQueryParameters());
        tabs.removeAll();
        TabLinks links = new TabLinks(Texts.text("treatment.incident.state"));
        for (Incident.State state : Incident.State.values()) {
            links.tab(Texts.of(state), new IncidentsAddress(state, null).href(), state == address.state(), null);
        }
        tabs.add(links);
        if (shown != address.state()) {
            fetch();
        }
        beside.removeAll();
        UUID opened = address.opened();
        if (opened != null) {
            desks.incidents()
                    .find(opened)
                    .ifPresent(row -> beside.add(new IncidentCard(row, Actors.current(), desks, this::changed)));
        }
    }

    private void fetch() {
        shown = address.state();
        grid.setItemsPageable(page -> desks.incidents().page(address.state(), page));
    }

    private void changed() {
        fetch();
        go(address.opening(null));
    }

    private void go(IncidentsAddress next) {
        if (!next.equals(address)) {
            getUI().ifPresent(ui -> ui.navigate(IncidentsAddress.PATH, next.parameters()));
        }
    }

    static String address(Incident incident) {
        return new IncidentsAddress(incident.state(), incident.id()).href();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("treatment.incidents");
    }
}
