package org.puente.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.puente.portal.Card;
import org.puente.portal.Figure;
import org.puente.portal.Figure.Counted;
import org.puente.portal.Texts;
import org.puente.reporting.FigureSeries;
import org.puente.reporting.FigureSeries.Point;

/** One figure: what it counts, and a table of quarters whose cells are drawn as bars. */
class FigureCard extends Card {

    FigureCard(FigureSeries series) {
        super(Texts.text(series.key()));
        addClassName("figurecard");
        Point last = series.points().getLast();
        Paragraph what = new Paragraph(Texts.text(
                series.key() + ".what", last.counted().map(Counted::outOf).orElse(0L)));
        what.addClassNames("small", "mut");
        add(what, table(series));
    }

    private static Component table(FigureSeries series) {
        double most = series.points().stream()
                .flatMap(point -> point.counted().stream())
                .mapToDouble(Counted::value)
                .max()
                .orElse(0);
        double whole = series.unit() == Figure.Unit.PERCENT ? 100 : most;
        HtmlContainer body = new HtmlContainer("tbody");
        series.points().forEach(point -> body.add(row(point, series.unit(), whole)));
        HtmlContainer table = new HtmlContainer("table");
        table.addClassName("bars");
        HtmlContainer caption = new HtmlContainer("caption");
        caption.addClassName("sr");
        caption.setText(Texts.text("reporting.by_quarter", Texts.text(series.key())));
        table.add(caption, body);
        return table;
    }

    private static Component row(Point point, Figure.Unit unit, double whole) {
        HtmlContainer head = new HtmlContainer("th");
        head.getElement().setAttribute("scope", "row");
        head.setText(Texts.text(
                "reporting.quarter",
                point.quarter().number(),
                String.valueOf(point.quarter().year())));
        HtmlContainer cell = new HtmlContainer("td");
        double value = point.counted().map(Counted::value).orElse(0.0);
        Span bar = new Span();
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", whole == 0 ? "0%" : String.format(Locale.ROOT, "%.1f%%", 100 * value / whole));
        cell.add(bar, new Span(written(point.counted(), unit)));
        HtmlContainer row = new HtmlContainer("tr");
        row.add(head, cell);
        return row;
    }

    private static String written(Optional<Counted> counted, Figure.Unit unit) {
        return counted.map(found -> Texts.text(Texts.key(unit), number(found.value())))
                .orElse(Texts.text("reporting.nothing"));
    }

    private static String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(Texts.language());
        format.setMaximumFractionDigits(value < 10 ? 1 : 0);
        return format.format(value);
    }
}
