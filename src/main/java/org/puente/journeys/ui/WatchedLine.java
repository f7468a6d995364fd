package org.puente.journeys.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWatch;
import org.puente.portal.Dates;
import org.puente.portal.SideMark;
import org.puente.portal.Texts;

/** Who watches the journey independently, and their finished reports; nothing here can be changed by either side. */
class WatchedLine extends Div {

    WatchedLine(JourneyId id, List<JourneyWatch> watches) {
        addClassNames("card", "watched");
        watches.stream().map(watch -> watch.of(id)).forEach(this::show);
        setVisible(getChildren().findAny().isPresent());
    }

    private void show(JourneyWatch.Watched watched) {
        if (!watched.monitors().isEmpty()) {
            add(
                    SideMark.independent(),
                    new Span(Texts.text("journeys.watched_by", String.join(", ", watched.monitors()))));
        }
        watched.reports().forEach(report -> {
            Anchor link = new Anchor(
                    report.address(),
                    Texts.text(
                            "journeys.watch_report",
                            report.byName(),
                            Dates.near(Texts.language(), Dates.here(report.finishedAt()))));
            link.addClassName("link");
            add(link);
        });
    }
}
