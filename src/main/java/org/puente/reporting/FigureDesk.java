package org.puente.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.countries.Country;
import org.puente.portal.Figure;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the figures of the acting country. The other side's are none of its business until they are published; then they
 * stand beside one's own.
 */
@Service
public class FigureDesk {

    static final int QUARTERS = 6;

    private final List<Figure> figures;
    private final PartnersFigures partners;
    private final Clock clock;

    FigureDesk(List<Figure> figures, PartnersFigures partners, Clock clock) {
        this.figures = figures;
        this.partners = partners;
        this.clock = clock;
    }

    /** Every figure of the last six quarters, the running one among them, by the calendar of a place. */
    @Requires(Permission.READ_FIGURES)
    @Transactional(readOnly = true)
    public List<FigureSeries> ofTheLastQuarters(ZoneId zone) {
        Country country = Actors.current().country();
        List<Quarter> quarters =
                Quarter.of(LocalDate.ofInstant(clock.instant(), zone)).andBefore(QUARTERS);
        PartnersFigures.Of published = partners.of(country, quarters);
        return figures.stream()
                .map(figure -> new FigureSeries(
                        figure.key(),
                        figure.unit(),
                        figure.isShared(),
                        quarters.stream()
                                .map(quarter -> new FigureSeries.Point(
                                        quarter,
                                        figure.in(country, quarter.from(zone), quarter.until(zone)),
                                        figure.isShared() ? List.of() : published.of(quarter, figure.key())))
                                .toList()))
                .toList();
    }
}
