package org.puente.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.puente.agreements.AgreedClock;
import org.puente.cases.OverdueClocks;
import org.puente.cases.OverdueQuery;
import org.puente.cases.OverdueQuery.Owed;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.TabLinks;
import org.puente.portal.Texts;

/** What is overdue on either side, the longest first; which side and which clock stand in the URL. */
@Route(OverdueView.ADDRESS)
@RolesAllowed("READ_CASES")
@Menu(order = 25, icon = "late", title = "cases.overdue")
class OverdueView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "overdue";
    private static final String SIDE = "side";
    private static final String CLOCK = "clock";

    private final OverdueGrid grid;
    private final Div tabs = new Div();
    private final Select<AgreedClock> only = new Select<>();
    private OverdueQuery query = OverdueQuery.OURS;

    OverdueView(OverdueClocks clocks, Clock clock) {
        grid = new OverdueGrid(clocks, clock);
        only.setLabel(Texts.text("cases.overdue.clock"));
        only.setItems(OverdueClocks.LISTED);
        only.setItemLabelGenerator(kind -> kind == null ? Texts.text("cases.overdue.all") : Texts.of(kind));
        only.setEmptySelectionAllowed(true);
        only.setEmptySelectionCaption(Texts.text("cases.overdue.all"));
        only.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                OverdueQuery there = new OverdueQuery(query.owed(), change.getValue());
                getUI().ifPresent(ui -> ui.navigate(ADDRESS, QueryParameters.simple(written(there))));
            }
        });
        add(new PageHeader(Texts.text("cases.overdue"), Texts.text("cases.overdue.sub")), tabs, only, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        query = new OverdueQuery(
                parameters.getSingleParameter(SIDE).filter("other"::equals).isPresent() ? Owed.THERE : Owed.HERE,
                parameters.getSingleParameter(CLOCK).flatMap(OverdueView::clock).orElse(null));
        tabs.removeAll();
        TabLinks sides = new TabLinks(Texts.text("cases.overdue"));
        for (Owed owed : Owed.values()) {
            OverdueQuery there = new OverdueQuery(owed, query.clock());
            sides.tab(Texts.of(owed), href(there), owed == query.owed(), null);
        }
        tabs.add(sides);
        only.setValue(query.clock());
        grid.show(query);
    }

    private static Optional<AgreedClock> clock(String text) {
        return OverdueClocks.LISTED.stream()
                .filter(kind -> code(kind).equals(text))
                .findFirst();
    }

    private static String code(AgreedClock kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> written(OverdueQuery query) {
        Map<String, String> written = new LinkedHashMap<>();
        if (query.owed() == Owed.THERE) {
            written.put(SIDE, "other");
        }
        if (query.clock() != null) {
            written.put(CLOCK, code(query.clock()));
        }
        return written;
    }

    private static String href(OverdueQuery query) {
        String text = QueryParameters.simple(written(query)).getQueryString();
        return text.isEmpty() ? ADDRESS : ADDRESS + "?" + text;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("cases.overdue");
    }
}
