package org.puente.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.monitoring.Recommendation;
import org.puente.monitoring.Reply;
import org.puente.monitoring.ReplyVerdict;
import org.puente.monitoring.ReportWords;
import org.puente.monitoring.Reports;
import org.puente.portal.DraftBinding;
import org.puente.portal.Drafts;
import org.puente.portal.Pill;
import org.puente.portal.Refusal;
import org.puente.portal.SideMark;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** One recommendation with the sides' answers, and the form for the one that the reader's side owes. */
class RecommendationBox extends Div {

    private final Recommendation recommendation;
    private final ReportWords words;
    private final Reports reports;
    private final Runnable changed;

    RecommendationBox(
            Recommendation recommendation, ReportWords words, Reports reports, Drafts drafts, Runnable changed) {
        this.recommendation = recommendation;
        this.words = words;
        this.reports = reports;
        this.changed = changed;
        addClassNames("stack", "observed");
        Span title = new Span(words.recommendation(recommendation));
        title.addClassName("b");
        Paragraph text = new Paragraph(recommendation.text());
        text.addClassName("written");
        add(title, text);
        Actor actor = Actors.current();
        for (Reply reply : recommendation.replies()) {
            add(said(reply));
            boolean ours = actor.countryIfAny().filter(reply.country()::equals).isPresent();
            if (ours && !reply.isGiven()) {
                add(
                        actor.may(Permission.ANSWER_MONITORS)
                                ? form(drafts)
                                : WatchWords.quiet(Texts.text("monitoring.reply.supervisor")));
            }
        }
    }

    private Div said(Reply reply) {
        Div line = new Div(
                new SideMark(reply.country(), words.agreement().sideOf(reply.country())), new Span(words.reply(reply)));
        line.addClassNames("row", "wrap", "written");
        if (reply.isOverdue(Instant.now())) {
            line.add(new Pill(Symbol.LATE, Texts.text("monitoring.reply.overdue")));
        }
        return line;
    }

    private Div form(Drafts drafts) {
        RadioButtonGroup<ReplyVerdict> verdict = new RadioButtonGroup<>();
        verdict.setLabel(Texts.text("monitoring.reply.verdict", recommendation.number()));
        verdict.setItems(ReplyVerdict.values());
        verdict.setItemLabelGenerator(Texts::of);
        TextArea text = new TextArea(Texts.text("monitoring.reply.text"));
        text.setMaxLength(Reply.LONGEST);
        text.setHelperText(Texts.text("monitoring.reply.help", Reply.LONGEST));
        text.setWidthFull();
        Div refusal = new Div();
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("wrong");
        DraftBinding draft = new DraftBinding(drafts, "monitoring.reply:" + recommendation.id())
                .field("verdict", verdict, ReplyVerdict::name, ReplyVerdict::valueOf)
                .text("text", text);
        draft.restore();
        Button send = new Button(Texts.text("monitoring.reply.send"), _ -> {
            try {
                reports.reply(recommendation.id(), verdict.getValue(), text.getValue());
            } catch (Refusal refused) {
                refusal.setText(refused.sentence(Texts.language()));
                return;
            }
            draft.discard();
            changed.run();
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Div acts = new Div(send);
        acts.addClassNames("row", "wrap");
        Div form = new Div(verdict, text, draft.line(), refusal, acts);
        form.addClassName("answer-more");
        return form;
    }
}
