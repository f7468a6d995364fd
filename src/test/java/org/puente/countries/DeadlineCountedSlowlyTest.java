package org.puente.countries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same clocks, counted quarter of an hour by quarter of an hour with holidays out of the law's text. */
class DeadlineCountedSlowlyTest {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Country US = Country.of("US");
    private static final Country CO = Country.of("CO");

    /** Two offices, a zone whose days begin at one o'clock when summer does, and one half an hour off. */
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("America/Bogota"),
            ZoneId.of("America/New_York"),
            ZoneId.of("America/Santiago"),
            ZoneId.of("Australia/Lord_Howe"));

    private static final List<LocalTime> DAY_ENDS =
            List.of(LocalTime.MIDNIGHT, LocalTime.of(17, 0), LocalTime.of(15, 30));

    /** The second where one of the offices rests on Friday and Saturday. */
    private static final List<Set<DayOfWeek>> WEEKENDS = List.of(
            EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            EnumSet.of(DayOfWeek.SUNDAY));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 2025})
    void everyReadingIsTheOneThatCountingByHandGives(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 150; run++) {
            Deadline deadline = anyDeadline(random);
            Instant now = deadline.start().plus(STEP.multipliedBy(random.nextInt(60 * 96)));
            Reading reading = deadline.at(now);
            ByHand byHand = new ByHand(deadline, now);

            assertThat(reading.due()).as("due of %s at %s", deadline, now).isEqualTo(byHand.due());
            assertThat(reading.age()).as("age of %s at %s", deadline, now).isEqualTo(byHand.age());
            assertThat(reading.state()).as("state of %s at %s", deadline, now).isEqualTo(byHand.state());
            assertThat(reading.remaining()).isEqualTo(Duration.between(now, byHand.due()));
            assertThat(deadline.reckoning(now).skipped())
                    .as("skipped by %s at %s", deadline, now)
                    .extracting(Reckoning.Skipped::day)
                    .containsExactlyElementsOf(byHand.skipped());
        }
    }

    /** Of any span, on any office's calendar; some with an outer limit, some extended as one may be, once. */
    private static Deadline anyDeadline(Random random) {
        Instant start = Instant.parse("2026-01-01T00:00:00Z").plus(STEP.multipliedBy(random.nextInt(15 * 365 * 96)));
        Span span = anySpan(random);
        Span outer = random.nextInt(3) == 0 ? anySpan(random) : null;
        Office office = new Office(
                ZONES.get(random.nextInt(ZONES.size())),
                DAY_ENDS.get(random.nextInt(DAY_ENDS.size())),
                new WorkDays(Set.of(US, CO), WEEKENDS.get(random.nextInt(WEEKENDS.size()))));
        Deadline agreed = new Deadline(start, span, outer, anyPauses(random, start), office);
        return random.nextInt(3) == 0 ? agreed.extendedTo(longer(span, 1 + random.nextInt(20))) : agreed;
    }

    private static Span anySpan(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Span.Hours(1 + random.nextInt(200));
            case 1 -> new Span.Days(1 + random.nextInt(40));
            default -> new Span.WorkDays(1 + random.nextInt(15));
        };
    }

    private static Span longer(Span span, int more) {
        return switch (span) {
            case Span.Hours(int count) -> new Span.Hours(count + more);
            case Span.Days(int count) -> new Span.Days(count + more);
            case Span.WorkDays(int count) -> new Span.WorkDays(count + more);
        };
    }

    private static List<Pause> anyPauses(Random random, Instant start) {
        List<Pause> pauses = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Instant from = start.plus(STEP.multipliedBy(random.nextInt(30 * 96) - 96));
            boolean lasts = random.nextInt(6) == 0;
            pauses.add(lasts ? Pause.since(from) : new Pause(from, from.plus(STEP.multipliedBy(random.nextInt(600)))));
        }
        return pauses;
    }

    /** Walks through time in small steps and asks the same plain question at each. */
    private record ByHand(Deadline deadline, Instant now) {

        Instant due() {
            Instant first = after(deadline.span());
            Span outer = deadline.outer();
            return outer == null || first.isBefore(after(outer)) ? first : after(outer);
        }

        private Instant after(Span span) {
            return span instanceof Span.Hours(int count) ? afterHours(count) : afterDays(span);
        }

        private Instant afterHours(int count) {
            Instant moment = deadline.start();
            for (int quarters = 0; quarters < 4 * count; moment = moment.plus(STEP)) {
                boolean stands = stopped(moment) && moment.isBefore(now);
                quarters += stands ? 0 : 1;
            }
            return moment;
        }

        private Instant afterDays(Span span) {
            Instant moment = deadline.start();
            for (int days = 0; days < span.count(); moment = moment.plus(STEP)) {
                days += dayEnds(moment) && counts(span, officeDay(moment)) && !stopped(moment.plus(STEP)) ? 1 : 0;
            }
            return moment;
        }

        /** The days that ended before it was due without being counted. */
        List<LocalDate> skipped() {
            Span outer = deadline.outer();
            Span binding = outer != null && after(outer).isBefore(after(deadline.span())) ? outer : deadline.span();
            List<LocalDate> days = new ArrayList<>();
            if (binding instanceof Span.Hours) {
                return days;
            }
            Instant due = after(binding);
            for (Instant moment = deadline.start(); moment.isBefore(due); moment = moment.plus(STEP)) {
                LocalDate day = officeDay(moment);
                if (dayEnds(moment) && (!counts(binding, day) || stopped(moment.plus(STEP)))) {
                    days.add(day);
                }
            }
            return days;
        }

        /** Whether a day after that of the event ends with this quarter of an hour. */
        private boolean dayEnds(Instant moment) {
            return officeDay(moment.plus(STEP)).isAfter(officeDay(moment))
                    && officeDay(moment)
                            .isAfter(deadline.start()
                                    .atZone(deadline.office().zone())
                                    .toLocalDate());
        }

        Duration age() {
            Duration age = Duration.ZERO;
            for (Instant moment = deadline.start(); moment.isBefore(now); moment = moment.plus(STEP)) {
                age = stopped(moment) ? age : age.plus(STEP);
            }
            return age;
        }

        ClockState state() {
            if (!now.isBefore(due())) {
                return ClockState.OVERDUE;
            }
            return stopped(now) ? ClockState.PAUSED : ClockState.RUNNING;
        }

        /** As known now: what had not begun is not known, and what had not ended is thought to end after now. */
        private boolean stopped(Instant moment) {
            return !moment.isAfter(now)
                    && deadline.pauses().stream()
                            .anyMatch(pause -> !pause.from().isAfter(moment)
                                    && (pause.until() == null || pause.until().isAfter(moment)));
        }

        private boolean counts(Span span, LocalDate day) {
            return switch (span) {
                case Span.Hours _, Span.Days _ -> true;
                case Span.WorkDays _ ->
                    !deadline.office().workDays().weekend().contains(day.getDayOfWeek())
                            && Set.of(
                                            HolidaysByTheLaw.unitedStates(day.getYear()),
                                            HolidaysByTheLaw.colombia(day.getYear()))
                                    .stream()
                                    .noneMatch(holidays -> holidays.contains(day));
            };
        }

        /** The day on which the office still takes what comes at a moment. */
        private LocalDate officeDay(Instant moment) {
            LocalDateTime local =
                    LocalDateTime.ofInstant(moment, deadline.office().zone());
            LocalTime end = deadline.office().dayEnds();
            boolean open = end.equals(LocalTime.MIDNIGHT) || local.toLocalTime().isBefore(end);
            return open ? local.toLocalDate() : local.toLocalDate().plusDays(1);
        }
    }
}
