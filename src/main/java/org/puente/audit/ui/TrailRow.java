package org.puente.audit.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.puente.audit.CaseNumbers;
import org.puente.audit.TrailLine;
import org.puente.countries.CaseId;
import org.puente.portal.Dates;
import org.puente.portal.Texts;

/** A line of the trail in words, with the number of its case. */
record TrailRow(TrailLine line, String caseNumber) {

    /** The numbers of all the lines' cases are asked for at once. */
    static List<TrailRow> of(List<TrailLine> lines, Optional<CaseNumbers> numbers) {
        List<CaseId> cases = lines.stream()
                .map(TrailLine::caseId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<CaseId, String> known = numbers.map(n -> n.of(cases)).orElse(Map.of());
        return lines.stream()
                .map(line -> new TrailRow(line, number(line, known)))
                .toList();
    }

    String when() {
        return TrailTexts.when(Dates.here(line.at()));
    }

    String who() {
        return line.actorId() == null ? Texts.text("audit.nobody") : line.actorId();
    }

    String what() {
        return TrailTexts.what(line.what());
    }

    String why() {
        return TrailTexts.why(line.why());
    }

    /** A case that the reader's country no longer knows is named by its id. */
    private static String number(TrailLine line, Map<CaseId, String> known) {
        CaseId id = line.caseId();
        return id == null ? "" : known.getOrDefault(id, id.toString());
    }
}
