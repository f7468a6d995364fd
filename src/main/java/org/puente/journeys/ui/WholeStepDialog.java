package org.puente.journeys.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.stream.Collectors;
import org.puente.agreements.Code;
import org.puente.cases.Objection;
import org.puente.cases.Step;
import org.puente.cases.StepOutcome;
import org.puente.countries.CaseId;
import org.puente.journeys.Journey;
import org.puente.journeys.TransferResult;
import org.puente.portal.Pill;
import org.puente.portal.Texts;

/** Takes a step for everybody who was not struck out, and lists what became of each person. */
class WholeStepDialog extends Dialog {

    private final JourneyDesks desks;
    private final Journey journey;
    private final Step step;
    private final List<CaseId> persons;
    private final Runnable changed;
    private final RadioButtonGroup<Code> reason = new RadioButtonGroup<>();
    private final Button go;

    WholeStepDialog(JourneyDesks desks, Journey journey, Step step, List<CaseId> persons, Runnable changed) {
        this.desks = desks;
        this.journey = journey;
        this.step = step;
        this.persons = List.copyOf(persons);
        this.changed = changed;
        setHeaderTitle(Texts.text("journeys.whole", step, persons.size()));
        setWidth("min(38rem, 96vw)");
        add(new Paragraph(Texts.text("journeys.whole.effect")));
        step.codes().ifPresent(codes -> {
            reason.setLabel(Texts.text("cases.step.reason"));
            reason.setItems(journey.agreement().codes(codes));
            reason.setItemLabelGenerator(code -> code.text(Texts.language()));
            reason.addThemeName("vertical");
            add(reason);
        });
        go = new Button(Texts.text("journeys.whole", step, persons.size()), _ -> take());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.text("cases.cancel"), _ -> close()), go);
    }

    private void take() {
        Code chosen = reason.getValue();
        if (step.codes().isPresent() && chosen == null) {
            reason.setErrorMessage(Texts.text("cases.objection.reason_missing"));
            reason.setInvalid(true);
            return;
        }
        List<TransferResult> results =
                desks.transfers().take(journey.id(), step, persons, chosen == null ? null : chosen.code());
        changed.run();
        show(results);
    }

    private void show(List<TransferResult> results) {
        removeAll();
        long done = results.stream().filter(TransferResult::isDone).count();
        Paragraph sum = new Paragraph(Texts.text("journeys.whole.result", done, results.size()));
        sum.getElement().setAttribute("role", "status");
        add(sum, list(results));
        getFooter().removeAll();
        Button close = new Button(Texts.text("portal.close"), _ -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
    }

    static UnorderedList list(List<TransferResult> results) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("results");
        results.forEach(result -> rows.add(row(result)));
        return rows;
    }

    private static ListItem row(TransferResult result) {
        Span name = new Span(result.personName());
        name.addClassName("b");
        Div words = new Div(name);
        words.addClassName("grow");
        if (!result.isDone()) {
            Span why = new Span(result.objections().stream()
                    .filter(Objection::stands)
                    .map(Objections::sentence)
                    .collect(Collectors.joining(" ")));
            why.addClassNames("small", "mut");
            words.add(why);
        }
        Div row = new Div(words, verdict(result));
        row.addClassName("row");
        return new ListItem(row);
    }

    private static Pill verdict(TransferResult result) {
        if (!result.isDone()) {
            return Pill.stop(Texts.text("journeys.whole.refused"));
        }
        return result.outcome() == StepOutcome.DONE
                ? Pill.ok(Texts.text("journeys.whole.done"))
                : Pill.accent(Texts.text("journeys.whole.signed"));
    }
}
