package org.puente.countries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final WorkDays BOTH = WorkDays.of(Country.of("US"), Country.of("CO"));

    @Test
    void twoWorkingDaysFromAFridayEndAtTheEndOfTuesday() {
        Deadline acknowledge = clock(bogota("2026-11-20T16:00"), new Span.WorkDays(2));

        assertThat(acknowledge.at(bogota("2026-11-20T16:00")).due()).isEqualTo(bogota("2026-11-25T00:00"));
    }

    @Test
    void aHolidayOfTheOtherCountryMovesTheDateToo() {
        Deadline overThanksgiving = clock(bogota("2026-11-25T09:00"), new Span.WorkDays(2));

        assertThat(overThanksgiving.at(bogota("2026-11-25T09:00")).due()).isEqualTo(bogota("2026-12-01T00:00"));
    }

    @Test
    void theDayOfTheEventIsNotCountedHoweverEarlyItWas() {
        Instant early = clock(bogota("2026-11-02T00:00"), new Span.Days(14))
                .at(bogota("2026-11-02T00:00"))
                .due();
        Instant late = clock(bogota("2026-11-02T23:59"), new Span.Days(14))
                .at(bogota("2026-11-02T23:59"))
                .due();

        assertThat(early).isEqualTo(late).isEqualTo(bogota("2026-11-17T00:00"));
    }

    @Test
    void daysEndOnTheCalendarOfTheOfficeThatHasToAct() {
        Instant evening = bogota("2026-11-02T23:30");
        Deadline there = new Deadline(evening, new Span.Days(1), List.of(), new Office(NEW_YORK, BOTH));

        assertThat(clock(evening, new Span.Days(1)).at(evening).due()).isEqualTo(bogota("2026-11-04T00:00"));
        assertThat(there.at(evening).due()).isEqualTo(newYork("2026-11-04T00:00"));
        assertThat(new Deadline(bogota("2026-11-03T00:30"), new Span.Days(1), List.of(), new Office(NEW_YORK, BOTH))
                        .at(evening)
                        .due())
                .isEqualTo(newYork("2026-11-05T00:00"));
    }

    @Test
    void hoursAreElapsedHoursOverTheChangeOfSummerTime() {
        Instant start = newYork("2026-10-31T12:00");
        Deadline notice = new Deadline(start, new Span.Hours(24), List.of(), new Office(NEW_YORK, BOTH));

        assertThat(notice.at(start).due()).isEqualTo(newYork("2026-11-01T11:00"));
    }

    @Test
    void hoursAreExtendedByAPauseToTheSecond() {
        Instant start = bogota("2026-11-02T08:00");
        Pause pause = new Pause(start.plusSeconds(3600), start.plusSeconds(3661));

        assertThat(clock(start, new Span.Hours(72), pause)
                        .at(start.plusSeconds(7200))
                        .due())
                .isEqualTo(start.plus(Duration.ofHours(72)).plusSeconds(61));
    }

    @Test
    void aPauseWithinOneDayMovesNoDateAndOneOverMidnightMovesItByOneDay() {
        Instant start = bogota("2026-11-02T08:00");
        Instant later = bogota("2026-11-10T08:00");

        assertThat(clock(start, new Span.Days(14), new Pause(bogota("2026-11-04T08:00"), bogota("2026-11-04T23:59")))
                        .at(later)
                        .due())
                .isEqualTo(bogota("2026-11-17T00:00"));
        assertThat(clock(start, new Span.Days(14), new Pause(bogota("2026-11-04T23:00"), bogota("2026-11-05T01:00")))
                        .at(later)
                        .due())
                .isEqualTo(bogota("2026-11-18T00:00"));
    }

    @Test
    void twoPausesAtOnceStopTheClockOnlyOnce() {
        Instant start = bogota("2026-11-02T08:00");
        Pause question = new Pause(start.plusSeconds(100), start.plusSeconds(300));
        Pause hold = new Pause(start.plusSeconds(200), start.plusSeconds(400));
        Reading reading = clock(start, new Span.Hours(1), hold, question).at(start.plusSeconds(1000));

        assertThat(reading.age()).isEqualTo(Duration.ofSeconds(700));
        assertThat(reading.due()).isEqualTo(start.plusSeconds(3900));
    }

    @Test
    void whileItIsPausedAClockGetsNoOlderAndNeverOverdue() {
        Instant start = bogota("2026-11-02T08:00");
        Deadline paused = clock(start, new Span.Hours(72), Pause.since(start.plusSeconds(3600)));
        Reading reading = paused.at(start.plus(Duration.ofDays(365)));

        assertThat(reading.state()).isEqualTo(ClockState.PAUSED);
        assertThat(reading.age()).isEqualTo(Duration.ofHours(1));
        assertThat(reading.remaining()).isEqualTo(Duration.ofHours(71));
    }

    @Test
    void aPauseDoesNotForgiveWhatWasOverdueBeforeIt() {
        Instant start = bogota("2026-11-02T08:00");
        Deadline late = clock(start, new Span.Hours(1), Pause.since(start.plusSeconds(4000)));

        Reading reading = late.at(start.plusSeconds(9000));
        assertThat(reading.overdue()).isTrue();
        assertThat(reading.due()).isEqualTo(start.plusSeconds(3600));
    }

    @Test
    void aReadingKnowsNothingOfWhatCameAfterIt() {
        Instant start = bogota("2026-11-02T08:00");
        Deadline later =
                clock(start, new Span.Days(3), new Pause(bogota("2026-11-03T08:00"), bogota("2026-11-05T08:00")));
        Deadline never = clock(start, new Span.Days(3));

        assertThat(later.at(bogota("2026-11-03T07:59"))).isEqualTo(never.at(bogota("2026-11-03T07:59")));
        assertThat(later.at(bogota("2026-11-04T12:00")).state()).isEqualTo(ClockState.PAUSED);
    }

    @Test
    void theFirstMomentAfterTheLastDayIsOverdueAndTheOneBeforeIsNot() {
        Deadline deadline = clock(bogota("2026-11-02T08:00"), new Span.Days(1));

        assertThat(deadline.keptBy(bogota("2026-11-04T00:00").minusNanos(1))).isTrue();
        assertThat(deadline.keptBy(bogota("2026-11-04T00:00"))).isFalse();
    }

    @Test
    void theShareUsedGrowsFromNothingToOneAndStaysThere() {
        Instant start = bogota("2026-11-02T08:00");
        Deadline day = clock(start, new Span.Hours(24));

        assertThat(day.at(start).shareUsed()).isZero();
        assertThat(day.at(start.plus(Duration.ofHours(6))).shareUsed()).isEqualTo(0.25);
        assertThat(day.at(start.plus(Duration.ofHours(99))).shareUsed()).isEqualTo(1);
    }

    @Test
    void anExtensionCountsFromTheSameBeginningAndNeverShortens() {
        Instant start = bogota("2026-11-02T08:00");
        Deadline reply = clock(start, new Span.Days(30));

        assertThat(reply.extendedTo(new Span.Days(60)).at(start).due()).isEqualTo(bogota("2027-01-02T00:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> reply.extendedTo(new Span.Days(29)));
    }

    private static Deadline clock(Instant start, Span span, Pause... pauses) {
        return new Deadline(start, span, List.of(pauses), new Office(BOGOTA, BOTH));
    }

    private static Instant bogota(String local) {
        return LocalDateTime.parse(local).atZone(BOGOTA).toInstant();
    }

    private static Instant newYork(String local) {
        return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
    }
}
