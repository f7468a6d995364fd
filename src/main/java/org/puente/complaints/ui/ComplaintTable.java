package org.puente.complaints.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.complaints.ComplaintAddress;
import org.puente.complaints.ComplaintId;
import org.puente.complaints.ComplaintLine;
import org.puente.portal.Dates;
import org.puente.portal.Pill;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Number, clock and state of complaints; the number leads on for whoever may read them. */
class ComplaintTable extends Div {

    private static final String[] HEADS = {
        "complaints.number", "complaints.received_on", "complaints.due", "complaints.state"
    };

    ComplaintTable(List<ComplaintLine> lines, boolean mayOpen, @Nullable ComplaintId opened) {
        addClassName("rule-table");
        HtmlContainer head = new HtmlContainer("tr");
        for (String key : HEADS) {
            head.add(cell("th", new Span(Texts.text(key)), "scope", "col"));
        }
        HtmlContainer body = new HtmlContainer("tbody");
        lines.forEach(line -> body.add(row(line, mayOpen, opened)));
        HtmlContainer table = new HtmlContainer(Tag.TABLE);
        table.addClassName("tb");
        table.getElement().setAttribute("aria-label", Texts.text("complaints.title"));
        HtmlContainer heads = new HtmlContainer("thead");
        heads.add(head);
        table.add(heads, body);
        add(table);
    }

    private static HtmlContainer row(ComplaintLine line, boolean mayOpen, @Nullable ComplaintId opened) {
        ComplaintId id = new ComplaintId(line.id());
        Component number = new Span(line.number());
        if (mayOpen) {
            Anchor link = new Anchor(ComplaintAddress.of(id), line.number());
            link.addClassName("link");
            if (id.equals(opened)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            number = link;
        }
        HtmlContainer row = new HtmlContainer("tr");
        row.add(
                cell("th", number, "scope", "row"),
                cell(
                        "td",
                        new Span(Dates.full(Texts.language(), line.receivedOn())),
                        "data-head",
                        Texts.text(HEADS[1])),
                cell("td", new Span(ComplaintPart.moment(line.due())), "data-head", Texts.text(HEADS[2])),
                cell("td", state(line), "data-head", Texts.text(HEADS[3])));
        return row;
    }

    static Component state(ComplaintLine line) {
        ComplaintLine.State state = line.state(Instant.now());
        String text = Texts.of(state);
        return switch (state) {
            case ANSWERED -> Pill.ok(text);
            case OVERDUE -> new Pill(Symbol.LATE, text);
            case RECEIVED -> new Pill(text);
        };
    }

    private static HtmlContainer cell(String tag, Component content, String attribute, String value) {
        HtmlContainer cell = new HtmlContainer(tag);
        cell.getElement().setAttribute(attribute, value);
        cell.add(content);
        return cell;
    }
}
