package org.puente.reporting;

import java.util.ArrayList;
import java.util.List;
import org.puente.countries.Country;
import org.springframework.stereotype.Component;

/**
 * What the partners of a country say of their figures: what stands in their published files, which the country reads
 * anyway, and nothing else. So a chart with both sides tells no more than the two files.
 */
@Component
class PartnersFigures {

    private final PublicationBook book;

    PartnersFigures(PublicationBook book) {
        this.book = book;
    }

    /** By whole quarters; what a partner published in parts or left out is not here. */
    Of of(Country reader, List<Quarter> quarters) {
        return new Of(book.filesOfPartners(reader, quarters.getFirst()).stream()
                .flatMap(file -> FiguresCsv.read(file.content()).stream()
                        .filter(cell -> cell.part() == 0)
                        .map(cell -> new Said(file.quarter(), cell.figure(), new Beside(file.owner(), cell.value()))))
                .toList());
    }

    record Of(List<Said> all) {

        List<Beside> of(Quarter quarter, String figure) {
            List<Beside> found = new ArrayList<>();
            all.stream()
                    .filter(said ->
                            said.quarter().equals(quarter) && said.figure().equals(figure))
                    .map(Said::beside)
                    .forEach(found::add);
            return found;
        }
    }

    record Said(Quarter quarter, String figure, Beside beside) {}
}
