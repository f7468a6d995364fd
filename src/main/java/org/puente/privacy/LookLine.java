package org.puente.privacy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puente.audit.Look;

/**
 * Looks of one day, by the same roles, at the same.
 *
 * @param what the code of the trail
 */
record LookLine(LocalDate day, LocalTime first, LocalTime last, Set<LookRole> by, String what, int times) {

    /** What a person is told of: looks at what a side holds of them, and papers of it that left the screen. */
    static final Set<String> TOLD = Set.of(
            "api.case.read",
            "api.cases.read.person",
            "api.manifest.read.person",
            "approval.printed",
            "approval.viewed",
            "case.file.printed",
            "comparison.looked",
            "comparison.report.exported",
            "convictions.read",
            "data.letter.issued",
            "data.letter.previewed",
            "data.letter.read",
            "field.taken.person",
            "file.viewed",
            "journey.manifest.exported.person",
            "journey.receipt.printed",
            "nationality.seen",
            "print.compared-at-door",
            "print.exported",
            "print.looked");

    private record Same(LocalDate day, Set<LookRole> by, String what) {}

    /**
     * In the order of the looks, the latest first.
     *
     * @param zone whose days they are
     */
    static List<LookLine> of(List<Look> looks, ZoneId zone) {
        Map<Same, LookLine> lines = new LinkedHashMap<>();
        for (Look look : looks) {
            ZonedDateTime at = look.at().atZone(zone);
            Same same = new Same(at.toLocalDate(), LookRole.of(look.roles()), look.what());
            LookLine one = new LookLine(same.day, at.toLocalTime(), at.toLocalTime(), same.by, same.what, 1);
            lines.merge(same, one, LookLine::and);
        }
        return List.copyOf(lines.values());
    }

    private LookLine and(LookLine earlier) {
        return new LookLine(day, earlier.first, last, by, what, times + 1);
    }
}
