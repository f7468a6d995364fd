package org.puente.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyState;
import org.puente.monitoring.MonitoringAddress;
import org.puente.monitoring.Recommendation;
import org.puente.monitoring.ReportDesk;
import org.puente.monitoring.ReportHead;
import org.puente.monitoring.ReportWords;
import org.puente.monitoring.WatchedJourney;
import org.puente.portal.ActionButton;
import org.puente.portal.Card;
import org.puente.portal.DraftBinding;
import org.puente.portal.Note;
import org.puente.portal.ObjectionList;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** Where a monitor writes the report, and the finished ones of every monitor on the journey. */
class ReportPart extends Div implements WatchPart {

    static final String KEY = "report";

    private final MonitoringDesks desks;
    private final Runnable changed;
    private final Div finished = new Div();
    private final Div writing = new Div();
    private final Div recommendations = new Div();
    private final Div sign = new Div();
    private final TextArea summary = new TextArea(Texts.text("monitoring.report.summary"));
    private @Nullable RecommendationForm form;
    private @Nullable DraftBinding draft;

    ReportPart(MonitoringDesks desks, Runnable changed) {
        this.desks = desks;
        this.changed = changed;
        addClassNames("stack", "gap-5");
        summary.setMaxLength(ReportDesk.LONGEST_SUMMARY);
        summary.setWidthFull();
        summary.setMinHeight("10rem");
        writing.addClassNames("stack", "gap-5");
        add(finished, writing);
    }

    @Override
    public void show(WatchedJourney journey) {
        JourneyId id = journey.journey().id();
        List<ReportHead> all = desks.reports().finished(id);
        showFinished(all);
        boolean mineIsFinished = all.stream()
                .anyMatch(head -> head.monitor().equals(Actors.current().id()));
        boolean watching = journey.isWatchedBy(Actors.current().id());
        writing.setVisible(!mineIsFinished);
        if (mineIsFinished) {
            return;
        }
        if (!watching) {
            writing.removeAll();
            writing.add(new Note(Texts.text("monitoring.assign_first")));
            form = null;
            draft = null;
            return;
        }
        begin(journey);
        showRecommendations(journey);
        showSign(journey);
    }

    private void begin(WatchedJourney journey) {
        if (form != null) {
            return;
        }
        writing.removeAll();
        JourneyId id = journey.journey().id();
        RecommendationForm fresh = new RecommendationForm(journey.journey(), desks, changed);
        form = fresh;
        DraftBinding kept = new DraftBinding(desks.drafts(), "monitoring.report:" + id).text("summary", summary);
        kept.restore();
        draft = kept;
        Card advice = new Card(Texts.text("monitoring.recommendations"));
        advice.add(recommendations, fresh);
        Card words = new Card(Texts.text("monitoring.report.write"));
        words.add(new Note(Texts.text("monitoring.report.read_by")), summary, kept.line(), sign);
        writing.add(advice, words);
    }

    private void showFinished(List<ReportHead> all) {
        finished.removeAll();
        finished.setVisible(!all.isEmpty());
        Card card = new Card(Texts.text("monitoring.report.finished")).flush();
        UnorderedList rows = new UnorderedList();
        rows.addClassName("nextlist");
        all.forEach(head -> {
            Anchor link = new Anchor(
                    MonitoringAddress.report(head.id()), Texts.text("monitoring.report.by", head.monitorName()));
            link.addClassNames("link", "grow");
            ListItem row =
                    new ListItem(link, WatchWords.quiet(WatchWords.moment(Objects.requireNonNull(head.finishedAt()))));
            row.addClassName("row");
            rows.add(row);
        });
        card.add(rows);
        finished.add(card);
    }

    private void showRecommendations(WatchedJourney journey) {
        recommendations.removeAll();
        JourneyId id = journey.journey().id();
        ReportWords words = new ReportWords(journey.journey().agreement(), Texts.language());
        List<Recommendation> all = desks.reports().mine(id);
        if (all.isEmpty()) {
            recommendations.add(new Paragraph(Texts.text("monitoring.recommendations.none")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("lines");
        all.forEach(each -> {
            Paragraph text = new Paragraph(each.text());
            text.addClassName("written");
            Div said = new Div(WatchWords.quiet(words.recommendation(each)), text);
            said.addClassNames("grow", "logline");
            Button back = new Button(
                    Texts.text("monitoring.recommendation.take_back"),
                    Symbol.TRASH.small(),
                    _ -> attempt(() -> {
                        desks.reports().takeBack(id, each.id());
                        Objects.requireNonNull(form).takeUp(each);
                    }));
            back.setAriaLabel(back.getText() + " " + each.number());
            ListItem row = new ListItem(said, back);
            row.addClassName("row");
            rows.add(row);
        });
        recommendations.add(rows);
    }

    private void showSign(WatchedJourney journey) {
        sign.removeAll();
        JourneyState state = journey.journey().state();
        boolean over = state == JourneyState.ARRIVED || state == JourneyState.CANCELLED;
        ObjectionList objections = new ObjectionList(
                over ? List.of() : List.of(ObjectionList.Line.against(Texts.text("monitoring.refused.not_over"))));
        sign.add(
                new ActionButton(
                                Symbol.STAMP,
                                Texts.text("monitoring.report.sign"),
                                objections,
                                () -> new SignDialog(journey.journey().id()).open())
                        .primary(),
                objections);
        sign.addClassNames("stack", "signs");
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            Tell.notDone(refused.sentence(Texts.language()));
            return;
        }
        changed.run();
    }

    /** Once more what signing means, since nothing takes it back. */
    private final class SignDialog extends Dialog {

        SignDialog(JourneyId id) {
            setHeaderTitle(Texts.text("monitoring.report.sign"));
            setWidth("min(34rem, 96vw)");
            Div refusal = new Div();
            refusal.getElement().setAttribute("role", "alert");
            refusal.addClassName("wrong");
            add(new Paragraph(Texts.text("monitoring.report.effect")), refusal);
            Button go = new Button(Texts.text("monitoring.report.sign_now"), _ -> {
                try {
                    desks.reports().finish(id, summary.getValue());
                } catch (Refusal refused) {
                    refusal.setText(refused.sentence(Texts.language()));
                    return;
                }
                Optional.ofNullable(draft).ifPresent(DraftBinding::discard);
                close();
                changed.run();
            });
            go.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(new Button(Texts.text("cases.cancel"), _ -> close()), go);
        }
    }
}
