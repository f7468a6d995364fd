package org.puente.portal;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** All states on the way, with past, present and next; on a phone a bar of dashes and the same in words. */
public class Stepper extends Composite<Div> {

    /** Where a state stands on the way. */
    public enum Phase {
        PAST,
        NOW,
        NEXT,
        LATER
    }

    /** @param remark a date or a word under the name, if there is one */
    public record State(String name, @Nullable String remark, Phase phase) {}

    public Stepper(List<State> states) {
        getContent().add(wide(states), phone(states));
    }

    private static OrderedList wide(List<State> states) {
        OrderedList steps = new OrderedList();
        steps.addClassNames("steps", "onlywide");
        steps.getElement().setAttribute("aria-label", Texts.text("portal.stepper.label"));
        states.forEach(state -> steps.add(item(state)));
        return steps;
    }

    private static ListItem item(State state) {
        ListItem item = new ListItem();
        item.addClassName(state.phase().name().toLowerCase(Locale.ROOT));
        Span dot = new Span();
        dot.addClassName("dot");
        item.add(dot);
        if (state.phase() == Phase.PAST) {
            dot.add(Symbol.CHECK.icon());
            Span done = new Span(Texts.text("portal.stepper.done") + " ");
            done.addClassName("sr");
            item.add(done);
        }
        if (state.phase() == Phase.NOW) {
            item.getElement().setAttribute("aria-current", "step");
        }
        item.add(new Span(state.name()));
        if (state.remark() != null) {
            item.getElement().appendChild(new Element("small").setText(state.remark()));
        }
        return item;
    }

    private static Div phone(List<State> states) {
        int now = position(states, Phase.NOW);
        State current = states.get(Math.max(0, now - 1));
        Span name = new Span(current.name());
        name.addClassName("b");
        String remark = current.remark();
        String since = remark == null || remark.isBlank() ? "" : " " + remark;
        Span rest = new Span(since + ", " + Texts.text("portal.stepper.of", now, states.size()));
        rest.addClassName("mut");
        Paragraph words = new Paragraph(name, rest);
        words.addClassName("small");
        states.stream().filter(state -> state.phase() == Phase.NEXT).findFirst().ifPresent(next -> {
            Div line = new Div(Texts.text("portal.stepper.next", next.name()));
            line.addClassName("mut");
            words.add(line);
        });
        Div phone = new Div(new StateBar(now, states.size()), words);
        phone.addClassNames("onlyphone");
        return phone;
    }

    private static int position(List<State> states, Phase phase) {
        for (int i = 0; i < states.size(); i++) {
            if (states.get(i).phase() == phase) {
                return i + 1;
            }
        }
        return 0;
    }
}
