package org.puente.cases.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.puente.access.Actors;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseHead;
import org.puente.cases.CasePages;
import org.puente.cases.ClockView;
import org.puente.cases.SheetField;
import org.puente.cases.SheetTexts;
import org.puente.cases.TimeLineEntry;
import org.puente.countries.CaseId;
import org.puente.portal.Facts;
import org.puente.portal.HoldSentence;
import org.puente.portal.Texts;

/** The printable case file, as the reader's country may see the case; opening it leaves a line in the trail. */
@Route(value = "case-file/:case", autoLayout = false)
@RolesAllowed("READ_CASES")
class CaseFileView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 500;

    private final CasePages pages;
    private final Clock clock;
    private String title = "";

    CaseFileView(CasePages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
        addClassName("casefile");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseId id = event.getRouteParameters()
                .get("case")
                .flatMap(CaseFileView::parsed)
                .orElseThrow(NotFoundException::new);
        CaseHead head = pages.open(id).orElseThrow(NotFoundException::new);
        pages.recordPrinting(id);
        removeAll();
        fill(head);
    }

    private static Optional<CaseId> parsed(String text) {
        try {
            return Optional.of(CaseId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void fill(CaseHead head) {
        CaseFacts facts = head.facts();
        title = facts.number();
        NativeButton print = new NativeButton(
                Texts.text("cases.print"), click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassNames("btn", "pri");
        Anchor back = new Anchor(CasesNavigation.page(facts.id()), Texts.text("cases.back"));
        back.addClassName("btn");
        Div bar = new Div(back, print);
        bar.addClassNames("acts", "screenonly");
        add(bar, new H1(facts.personName()));
        add(new Paragraph(Texts.text(
                "cases.file.head",
                facts.number(),
                facts.agreement().name(Texts.language()),
                facts.viewer(),
                Actors.current().name(),
                clock.instant().atZone(facts.zone()))));
        if (head.nextReview() != null) {
            add(new HoldSentence(Texts.text("cases.hold.sentence", head.nextReview())));
        }
        add(new H2(Texts.text("cases.person")));
        Facts person = new Facts();
        for (SheetField field : SheetField.values()) {
            facts.sheet().get(field).ifPresent(text -> person.with(Texts.of(field), SheetTexts.of(field, text)));
        }
        person.with(Texts.text("cases.file.state"), Texts.of(facts.state()));
        add(person, new H2(Texts.text("cases.clocks")));
        UnorderedList clocks = new UnorderedList();
        head.clocks().forEach(view -> clocks.add(new ListItem(clock(facts, view))));
        add(clocks, new H2(Texts.text("cases.history")));
        add(history(facts));
    }

    private static String clock(CaseFacts facts, ClockView view) {
        String kind = Texts.of(view.kind());
        if (view.paused()) {
            return Texts.text("cases.file.clock_paused", kind);
        }
        if (view.metAt() != null) {
            return Texts.text("cases.file.clock_met", kind, HistoryCard.when(facts, view.metAt()));
        }
        return view.figure()
                .map(due -> kind + ": " + new ClockWords(facts, view).due(due))
                .orElseGet(() -> Texts.text("cases.file.clock_stopped", kind));
    }

    private UnorderedList history(CaseFacts facts) {
        UnorderedList lines = new UnorderedList();
        for (TimeLineEntry entry : pages.timeLine(facts.id(), MOST)) {
            lines.add(new ListItem(Texts.text(
                    "cases.file.line",
                    HistoryCard.when(facts, entry.at()),
                    entry.country(),
                    entry.actorName(),
                    Texts.text("cases.event." + entry.what()))));
        }
        return lines;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
