package org.puente.biometrics.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.biometrics.PrintSearch;
import org.puente.biometrics.SearchId;
import org.puente.biometrics.SearchProgress;
import org.puente.biometrics.Searches;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.countries.CaseId;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.Facts;
import org.puente.portal.Note;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Pill;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** One search: how far it is, and what came of it. Leaving the page changes nothing; coming back shows how it stands. */
@Route(SearchNavigation.ALL + "/:search")
@RolesAllowed({"ENROL_PRINTS", "DECIDE_NATIONALITY", "COMPARE_PRINTS"})
class SearchView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int EVERY_MS = 500;

    private final transient Searches searches;
    private final transient CaseDesk cases;
    private final Div all = new Div();
    private @Nullable PrintSearch shown;
    private @Nullable Registration polling;

    SearchView(Searches searches, CaseDesk cases) {
        this.searches = searches;
        this.cases = cases;
        all.addClassName("import-head");
        add(all);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SearchId id =
                event.getRouteParameters().get("search").flatMap(SearchId::of).orElseThrow(NotFoundException::new);
        show(searches.find(id).orElseThrow(NotFoundException::new));
    }

    private void show(PrintSearch search) {
        shown = search;
        all.removeAll();
        String begun = Texts.text(
                search.automatic() ? "biometrics.search.automatic" : "biometrics.search.by",
                search.startedBy(),
                Dates.here(search.started()));
        all.add(new PageHeader(getPageTitle(), begun, SearchWords.state(search)), new Div(back(search)));
        Div answer = new Div(new Note(SearchWords.answer(search)));
        answer.getElement().setAttribute("role", "status");
        if (!search.state().isOver()) {
            all.add(progress(search));
        } else {
            all.add(answer);
        }
        all.add(facts(search));
        if (!search.candidates().isEmpty()) {
            all.add(candidates(search));
        }
    }

    private Anchor back(PrintSearch search) {
        CaseId of = search.caseId();
        Anchor back = of == null
                ? new Anchor(ComparisonNavigation.QUEUE, Texts.text("biometrics.comparison.back"))
                : new Anchor(
                        "cases/" + of + "/biometrics",
                        cases.facts(of).map(CaseFacts::number).orElse(""));
        back.addClassName("link");
        return back;
    }

    private Component progress(PrintSearch search) {
        SearchProgress progress = searches.progress(search.id());
        boolean loading = progress.galleryPercent() < 100;
        Div words = new Div(
                loading
                        ? Texts.text("biometrics.search.loading", progress.galleryPercent())
                        : Texts.text("biometrics.search.searched", progress.searched()));
        words.getElement().setAttribute("role", "status");
        ProgressBar bar = new ProgressBar(0, 100, progress.galleryPercent());
        bar.setIndeterminate(!loading);
        bar.getElement().setAttribute("aria-label", Texts.text("biometrics.search.bar"));
        Button cancel = new Button(Texts.text("biometrics.search.cancel"), Symbol.CLOSE.small(), _ -> {
            searches.cancel(search.id());
            searches.find(search.id()).ifPresent(this::show);
        });
        return new Div(words, bar, new Note(Symbol.CLOCK, Texts.text("biometrics.search.leave")), cancel);
    }

    private static Component facts(PrintSearch search) {
        Card card = new Card(Texts.text("biometrics.search.facts"));
        card.add(Facts.inLines()
                .with(Texts.text("biometrics.verification.purpose"), Texts.of(search.purpose()))
                .with(
                        Texts.text("biometrics.search.fingers"),
                        search.fingers().stream().map(FingerName::whole).collect(Collectors.joining(", ")))
                .with(
                        Texts.text("biometrics.search.prints"),
                        search.prints() == null ? null : Texts.text("biometrics.health.figure", search.prints()))
                .with(
                        Texts.text("biometrics.search.threshold"),
                        search.threshold() == null
                                ? search.prints() == null ? null : Texts.text("biometrics.search.threshold.none")
                                : Texts.text("biometrics.search.threshold.of", search.threshold())));
        return card;
    }

    private Component candidates(PrintSearch search) {
        Card card = new Card(Texts.text("biometrics.search.candidates"));
        UnorderedList list = new UnorderedList();
        list.addClassName("verifications");
        search.candidates().forEach(candidate -> list.add(new ListItem(row(candidate))));
        Paragraph order = new Paragraph(Texts.text("biometrics.search.order"));
        order.addClassNames("small", "mut");
        card.add(list, order);
        return card;
    }

    private Component row(PrintSearch.Candidate candidate) {
        Span number = new Span(Texts.text("biometrics.comparison", candidate.comparison()));
        number.addClassName("b");
        Div words = new Div(number);
        words.addClassName("grow");
        if (candidate.known() != null) {
            words.add(new Div(link(candidate.known())));
        }
        if (candidate.score() != null) {
            Div score = new Div(Texts.text("biometrics.search.score", candidate.score()));
            score.addClassNames("small", "mut");
            words.add(score);
        }
        Div row = new Div(words, result(candidate));
        row.addClassName("row");
        return row;
    }

    private Component link(CaseId known) {
        Anchor link = new Anchor(
                "cases/" + known + "/biometrics",
                cases.facts(known)
                        .map(facts -> facts.number() + " · " + facts.personName())
                        .orElse(""));
        link.addClassName("link");
        return link;
    }

    private static Component result(PrintSearch.Candidate candidate) {
        if (candidate.outcome() != null) {
            return Pill.accent(Texts.of(candidate.outcome()));
        }
        return new Pill(
                candidate.erased()
                        ? Texts.text("biometrics.search.erased")
                        : Texts.text("biometrics.verification.progress", candidate.concluded(), candidate.examiners()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (shown == null || shown.state().isOver()) {
            return;
        }
        event.getUI().setPollInterval(EVERY_MS);
        polling = event.getUI().addPollListener(poll -> {
            if (shown != null) {
                searches.find(shown.id()).ifPresent(this::show);
            }
            if (shown == null || shown.state().isOver()) {
                poll.getSource().setPollInterval(-1);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            event.getUI().setPollInterval(-1);
            polling.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.text("biometrics.search.title");
    }
}
