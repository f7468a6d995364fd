package org.puente.cases.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseFacts;
import org.puente.cases.CircumstanceDesk;
import org.puente.cases.Circumstances;
import org.puente.cases.Circumstances.Topic;
import org.puente.countries.Side;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.Facts;
import org.puente.portal.Texts;

/** The sender's lawyer, interpreter and custody review; the receiver's consular interview. Own side only. */
class CircumstancesCard extends Card {

    private final transient CircumstanceDesk desk;
    private final transient CaseFacts facts;
    private final transient Actor actor;

    CircumstancesCard(CircumstanceDesk desk, CaseFacts facts, Actor actor) {
        super(Texts.text(
                facts.side() == Side.SENDING ? "cases.circumstances.sending" : "cases.circumstances.receiving"));
        this.desk = desk;
        this.facts = facts;
        this.actor = actor;
        only(facts.viewer());
        fill();
    }

    static List<Topic> topics(Side side) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.isInterview() == (side == Side.RECEIVING))
                .toList();
    }

    private void fill() {
        removeAll();
        Circumstances own = desk.own(facts.id());
        Facts lines = Facts.inLines();
        boolean any = false;
        for (Topic topic : topics(facts.side())) {
            if (!own.text(topic).isEmpty()) {
                any = true;
                lines.with(Texts.of(topic), text(topic, own.text(topic)));
            }
        }
        if (any) {
            add(lines);
        } else {
            Span none = new Span(Texts.text("cases.circumstances.none"));
            none.addClassNames("small", "mut");
            add(none);
        }
        boolean may = actor.may(Permission.PREPARE_CASES) || actor.may(Permission.APPROVE_RETURNS);
        if (may && !facts.state().isOver()) {
            NativeButton edit = new NativeButton(
                    Texts.text("cases.edit"), event -> new CircumstancesDialog(desk, facts, this::fill).open());
            edit.addClassNames("btn", "sm");
            add(edit);
        }
    }

    static String text(Topic topic, String text) {
        return switch (topic.format()) {
            case DATE -> Dates.full(Texts.language(), LocalDate.parse(text));
            case CODE -> Texts.text("cases.circumstances.code." + text);
            case TEXT -> text;
        };
    }
}
