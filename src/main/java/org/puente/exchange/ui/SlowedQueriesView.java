package org.puente.exchange.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.puente.audit.CaseNumbers;
import org.puente.countries.CaseId;
import org.puente.exchange.SlowedQueries;
import org.puente.exchange.SlowedQuery;
import org.puente.portal.Card;
import org.puente.portal.EmptyState;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.RuleTable;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.springframework.beans.factory.ObjectProvider;

/** For auditors: queries that repeat themselves or look like a list that is worked through, of either side. */
@Route("slowed-queries")
@RolesAllowed("READ_TRAIL")
@Menu(order = 81, icon = "late", title = "exchange.slowed")
class SlowedQueriesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 500;

    private final transient SlowedQueries slowed;
    private final transient ObjectProvider<CaseNumbers> numbers;

    SlowedQueriesView(SlowedQueries slowed, ObjectProvider<CaseNumbers> numbers) {
        this.slowed = slowed;
        this.numbers = numbers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<SlowedQuery> all = slowed.latest(MOST);
        Card card = new Card(Texts.text("exchange.slowed.list")).flush();
        card.add(
                all.isEmpty()
                        ? new EmptyState(
                                Symbol.LATE,
                                Texts.text("exchange.slowed.none"),
                                Texts.text("exchange.slowed.none.what"))
                        : table(all));
        add(new PageHeader(getPageTitle(), Texts.text("exchange.slowed.sub")), card);
    }

    private RuleTable table(List<SlowedQuery> all) {
        Map<CaseId, String> known = numbers.stream()
                .findFirst()
                .map(each ->
                        each.of(all.stream().map(SlowedQuery::caseId).distinct().toList()))
                .orElse(Map.of());
        RuleTable table = new RuleTable(
                getPageTitle(),
                Texts.text("exchange.slowed.when"),
                Texts.text("exchange.slowed.who"),
                Texts.text("exchange.slowed.case"),
                Texts.text("exchange.slowed.why"),
                Texts.text("exchange.slowed.tick"));
        all.forEach(query -> table.row(
                QueryCard.moment(query.asked()),
                query.own()
                        ? Texts.text("exchange.slowed.own", query.askedBy(), query.partner())
                        : Texts.text("exchange.slowed.other", query.partner()),
                known.getOrDefault(query.caseId(), ""),
                Texts.of(query.why()),
                Texts.text("exchange.slowed.minutes", query.tick().toMinutes())));
        return table;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("exchange.slowed");
    }
}
