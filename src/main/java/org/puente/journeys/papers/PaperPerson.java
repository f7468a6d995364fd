package org.puente.journeys.papers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.cases.CaseState;
import org.puente.journeys.Boarding;
import org.puente.journeys.ManifestLine;
import org.puente.journeys.SeatStanding;
import org.puente.journeys.TravelStatus;
import org.puente.portal.Dates;
import org.puente.portal.Texts;

/**
 * One line of a manifest on paper: what its reader's screen shows of a person, and nothing else.
 *
 * @param needs what the person needs on the journey, never why
 * @param said why somebody is blocked, as far as that side may know; else how far they are
 */
record PaperPerson(
        UUID caseId,
        String number,
        String name,
        String seat,
        SeatStanding standing,
        CaseState state,
        TravelStatus status,
        List<String> family,
        List<Sentence> needs,
        int checksDone,
        int checksApplying,
        @Nullable LocalDate documentUntil,
        List<Sentence> said) {

    PaperPerson {
        family = List.copyOf(family);
        needs = List.copyOf(needs);
        said = List.copyOf(said);
    }

    static PaperPerson of(ManifestLine line, ZoneId clock) {
        return new PaperPerson(
                line.id().uuid(),
                line.row().number(),
                line.row().personName(),
                line.seat().place().orElse(""),
                line.seat().standing(),
                line.row().state(),
                line.status(),
                line.family(),
                line.needs().stream()
                        .map(code -> Sentence.of(language -> Texts.text(language, "cases.need." + code)))
                        .toList(),
                line.checks().done(),
                line.checks().applying(),
                line.documentUntil(),
                said(line, clock));
    }

    private static List<Sentence> said(ManifestLine line, ZoneId clock) {
        List<Sentence> reasons = line.reasons().stream()
                .map(reason -> Sentence.of(language ->
                        Texts.text(language, reason.key(), reason.args().toArray())))
                .toList();
        return reasons.isEmpty() ? calm(line, clock) : reasons;
    }

    private static List<Sentence> calm(ManifestLine line, ZoneId clock) {
        Boarding boarding = line.boarding();
        if (line.status() == TravelStatus.ON_BOARD && boarding != null) {
            var since = line.row().stateSince().atZone(clock);
            return List.of(Sentence.of(language ->
                    Texts.text(language, "journeys.boarded", Dates.time(language, since), boarding.basis())));
        }
        if (line.clearedUntil() != null) {
            var until = line.clearedUntil().atZone(clock);
            return List.of(Sentence.of(
                    language -> Texts.text(language, "journeys.cleared_until", Dates.nearMoment(language, until))));
        }
        return line.status() == TravelStatus.WAITING
                ? List.of(Sentence.of(language ->
                        Texts.text(language, "journeys.waits." + line.row().state())))
                : List.of();
    }

    /** "Needs: wheelchair, special diet"; empty where there are none. */
    String needs(Locale language) {
        return needs.isEmpty()
                ? ""
                : Texts.text(
                        language,
                        "journeys.needs",
                        needs.stream().map(need -> need.in(language)).collect(Collectors.joining(", ")));
    }

    /** Row and letter, or in a word that there is none. */
    String place(Locale language) {
        return seat.isEmpty() ? Texts.of(language, standing) : seat;
    }
}
