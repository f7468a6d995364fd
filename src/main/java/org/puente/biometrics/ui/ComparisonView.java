package org.puente.biometrics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.biometrics.ComparisonDesk;
import org.puente.biometrics.ComparisonFindings;
import org.puente.biometrics.ComparisonLook;
import org.puente.biometrics.ComparisonPool;
import org.puente.biometrics.ComparisonReveal;
import org.puente.biometrics.ComparisonReview;
import org.puente.biometrics.ComparisonStep;
import org.puente.biometrics.ExaminerSearches;
import org.puente.biometrics.PrintPresence;
import org.puente.biometrics.ReviewId;
import org.puente.countries.Country;
import org.puente.portal.AgreementBadge;
import org.puente.portal.Note;
import org.puente.portal.Pill;
import org.puente.portal.Refusal;
import org.puente.portal.SideMark;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.springframework.beans.factory.ObjectProvider;

/** The comparison workbench on the whole page: prints at the left, the examiner's decision at the right, step by step. */
@Route(value = ComparisonNavigation.QUEUE + "/:review", autoLayout = false)
@RolesAllowed("COMPARE_PRINTS")
@StyleSheet("themes/portal/parts/comparison.css")
class ComparisonView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final ComparisonDesk desk;
    private final ComparisonReveal reveal;
    private final ComparisonPool pool;
    private final ComparisonLook look;
    private final ExaminerSearches searches;
    private final Clock clock;
    private final Optional<AgreementBadge> agreement;
    private @Nullable ComparisonReview shown;

    ComparisonView(
            ComparisonDesk desk,
            ComparisonReveal reveal,
            ComparisonPool pool,
            ComparisonLook look,
            ExaminerSearches searches,
            Clock clock,
            ObjectProvider<AgreementBadge> agreement) {
        this.desk = desk;
        this.reveal = reveal;
        this.pool = pool;
        this.look = look;
        this.searches = searches;
        this.clock = clock;
        this.agreement = agreement.stream().findFirst();
        addClassName("comparison");
        getElement().setAttribute("data-workbench", true);
        getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReviewId id =
                event.getRouteParameters().get("review").flatMap(ReviewId::of).orElseThrow(NotFoundException::new);
        show(desk.open(id).orElseThrow(NotFoundException::new));
    }

    private void show(ComparisonReview review) {
        shown = review;
        Optional<ComparisonFindings> findings =
                review.step() == ComparisonStep.CONCLUDED ? reveal.findings(review.id()) : Optional.empty();
        ComparisonBench bench = new ComparisonBench();
        bench.show(review, findings);
        bench.onHelp(() -> new ComparisonKeys().open());
        removeAll();
        add(header(review), bench, panel(review, findings, bench));
    }

    private Component panel(ComparisonReview review, Optional<ComparisonFindings> findings, ComparisonBench bench) {
        Component panel = switch (review.step()) {
            case ANALYSIS -> new ComparisonAnalysisPanel(review, desk, bench, act -> act(review.id(), act));
            case COMPARISON -> new ComparisonDecisionPanel(review, desk, bench, act -> act(review.id(), act));
            case CONCLUDED ->
                new ComparisonFindingsPanel(
                        findings.orElseThrow(NotFoundException::new),
                        ExaminerSearchForm.offered(review.id(), searches),
                        this::next);
        };
        Aside aside = new Aside();
        PrintPresence presence = look.presence(review.id());
        if (presence != PrintPresence.READABLE) {
            aside.add(new Note(Texts.text("biometrics.unreadable." + presence)));
        }
        aside.add(panel);
        aside.addClassName("comparison-panel");
        aside.getElement().setAttribute("aria-label", Texts.text("biometrics.comparison.panel"));
        return aside;
    }

    /** Records something and shows the step that follows; what another window recorded first stays, and is shown. */
    private void act(ReviewId id, Runnable record) {
        try {
            record.run();
        } catch (Refusal refusal) {
            Notification.show(refusal.sentence(Texts.language()));
        }
        desk.open(id).ifPresent(this::show);
    }

    private void next() {
        UI.getCurrent()
                .navigate(pool.take().map(ComparisonNavigation::workbench).orElse(ComparisonNavigation.QUEUE));
    }

    private Component header(ComparisonReview review) {
        Anchor back = new Anchor(ComparisonNavigation.QUEUE);
        back.add(Symbol.LEFT.icon());
        back.addClassName("iconbtn");
        back.getElement().setAttribute("aria-label", Texts.text("biometrics.comparison.back"));
        boolean blind = review.step() != ComparisonStep.CONCLUDED;
        Span step = new Span(Texts.text("biometrics.comparison.step." + review.step()));
        step.addClassNames("small", "mut", "onlywide");
        Span grow = new Span();
        grow.addClassName("grow");
        Header header = new Header(
                back,
                new H1(Texts.text("biometrics.comparison", review.number())),
                blind
                        ? Pill.inverse(Symbol.HIDDEN, Texts.text("biometrics.comparison.is_blind"))
                        : Pill.ok(Texts.text("biometrics.comparison.is_recorded")),
                step,
                grow);
        if (blind && review.due() != null) {
            header.add(ComparisonClock.face(clock.instant(), review.taken(), review.due()));
        }
        header.add(keys(), mark());
        header.addClassName("comparison-head");
        return header;
    }

    private Component mark() {
        Country own = Actors.current().country();
        return new SideMark(own, agreement.flatMap(known -> known.sideOf(own)).orElse(null));
    }

    private static Component keys() {
        Button keys = new Button(Symbol.HELP.icon(), _ -> new ComparisonKeys().open());
        keys.addClassName("iconbtn");
        keys.setAriaLabel(Texts.text("biometrics.comparison.keys"));
        return keys;
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "" : Texts.text("biometrics.comparison", shown.number());
    }
}
