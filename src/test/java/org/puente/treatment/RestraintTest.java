package org.puente.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.US;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.countries.CaseId;

class RestraintTest {

    private static final Instant START = Instant.parse("2026-11-02T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"'', 15", "15, 30", "'15,30,45', 60", "'15,30,45,60', 120", "'15,30,45,60,120', 180"})
    void itIsLookedAtEveryQuarterOfTheFirstHourAndHourlyThen(String reviews, int next) {
        assertThat(restraint(minutes(reviews), null).nextReview()).contains(at(next));
    }

    @ParameterizedTest
    @CsvSource({"'15,30', 44, true", "'15,30', 46, false", "'16,30', 31, false", "'15,30,45,60', 119, true"})
    void aReviewOrAnEndThatCameLateIsLateForEver(String reviews, int end, boolean inTime) {
        List<Instant> reviewed = minutes(reviews);
        assertThat(restraint(reviewed, at(end)).isReviewedInTime(at(9999))).isEqualTo(inTime);
        assertThat(restraint(reviewed, null).isReviewedInTime(at(end))).isEqualTo(inTime);
    }

    @Test
    void itsMinutesRunUntilItIsOff() {
        assertThat(restraint(List.of(), null).minutes(at(7))).isEqualTo(7);
        assertThat(restraint(List.of(), at(12)).minutes(at(500))).isEqualTo(12);
    }

    private static List<Instant> minutes(String text) {
        return IntStream.of(
                        text.isEmpty()
                                ? new int[0]
                                : List.of(text.split(",")).stream()
                                        .mapToInt(Integer::parseInt)
                                        .toArray())
                .mapToObj(RestraintTest::at)
                .toList();
    }

    private static Instant at(int minute) {
        return START.plus(minute, ChronoUnit.MINUTES);
    }

    private static Restraint restraint(List<Instant> reviews, @Nullable Instant end) {
        return new Restraint(
                UUID.randomUUID(),
                CaseId.random(),
                US,
                RestraintMean.SOFT_WRISTS,
                RestraintReason.INJURY_TO_SELF,
                "Ada Inventfield, supervisor",
                null,
                START,
                START,
                "Orrin Pretendfield",
                reviews,
                end,
                end == null ? null : "Orrin Pretendfield",
                new Catalogues(List.of()).newest().restraints());
    }
}
