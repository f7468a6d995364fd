package org.puente.monitoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.countries.Side;
import org.puente.journeys.JourneyAddress;
import org.puente.monitoring.FinishedReport;
import org.puente.monitoring.MonitoringAddress;
import org.puente.monitoring.Recommendation;
import org.puente.monitoring.ReportContent;
import org.puente.monitoring.ReportId;
import org.puente.monitoring.ReportWords;
import org.puente.monitoring.Reports;
import org.puente.portal.Card;
import org.puente.portal.Drafts;
import org.puente.portal.Facts;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.treatment.Standing;
import org.puente.treatment.Verdict;

/** A finished report as its reader may read it, and the answers to what it recommends. */
@Route(MonitoringAddress.REPORTS + "/:report")
@RolesAllowed({"MONITOR_JOURNEYS", "READ_CASES"})
class ReportView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Reports reports;
    private final Drafts drafts;
    private String title = "";

    ReportView(Reports reports, Drafts drafts) {
        this.reports = reports;
        this.drafts = drafts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReportId id =
                event.getRouteParameters().get("report").flatMap(ReportId::read).orElseThrow(NotFoundException::new);
        show(reports.open(id).orElseThrow(NotFoundException::new));
    }

    private void show(FinishedReport report) {
        removeAll();
        ReportContent said = report.content();
        ReportWords words = new ReportWords(report.agreement(), Texts.language());
        title = Texts.text("monitoring.report.title", said.journey());
        add(
                crumbs(report),
                new PageHeader(title, said.route(), papers(report)),
                facts(said, words),
                recommendations(report, words),
                persons(said, words),
                incidents(said, words));
        Paragraph seal = new Paragraph(Texts.text("monitoring.report.seal", report.seal()));
        seal.addClassNames("small", "mut", "written");
        add(seal);
    }

    private static Div crumbs(FinishedReport report) {
        boolean monitor = Actors.current().may(Permission.MONITOR_JOURNEYS);
        Anchor back = new Anchor(
                monitor ? MonitoringAddress.of(report.journey()) : JourneyAddress.of(report.journey()),
                report.content().journey());
        back.addClassName("link");
        Div crumbs = new Div(back);
        crumbs.addClassNames("small", "mut", "crumbs");
        return crumbs;
    }

    private static Div papers(FinishedReport report) {
        Div all = new Div();
        all.addClassNames("row", "wrap");
        for (Locale language : Texts.LANGUAGES) {
            Anchor paper = new Anchor(MonitoringAddress.pdf(report.id(), language.getLanguage()));
            paper.setRouterIgnore(true);
            paper.addClassName("btn");
            paper.getElement().setAttribute("download", true);
            paper.add(Symbol.DOWNLOAD.small(), new Span(Texts.text("monitoring.report.pdf." + language.getLanguage())));
            all.add(paper);
        }
        return all;
    }

    private static Card facts(ReportContent said, ReportWords words) {
        Facts facts = new Facts()
                .with(Texts.text("monitoring.pdf.monitor"), said.monitor())
                .with(Texts.text("monitoring.report.finished_at"), words.moment(said.finished()))
                .with(
                        Texts.text("monitoring.pdf.on_board"),
                        String.valueOf(said.persons().size()))
                .with(Texts.text("monitoring.pdf.not_travelled"), String.valueOf(said.notTravelled()))
                .with(
                        Texts.text("monitoring.pdf.seen"),
                        Texts.text("monitoring.pdf.counts", said.seen(Verdict.PASS), said.seen(Verdict.FAIL)));
        for (Side side : Side.values()) {
            facts.with(
                    words.officers(side),
                    Texts.text(
                            "monitoring.pdf.counts", said.said(side, Standing.GREEN), said.said(side, Standing.RED)));
        }
        Paragraph summary = new Paragraph(said.summary());
        summary.addClassName("written");
        Card card = new Card(Texts.text("monitoring.report.summary"));
        card.add(summary, facts);
        return card;
    }

    private Card recommendations(FinishedReport report, ReportWords words) {
        Card card = new Card(Texts.text("monitoring.recommendations"));
        if (report.recommendations().isEmpty()) {
            card.add(new Paragraph(Texts.text("monitoring.recommendations.none")));
        }
        for (Recommendation each : report.recommendations()) {
            card.add(new RecommendationBox(
                    each,
                    words,
                    reports,
                    drafts,
                    () -> reports.open(report.id()).ifPresent(this::show)));
        }
        return card;
    }

    private static Card persons(ReportContent said, ReportWords words) {
        Card card = new Card(Texts.text("monitoring.pdf.observations"));
        for (ReportContent.Person person : said.persons()) {
            card.add(new ObservedPerson(person, words));
        }
        return card;
    }

    private static Card incidents(ReportContent said, ReportWords words) {
        Card card = new Card(Texts.text("monitoring.incidents"));
        List<ReportContent.Event> all = said.incidents();
        if (all.isEmpty()) {
            card.add(new Paragraph(Texts.text("monitoring.incidents.none")));
            return card;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("lines");
        all.forEach(incident -> rows.add(new ListItem(words.incident(incident))));
        card.add(rows);
        return card;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
