package org.puente.approvals.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import org.puente.approvals.ApprovalFile;
import org.puente.approvals.ComparedField;
import org.puente.approvals.ComparedValue;
import org.puente.approvals.LetterDifference;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.puente.portal.Dates;
import org.puente.portal.Pill;
import org.puente.portal.SideMark;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** What was claimed beside what was proven; differing letters are underlined, and a sentence says what differs. */
class ComparisonTable extends NativeTable {

    ComparisonTable(ApprovalFile file) {
        addClassName("cmp");
        Country claims = file.facts().country(Side.SENDING);
        Country proves = file.facts().country(Side.RECEIVING);
        NativeTableRow heads = getHead().addRow();
        heads.addHeaderCell().add(hidden("approvals.column.field"));
        heads.addHeaderCell().add(head(claims, Side.SENDING, "approvals.column.claimed"));
        heads.addHeaderCell().add(head(proves, Side.RECEIVING, "approvals.column.proven"));
        heads.addHeaderCell().add(hidden("approvals.column.verdict"));
        file.compared()
                .ifPresent(compared -> compared.values().stream()
                        .filter(value -> value.verdict() != ComparedValue.Verdict.ABSENT)
                        .forEach(this::row));
        new ImageRows(getBody()).show(file.images(), file.decision());
    }

    private void row(ComparedValue value) {
        NativeTableRow row = getBody().addRow();
        NativeTableHeaderCell field = row.addHeaderCell();
        field.setText(Texts.of(value.field()));
        field.getElement().setAttribute("scope", "row");
        LetterDifference letters =
                LetterDifference.between(shown(value, value.claimed()), shown(value, value.proven()));
        NativeTableCell claimed = row.addDataCell();
        NativeTableCell proven = row.addDataCell();
        if (value.differs()) {
            row.addClassName("differs");
            write(claimed, letters.left());
            write(proven, letters.right());
            value.difference().ifPresent(kind -> proven.add(source(Texts.of(kind))));
        } else {
            claimed.setText(orNone(shown(value, value.claimed()), "approvals.none_claimed"));
            proven.add(new Span(orNone(shown(value, value.proven()), "approvals.none_proven")));
        }
        row.addDataCell().add(verdict(value.verdict()));
    }

    static Span verdict(ComparedValue.Verdict verdict) {
        String word = Texts.of(verdict);
        return switch (verdict) {
            case SAME -> {
                Span same = new Span(Symbol.CHECK.small(), new Span(word));
                same.addClassNames("same", "small", "mut");
                yield same;
            }
            case DIFFERS -> {
                Pill pill = new Pill(word);
                pill.addClassName("strong");
                yield pill;
            }
            default -> new Pill(word);
        };
    }

    private static void write(NativeTableCell cell, List<LetterDifference.Run> runs) {
        for (LetterDifference.Run run : runs) {
            cell.getElement()
                    .appendChild(
                            run.differs()
                                    ? new Element("mark").setText(run.letters())
                                    : Element.createText(run.letters()));
        }
    }

    private static String shown(ComparedValue value, String text) {
        return value.field() == ComparedField.BIRTH_DATE && !text.isEmpty()
                ? Dates.full(Texts.language(), LocalDate.parse(text))
                : text;
    }

    private static String orNone(String text, String noneKey) {
        return text.isEmpty() ? Texts.text(noneKey) : text;
    }

    static Span source(String text) {
        Span source = new Span(text);
        source.addClassName("src");
        return source;
    }

    private static Span head(Country country, Side side, String key) {
        Span head = new Span(new SideMark(country, side), new Span(Texts.text(key)));
        head.addClassName("row");
        return head;
    }

    private static Span hidden(String key) {
        Span hidden = new Span(Texts.text(key));
        hidden.addClassName("sr");
        return hidden;
    }
}
