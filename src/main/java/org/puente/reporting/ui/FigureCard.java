package org.puente.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.puente.access.Actors;
import org.puente.countries.Country;
import org.puente.portal.Card;
import org.puente.portal.Figure;
import org.puente.portal.Figure.Counted;
import org.puente.portal.Texts;
import org.puente.reporting.Beside;
import org.puente.reporting.FigureSeries;
import org.puente.reporting.FigureSeries.Point;

/**
 * One figure: what it counts, and a table of quarters whose cells are drawn as bars; what partners published of it stands
 * in columns beside.
 */
class FigureCard extends Card {

    private final FigureSeries series;
    private final List<Country> partners;
    private final double whole;

    FigureCard(FigureSeries series) {
        super(Texts.text(series.key()));
        this.series = series;
        partners = series.partners();
        whole = series.unit() == Figure.Unit.PERCENT
                ? 100
                : series.points().stream()
                        .flatMapToDouble(FigureCard::values)
                        .max()
                        .orElse(0);
        addClassName("figurecard");
        Point last = series.points().getLast();
        Paragraph what = new Paragraph(Texts.text(
                series.key() + ".what", last.counted().map(Counted::outOf).orElse(0L)));
        what.addClassNames("small", "mut");
        add(what, table());
    }

    private static DoubleStream values(Point point) {
        return DoubleStream.concat(
                point.counted().stream().mapToDouble(Counted::value),
                point.beside().stream()
                        .flatMap(beside -> beside.value().stream())
                        .mapToDouble(Long::doubleValue));
    }

    private Component table() {
        HtmlContainer body = new HtmlContainer("tbody");
        series.points().forEach(point -> body.add(row(point)));
        HtmlContainer table = new HtmlContainer("table");
        table.addClassName("bars");
        if (!partners.isEmpty()) {
            table.addClassName("two");
        }
        HtmlContainer caption = new HtmlContainer("caption");
        caption.addClassName("sr");
        caption.setText(Texts.text("reporting.by_quarter", Texts.text(series.key())));
        table.add(caption, heads(), body);
        return table;
    }

    private Component heads() {
        HtmlContainer row = new HtmlContainer("tr");
        row.add(head("col", Texts.text("reporting.column.quarter")));
        row.add(head(
                "col",
                series.shared()
                        ? Texts.text("reporting.column.both")
                        : Actors.current().country().code()));
        partners.forEach(partner -> row.add(head("col", Texts.text("reporting.column.partner", partner.code()))));
        HtmlContainer heads = new HtmlContainer("thead");
        heads.add(row);
        return heads;
    }

    private static HtmlContainer head(String scope, String text) {
        HtmlContainer head = new HtmlContainer("th");
        head.getElement().setAttribute("scope", scope);
        head.setText(text);
        return head;
    }

    private Component row(Point point) {
        HtmlContainer row = new HtmlContainer("tr");
        row.add(head(
                "row",
                Texts.text(
                        "reporting.quarter",
                        point.quarter().number(),
                        String.valueOf(point.quarter().year()))));
        row.add(point.counted()
                .map(found -> cell(OptionalDouble.of(found.value()), written(found.value())))
                .orElseGet(() -> cell(OptionalDouble.empty(), Texts.text("reporting.nothing"))));
        partners.forEach(partner -> row.add(point.of(partner)
                .map(this::beside)
                .orElseGet(() -> cell(OptionalDouble.empty(), Texts.text("reporting.nothing")))));
        return row;
    }

    private Component beside(Beside beside) {
        return beside.value()
                .map(value -> cell(OptionalDouble.of(value), written(value)))
                .orElseGet(() -> cell(OptionalDouble.empty(), Texts.text("reporting.hidden")));
    }

    private Component cell(OptionalDouble value, String written) {
        Span bar = new Span();
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        double share = whole == 0 ? 0 : 100 * value.orElse(0) / whole;
        bar.getStyle().set("--share", String.format(Locale.ROOT, "%.1f%%", share));
        HtmlContainer cell = new HtmlContainer("td");
        cell.add(bar, new Span(written));
        return cell;
    }

    private String written(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(Texts.language());
        format.setMaximumFractionDigits(value < 10 ? 1 : 0);
        return Texts.text(Texts.key(series.unit()), format.format(value));
    }
}
