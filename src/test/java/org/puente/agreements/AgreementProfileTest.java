package org.puente.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.puente.access.Role;
import org.puente.countries.Country;
import org.puente.countries.Deadline;
import org.puente.countries.Side;
import org.puente.countries.Span;

class AgreementProfileTest {

    private static final Country US = Country.of("US");
    private static final Country CO = Country.of("CO");
    private static final Locale SPANISH = Locale.of("es");

    private final AgreementProfile usCo = Profiles.delivered();
    private final AgreementProfile ptEc = Profiles.ofTwoOtherCountries();

    @Test
    void theTwoCountriesHaveTheirSidesOfficesAndTimeZones() {
        assertThat(usCo.sideOf(US)).isEqualTo(Side.SENDING);
        assertThat(usCo.partnerOf(CO)).isEqualTo(US);
        assertThat(usCo.zone(Side.RECEIVING)).isEqualTo(ZoneId.of("America/Bogota"));
        assertThat(usCo.party(Side.SENDING).city()).isEqualTo("Alexandria");
        assertThat(usCo.languages()).containsExactly(Locale.ENGLISH, SPANISH);
    }

    @Test
    void aThirdCountryHasNoSide() {
        assertThat(usCo.involves(Country.of("PT"))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> usCo.sideOf(Country.of("PT")));
    }

    @Test
    void theClocksAreThoseOfTheAgreement() {
        assertThat(usCo.clock(AgreedClock.ACKNOWLEDGE).span()).isEqualTo(new Span.WorkDays(2));
        assertThat(usCo.clock(AgreedClock.TWO_PERSON_REVIEW).span()).isEqualTo(new Span.Hours(72));
        assertThat(usCo.clock(AgreedClock.NATIONALITY_REPLY_WITH_DOCUMENTS).span())
                .isEqualTo(new Span.Days(14));
        assertThat(usCo.clock(AgreedClock.NATIONALITY_REPLY_WITHOUT_DOCUMENTS).span())
                .isEqualTo(new Span.Days(30));
        assertThat(usCo.clock(AgreedClock.NATIONALITY_REPLY_WITHOUT_DOCUMENTS).extendedTo())
                .contains(new Span.Days(60));
        assertThat(usCo.clock(AgreedClock.TRAVEL_DOCUMENT).span()).isEqualTo(new Span.WorkDays(3));
        assertThat(usCo.clock(AgreedClock.TRAVEL_DOCUMENT).latest()).contains(new Span.Days(30));
        assertThat(usCo.clock(AgreedClock.TRANSFER_NOTICE).span()).isEqualTo(new Span.Hours(72));
        assertThat(usCo.clock(AgreedClock.TRANSFER_REPLY).span()).isEqualTo(new Span.Hours(24));
        assertThat(usCo.clock(AgreedClock.TRANSFER_WITHIN).span()).isEqualTo(new Span.Days(90));
        assertThat(usCo.clock(AgreedClock.HANDOVER_SIGNED).span()).isEqualTo(new Span.Hours(4));
    }

    @Test
    void holdsAreReviewedWeeklyAndChildrenGiveNoBiometricsBelowFourteen() {
        assertThat(usCo.holdReview()).isEqualTo(Period.ofDays(7));
        assertThat(usCo.biometricsFromAge()).isEqualTo(14);
        assertThat(usCo.adultFromAge()).isEqualTo(18);
    }

    @Test
    void everyFieldThatMayCrossDoesCrossAtSubmit() {
        assertThat(usCo.disclosedAtSubmit()).containsExactlyInAnyOrder(DisclosedField.values());
    }

    @ParameterizedTest
    @CsvSource({"21:59, false", "22:00, true", "00:00, true", "04:59, true", "05:00, false", "12:00, false"})
    void nobodyIsHandedOverAtNight(LocalTime time, boolean night) {
        assertThat(usCo.night().contains(time)).isEqualTo(night);
    }

    @Test
    void aNightThatBeginsAtMidnightSpansNoMidnight() {
        assertThat(ptEc.night().contains(LocalTime.of(5, 59))).isTrue();
        assertThat(ptEc.night().contains(LocalTime.of(23, 59))).isFalse();
    }

    @Test
    void aClockEndsWithTheDayOfTheSideThatHasToActAndSkipsBothCountriesHolidays() {
        Instant friday = Instant.parse("2026-11-20T21:00:00Z");

        assertThat(usCo.deadline(AgreedClock.ACKNOWLEDGE, friday, List.of())
                        .at(friday)
                        .due())
                .isEqualTo(Instant.parse("2026-11-24T22:00:00Z"));
        assertThat(usCo.deadline(AgreedClock.TRANSFER_WITHIN, friday, List.of())
                        .at(friday)
                        .due())
                .isEqualTo(Instant.parse("2027-02-18T22:00:00Z"));
    }

    @Test
    void anExtensionGoesAsFarAsAgreedOrToTheOuterLimit() {
        assertThat(usCo.clock(AgreedClock.NATIONALITY_REPLY_WITHOUT_DOCUMENTS).longest())
                .contains(new Span.Days(60));
        assertThat(usCo.clock(AgreedClock.TRAVEL_DOCUMENT).longest()).contains(new Span.Days(30));
        assertThat(usCo.clock(AgreedClock.ACKNOWLEDGE).longest()).isEmpty();
    }

    @Test
    void theOuterLimitBindsWhateverTheExtension() {
        Instant start = Instant.parse("2026-11-02T15:00:00Z");
        Deadline document = usCo.deadline(AgreedClock.TRAVEL_DOCUMENT, start, List.of());

        assertThat(document.extendedTo(new Span.Days(45)).at(start).due())
                .isEqualTo(Instant.parse("2026-12-02T22:00:00Z"));
    }

    @Test
    void aClockIsBroughtBeforeTheAssigneeThenTheSupervisorThenTheOtherSide() {
        Instant start = Instant.parse("2026-11-02T15:00:00Z");
        Deadline reply = usCo.deadline(AgreedClock.TRANSFER_REPLY, start, List.of());
        List<EscalationStep> steps = usCo.clock(AgreedClock.TRANSFER_REPLY).escalation();

        assertThat(steps)
                .extracting(step -> step.toRole().map(Role::name).orElse("ASSIGNEE") + step.acting())
                .containsExactly("ASSIGNEEtrue", "SUPERVISORtrue", "SUPERVISORfalse");
        assertThat(steps)
                .extracting(step -> usCo.reached(step, reply, start))
                .containsExactly(
                        start.plus(Duration.ofHours(18)),
                        start.plus(Duration.ofHours(24)),
                        Instant.parse("2026-11-05T22:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource(CodeList.class)
    void everyListHasCodesWithATextInTheLanguagesOfBothOffices(CodeList list) {
        assertThat(usCo.codes(list)).isNotEmpty().allSatisfy(code -> {
            assertThat(code.text(Locale.US)).isNotEqualTo(code.code());
            assertThat(code.text(Locale.of("es", "CO")))
                    .isNotEqualTo(code.code())
                    .isNotEqualTo(code.text(Locale.US));
        });
    }

    @Test
    void aCodeIsFoundByItsNameAndAnInventedOneIsNot() {
        assertThat(usCo.code(CodeList.CORRECTION, "TYPING_ERROR"))
                .hasValueSatisfying(code -> assertThat(code.text(SPANISH)).isEqualTo("Error de digitación"));
        assertThat(usCo.code(CodeList.CORRECTION, "NOT_IN_REGISTERS")).isEmpty();
    }

    @Test
    void eachCountryHasSomebodyToComplainTo() {
        assertThat(usCo.complaints(Side.SENDING)).singleElement().satisfies(body -> {
            assertThat(body.name(Locale.US)).isNotEqualTo(body.name(SPANISH));
            assertThat(body.mail()).contains("@");
        });
        assertThat(ptEc.complaints(Side.RECEIVING))
                .extracting(body -> body.name(SPANISH))
                .containsExactly("Primera de Ejemplo", "Segunda de Ejemplo");
        assertThat(ptEc.complaints(Side.SENDING).getFirst().name(Locale.ENGLISH))
                .as("in a language that was not agreed, by a name that was")
                .isEqualTo("Defensoría de Ejemplo");
    }

    @Test
    void nothingIsTakenForGrantedOfAnyCountryNumberOrLanguage() {
        Instant start = Instant.parse("2026-11-20T21:00:00Z");

        assertThat(ptEc.country(Side.SENDING)).isEqualTo(Country.of("PT"));
        assertThat(ptEc.languages()).containsExactly(Locale.of("pt"), SPANISH);
        assertThat(ptEc.name(Locale.of("pt"))).isEqualTo("Portugal – Equador");
        assertThat(ptEc.deadline(AgreedClock.ACKNOWLEDGE, start, List.of())
                        .at(start)
                        .due())
                .isEqualTo(Instant.parse("2026-11-22T09:00:00Z"));
        assertThat(ptEc.deadline(AgreedClock.TWO_PERSON_REVIEW, start, List.of())
                        .at(start)
                        .due())
                .isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
        assertThat(ptEc.disclosedAtSubmit()).containsExactly(DisclosedField.GIVEN_NAMES, DisclosedField.FIRST_SURNAME);
    }
}
