package org.puente.countries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
        }
    }

    private static Deadline anyDeadline(Random random) {
        Instant start = Instant.parse("2026-01-01T00:00:00Z").plus(STEP.multipliedBy(random.nextInt(15 * 365 * 96)));
        Span span = switch (random.nextInt(3)) {
            case 0 -> new Span.Hours(1 + random.nextInt(200));
            case 1 -> new Span.Days(1 + random.nextInt(40));
            default -> new Span.WorkDays(1 + random.nextInt(15));
        };
        List<Pause> pauses = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Instant from = start.plus(STEP.multipliedBy(random.nextInt(30 * 96) - 96));
            boolean lasts = random.nextInt(6) == 0;
            pauses.add(lasts ? Pause.since(from) : new Pause(from, from.plus(STEP.multipliedBy(random.nextInt(600)))));
        }
        return new Deadline(start, span, pauses, ZONES.get(random.nextInt(ZONES.size())), WorkDays.of(US, CO));
    }

    /** Walks through time in small steps and asks the same plain question at each. */
    private record ByHand(Deadline deadline, Instant now) {

        Instant due() {
            return deadline.span() instanceof Span.Hours(int count) ? afterHours(count) : afterDays();
        }

        private Instant afterHours(int count) {
            Instant moment = deadline.start();
            for (int quarters = 0; quarters < 4 * count; moment = moment.plus(STEP)) {
                boolean stands = stopped(moment) && moment.isBefore(now);
                quarters += stands ? 0 : 1;
            }
            return moment;
        }

        private Instant afterDays() {
            LocalDate first = day(deadline.start());
            Instant moment = deadline.start();
            for (int days = 0; days < deadline.span().count(); moment = moment.plus(STEP)) {
                Instant next = moment.plus(STEP);
                boolean dayEnds = day(next).isAfter(day(moment)) && day(moment).isAfter(first);
                days += dayEnds && counts(day(moment)) && !stopped(next) ? 1 : 0;
            }
            return moment;
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

        private boolean counts(LocalDate day) {
            return switch (deadline.span()) {
                case Span.Hours _, Span.Days _ -> true;
                case Span.WorkDays _ ->
                    day.getDayOfWeek().getValue() < 6
                            && Set.of(
                                            HolidaysByTheLaw.unitedStates(day.getYear()),
                                            HolidaysByTheLaw.colombia(day.getYear()))
                                    .stream()
                                    .noneMatch(holidays -> holidays.contains(day));
            };
        }

        private LocalDate day(Instant moment) {
            return moment.atZone(deadline.zone()).toLocalDate();
        }
    }
}
