package org.puente.cases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseList;
import org.puente.cases.CasePages;
import org.puente.cases.CaseQuery;
import org.puente.countries.CaseId;
import org.puente.portal.Symbol;
import org.puente.portal.TabLinks;
import org.puente.portal.Texts;

/** The list of cases; filters, sort and the row opened beside it stand in the URL. */
@Route(CasesNavigation.LIST)
@RolesAllowed("READ_CASES")
@Menu(order = 20, icon = "cases", title = "cases.list")
class CasesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CaseGrid grid;
    private final CaseFilters filters;
    private final CasePreview preview;
    private final Div tabs = new Div();
    private ListAddress address = ListAddress.START;

    CasesView(CaseList list, CasePages pages, CaseDesk desk, Clock clock) {
        addClassName("cases");
        filters = new CaseFilters(query -> go(address.with(query)));
        grid = new CaseGrid(list, clock, id -> go(address.opening(id)), query -> go(address.with(query)));
        preview = new CasePreview(pages, desk, clock, () -> go(address.opening(null)));
        H1 title = new H1(Texts.text("cases.list"));
        title.addClassName("sr");
        Div bar = new Div(filters);
        bar.addClassName("casesbar");
        if (Actors.current().may(Permission.PREPARE_CASES)) {
            Anchor fresh = new Anchor(CasesNavigation.NEW);
            fresh.addClassNames("btn", "pri");
            fresh.add(Symbol.PLUS.small(), new Span(Texts.text("cases.new")));
            bar.add(fresh);
        }
        Div body = new Div(grid, preview);
        body.addClassName("casesbody");
        add(title, tabs, bar, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = ListAddress.of(event.getLocation().getQueryParameters());
        CaseQuery query = address.query();
        tabs.removeAll();
        tabs.add(scopes(query));
        filters.show(query);
        grid.show(query, address.opened());
        preview.show(address.opened());
    }

    private TabLinks scopes(CaseQuery query) {
        TabLinks links = new TabLinks(Texts.text("cases.list"));
        for (CaseQuery.Scope scope : CaseQuery.Scope.values()) {
            CaseQuery there = new CaseQuery(scope, query.text(), query.state(), query.sort(), query.descending());
            links.tab(Texts.of(scope), address.with(there).href(), scope == query.scope(), null);
        }
        return links;
    }

    private void go(ListAddress next) {
        if (!next.equals(address)) {
            getUI().ifPresent(ui -> ui.navigate(CasesNavigation.LIST, next.parameters()));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.text("cases.list");
    }

    /** The list's state as it stands in the URL. */
    record ListAddress(CaseQuery query, @Nullable CaseId opened) {

        static final ListAddress START = new ListAddress(CaseQuery.ALL, null);

        static ListAddress of(QueryParameters parameters) {
            return ListParameters.read(parameters);
        }

        ListAddress with(CaseQuery changed) {
            return new ListAddress(changed, opened);
        }

        ListAddress opening(@Nullable CaseId id) {
            return new ListAddress(query, id);
        }

        QueryParameters parameters() {
            return ListParameters.write(this);
        }

        String href() {
            String text = parameters().getQueryString();
            return text.isEmpty() ? CasesNavigation.LIST : CasesNavigation.LIST + "?" + text;
        }
    }
}
