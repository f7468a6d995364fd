package org.puente.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.puente.access.Role;
import org.puente.audit.Look;

class LookLineTest {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @Test
    void looksOfADayByTheSameRoleAtTheSameAreOneLineFromFirstToLast() {
        List<LookLine> lines = LookLine.of(
                List.of(
                        look("2026-11-03T04:30:00Z", "file.viewed", Role.CASEWORKER),
                        look("2026-11-02T20:00:00Z", "print.looked", Role.EXAMINER),
                        look("2026-11-02T14:00:00Z", "file.viewed", Role.CASEWORKER)),
                BOGOTA);

        assertThat(lines)
                .containsExactly(
                        new LookLine(
                                LocalDate.of(2026, 11, 2),
                                LocalTime.of(9, 0),
                                LocalTime.of(23, 30),
                                Set.of(LookRole.CASE_OFFICER),
                                "file.viewed",
                                2),
                        new LookLine(
                                LocalDate.of(2026, 11, 2),
                                LocalTime.of(15, 0),
                                LocalTime.of(15, 0),
                                Set.of(LookRole.EXAMINER),
                                "print.looked",
                                1));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CASEWORKER", "SUPERVISOR", "PROTECTION_OFFICER", "HEALTH_PROFESSIONAL"})
    void whoeverCouldShowAHoldByLookingIsAnOfficerOfTheCase(Role role) {
        assertThat(LookRole.of(Set.of(role))).containsExactly(LookRole.CASE_OFFICER);
    }

    @Test
    void lineWithoutRolesSaysSo() {
        assertThat(LookRole.of(Set.of())).containsExactly(LookRole.NOT_KEPT);
    }

    @Test
    void readingConvictionsAndTakingManyPersonsAlongAreLooks() {
        assertThat(LookLine.TOLD)
                .contains("convictions.read", "field.taken.person", "journey.manifest.exported.person")
                .contains("api.manifest.read.person", "api.cases.read.person");
    }

    @Test
    void holdsClearancesAndTheirReviewsAreNoLooks() {
        assertThat(LookLine.TOLD).noneMatch(what -> what.contains("hold") || what.contains("protection"));
    }

    private static Look look(String at, String what, Role role) {
        return new Look(Instant.parse(at), what, Set.of(role));
    }
}
