package org.puente.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreedClock;
import org.puente.cases.CaseRow;
import org.puente.cases.CaseState;
import org.puente.cases.CaseStatus;
import org.puente.countries.Side;
import org.puente.portal.Texts;

/** Cases as systems are told of them; the document at {@code /api} says the same. */
final class Told {

    private Told() {}

    /** @param next what to ask for the stretch after this one; null at the end */
    record Cases(List<Case> cases, @Nullable String next) {}

    /**
     * @param turn whose step comes next; null when the case is over
     * @param clock null where none runs
     * @param notAvailable the other side's sentence; null while it stands for nothing
     * @param held the own side holds the case
     */
    record Case(
            String id,
            String number,
            String person,
            CaseState state,
            Instant stateSince,
            @Nullable Side turn,
            @Nullable Running clock,
            @Nullable NotAvailable notAvailable,
            boolean held) {

        static Case of(CaseRow row, Locale language) {
            return new Case(
                    row.id().toString(),
                    row.number(),
                    row.personName(),
                    row.state(),
                    row.stateSince(),
                    row.turnSide(),
                    Running.of(row).orElse(null),
                    NotAvailable.until(row.nextReview(), language),
                    row.held());
        }
    }

    /** @param reached the states that the case came through, the oldest first */
    record Whole(Case status, List<Reached> reached) {

        static Whole of(CaseStatus found, Locale language) {
            return new Whole(
                    Case.of(found.row(), language),
                    found.reached().stream()
                            .map(each -> new Reached(each.state(), each.at()))
                            .toList());
        }
    }

    record Reached(CaseState state, Instant at) {}

    /**
     * @param started null, as is due, while the other side's sentence stands: the clock shows no figure then
     * @param stopped it stands still
     */
    record Running(
            AgreedClock kind,
            @Nullable Instant started,
            @Nullable Instant due,
            boolean stopped) {

        static Optional<Running> of(CaseRow row) {
            return Optional.ofNullable(row.clock())
                    .map(kind -> new Running(kind, row.started(), row.due(), row.stopped()));
        }
    }

    /** Why a case may not move, as far as the other side says: one sentence, whatever the reason. */
    record NotAvailable(String sentence, LocalDate nextReview) {

        static @Nullable NotAvailable until(@Nullable LocalDate review, Locale language) {
            return review == null
                    ? null
                    : new NotAvailable(Texts.text(language, "cases.hold.sentence", review), review);
        }
    }
}
