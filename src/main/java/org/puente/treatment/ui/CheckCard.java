package org.puente.treatment.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;
import org.puente.portal.Pill;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.treatment.AnswerPictures;
import org.puente.treatment.Check;
import org.puente.treatment.CheckLine;
import org.puente.treatment.DerivedEvidence;
import org.puente.treatment.Standing;
import org.puente.treatment.VisibleTo;

/** One check: what it asks, how it stands, and, for whoever may, its answer. */
class CheckCard extends Article {

    private final CaseFacts facts;
    private final Actor actor;
    private final TreatmentDesks desks;
    private final Runnable changed;
    private final Div head = new Div();
    private final Div words = new Div();
    private final Div override = new Div();
    private final Div rule = new Div();
    private final AnswerForm form;

    CheckCard(CaseFacts facts, Actor actor, TreatmentDesks desks, Runnable changed) {
        this.facts = facts;
        this.actor = actor;
        this.desks = desks;
        this.changed = changed;
        form = new AnswerForm(facts, desks, changed);
        addClassNames("card", "check");
        add(head, words, form, override, rule);
    }

    void show(
            CheckLine line,
            @Nullable DerivedEvidence evidence,
            Map<AnswerPictures.Of, List<AnswerPictures.Place>> pictures) {
        Check check = line.check();
        setId("check-" + check.id());
        setClassName("bad", line.standing() == Standing.RED);
        getElement().setAttribute("aria-labelledby", "text-" + check.id());
        showHead(line);
        words.removeAll();
        AnswerWords said = new AnswerWords(facts, line, evidence, pictures);
        words.add(said);
        words.setVisible(said.getChildren().findAny().isPresent());
        form.show(line);
        override.removeAll();
        override.add(new OverrideBox(facts, actor, line, desks, changed));
        override.setVisible(line.override() != null || line.mayAskOverride());
        if (rule.getComponentCount() == 0) {
            rule.add(source(check));
        }
    }

    /** Somebody is answering it. */
    boolean isBusy() {
        return form.isBusy();
    }

    private void showHead(CheckLine line) {
        Check check = line.check();
        H3 text = new H3(check.text().in(Texts.language()));
        text.setId("text-" + check.id());
        text.addClassName("check-text");
        Div meta = new Div(new Span(check.id()), new Span(Texts.of(check.severity())), standing(line.standing()));
        meta.addClassName("check-meta");
        if (check.visibleTo() != VisibleTo.BOTH) {
            meta.add(new Pill(Symbol.LOCK, Texts.text("portal.card.only", facts.viewer())));
        }
        if (!check.sure()) {
            meta.add(new Pill(Symbol.INFO, Texts.text("treatment.check.to_confirm")));
        }
        if (!line.applies()) {
            meta.add(new Span(Texts.text("treatment.check.applies_no_more")));
        }
        head.removeAll();
        head.add(text, meta);
    }

    private static Pill standing(Standing standing) {
        String word = Texts.of(standing);
        return switch (standing) {
            case GREEN, SET_ASIDE -> Pill.ok(word);
            case RED -> Pill.stop(word);
            case OPEN -> new Pill(word);
            case NOT_YET_COMPUTABLE -> new Pill(Symbol.CLOCK, word);
        };
    }

    /** Standards are cited in the language in which they are published here: English. */
    private static Details source(Check check) {
        Paragraph citation = new Paragraph(check.source());
        citation.getElement().setAttribute("lang", "en");
        citation.addClassNames("small", "mut");
        Details source = new Details(Texts.text("treatment.source"), citation);
        source.addClassName("check-source");
        return source;
    }
}
