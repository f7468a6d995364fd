package org.puente.treatment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.portal.EmptyState;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.treatment.Check;
import org.puente.treatment.CheckLine;
import org.puente.treatment.JourneyChecks.OfPerson;
import org.puente.treatment.JourneyChecks.OneCheck;

/** One check, a line a person, a page at a time; below it the way to the others. */
class PersonsOfCheck extends Div {

    /** So many stand on a page; of the largest aircraft there are twelve pages. */
    static final int MOST = 25;

    private final TreatmentDesks desks;
    private final JourneyChecksAddress address;
    private final AnswerList answers;
    private final Span left = new Span();
    private final Nav ways = new Nav();

    PersonsOfCheck(TreatmentDesks desks, Actor actor, JourneyChecksAddress address, Runnable changed) {
        this.desks = desks;
        this.address = address;
        answers = new AnswerList(actor, desks, changed);
        addClassName("checks");
        left.getElement().setAttribute("role", "status");
        left.addClassName("b");
        ways.addClassNames("row", "wrap");
        ways.setAriaLabel(Texts.text("treatment.across.ways"));
        add(left, answers, ways);
    }

    /**
     * Shows the persons as they are now.
     *
     * @param one null once it is nobody's any more
     * @param next check of the journey; null behind the last
     */
    void show(@Nullable OneCheck one, @Nullable Check next) {
        ways.removeAll();
        if (one == null) {
            left.setText("");
            answers.show(List.of());
            ways.add(new EmptyState(
                    Symbol.CHECK, Texts.text("treatment.across.none"), Texts.text("treatment.across.none.what")));
            return;
        }
        int pages = Math.max(1, (one.persons().size() + MOST - 1) / MOST);
        int page = Math.min(address.page(), pages);
        left.setText(
                Texts.text("treatment.across.left", one.left(), one.persons().size()));
        answers.show(one.persons().stream()
                .skip((long) (page - 1) * MOST)
                .limit(MOST)
                .map(this::asked)
                .toList());
        if (page > 1) {
            ways.add(way(address.turningTo(page - 1), Texts.text("treatment.across.previous")));
        }
        if (pages > 1) {
            ways.add(new Span(Texts.text("treatment.across.page", page, pages)));
        }
        if (page < pages) {
            ways.add(way(address.turningTo(page + 1), Texts.text("treatment.across.more")));
        }
        if (next != null) {
            ways.add(way(address.opening(next.id()), Texts.text("treatment.across.next", next.id())));
        }
    }

    private AskedCheck asked(OfPerson person) {
        CheckLine line = person.line();
        return new AskedCheck(
                person.facts(),
                line,
                person.facts().personName(),
                null,
                line.own().isEmpty()
                        ? Map.of()
                        : desks.pictures().of(person.facts().id()));
    }

    private static Anchor way(String address, String text) {
        Anchor way = new Anchor(address, text);
        way.addClassNames("btn", "big");
        return way;
    }
}
