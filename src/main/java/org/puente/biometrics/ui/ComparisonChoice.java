package org.puente.biometrics.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Function;

/** Answers below each other, each with the digit that chooses it. */
class ComparisonChoice<T> extends RadioButtonGroup<T> {

    private final List<T> answers;

    ComparisonChoice(String label, List<T> answers, Function<T, String> words) {
        this.answers = List.copyOf(answers);
        setAriaLabel(label);
        addClassName("comparison-choice");
        setItems(this.answers);
        setRenderer(new ComponentRenderer<>(answer -> {
            Span text = new Span(words.apply(answer));
            text.addClassName("b");
            Span row = new Span(text, new ComparisonKey(String.valueOf(this.answers.indexOf(answer) + 1)));
            row.addClassName("choice-row");
            return row;
        }));
    }

    /** @param digit counted from 1; others choose nothing */
    void choose(int digit) {
        if (digit >= 1 && digit <= answers.size()) {
            setValue(answers.get(digit - 1));
        }
    }
}
