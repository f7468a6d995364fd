package org.puente.cases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseHead;
import org.puente.cases.CasePages;
import org.puente.cases.CaseState;
import org.puente.cases.OfferedStep;
import org.puente.cases.SheetField;
import org.puente.countries.CaseId;
import org.puente.portal.Avatar;
import org.puente.portal.Dates;
import org.puente.portal.Facts;
import org.puente.portal.HoldSentence;
import org.puente.portal.StateBar;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** A case opened beside the list. */
class CasePreview extends Div {

    private final transient CasePages pages;
    private final transient CaseDesk desk;
    private final transient Clock clock;
    private final Runnable close;

    CasePreview(CasePages pages, CaseDesk desk, Clock clock, Runnable close) {
        this.pages = pages;
        this.desk = desk;
        this.clock = clock;
        this.close = close;
        addClassName("casepreview");
        setVisible(false);
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Texts.text("cases.preview"));
    }

    void show(@Nullable CaseId id) {
        removeAll();
        Optional<CaseHead> head = Optional.ofNullable(id).flatMap(pages::open);
        setVisible(head.isPresent());
        head.ifPresent(this::fill);
    }

    private void fill(CaseHead head) {
        Anchor open = new Anchor(CasesNavigation.page(head.facts().id()), Texts.text("cases.open"));
        open.addClassName("btn");
        NativeButton away = new NativeButton();
        away.add(Symbol.CLOSE.icon());
        away.addClassName("iconbtn");
        away.getElement().setAttribute("aria-label", Texts.text("cases.close_preview"));
        away.addClickListener(event -> close.run());
        Span number = new Span(head.facts().number());
        number.addClassNames("num", "grow");
        Div bar = new Div(number, open, away);
        bar.addClassName("row");
        add(bar);
        H2 name = new H2(head.facts().personName());
        Div who = new Div(new Avatar(head.facts().personName(), Avatar.Size.LARGE), name);
        who.addClassName("row");
        add(who);
        if (head.nextReview() != null) {
            add(new HoldSentence(Texts.text("cases.hold.sentence", head.nextReview())));
        }
        List<CaseState> path = CaseState.mainPath();
        add(
                new StateBar(path.indexOf(head.facts().state()) + 1, path.size()),
                new Span(Texts.of(head.facts().state())));
        desk.offers(head.facts().id()).stream().findFirst().ifPresent(this::step);
        add(new ClocksCard(head, clock.instant(), Map.of()));
        Facts facts = Facts.inLines();
        if (head.facts().birthDate() != null) {
            facts.with(
                    Texts.of(SheetField.BIRTH_DATE),
                    Dates.full(Texts.language(), head.facts().birthDate()));
        }
        facts.with(
                Texts.of(SheetField.PLACE_OF_BIRTH),
                head.facts().sheet().get(SheetField.PLACE_OF_BIRTH).orElse(null));
        add(facts);
    }

    private void step(OfferedStep offer) {
        H2 next = new H2(Texts.of(offer.step()));
        add(next, ObjectionLines.list(offer.objections()));
    }
}
