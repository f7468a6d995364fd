package org.puente.portal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the way of an action, with the link that cures it, and what is already right. */
public class ObjectionList extends UnorderedList {

    /** One line of the list. */
    public record Line(
            String sentence, boolean inTheWay, @Nullable Cure cure) {

        public static Line against(String sentence) {
            return new Line(sentence, true, null);
        }

        /** @param href where in the portal one puts it right */
        public static Line against(String sentence, String cure, String href) {
            return new Line(sentence, true, new Cure(cure, href));
        }

        public static Line right(String sentence) {
            return new Line(sentence, false, null);
        }
    }

    /** A link that leads to where an objection is put right. */
    public record Cure(String text, String href) {}

    private final boolean refuses;

    public ObjectionList(List<Line> lines) {
        addClassName("obj");
        setId("obj-" + UUID.randomUUID());
        getElement().setAttribute("tabindex", "-1");
        lines.forEach(line -> add(item(line)));
        refuses = lines.stream().anyMatch(Line::inTheWay);
    }

    /** Whether any line stands in the way. */
    public boolean refuses() {
        return refuses;
    }

    private static ListItem item(Line line) {
        ListItem item = new ListItem();
        item.addClassName(line.inTheWay() ? "against" : "right");
        item.add((line.inTheWay() ? Symbol.AGAINST : Symbol.MET).icon());
        Span sentence = new Span(line.sentence());
        Span verdict = new Span(Texts.text(line.inTheWay() ? "portal.objection.against" : "portal.objection.right"));
        verdict.addClassName("sr");
        item.add(new Span(verdict, new Span(" "), sentence));
        if (line.cure() != null) {
            Anchor cure = new Anchor(line.cure().href(), line.cure().text());
            cure.addClassNames("link", "cure");
            item.add(cure);
        }
        return item;
    }
}
