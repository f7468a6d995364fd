package org.puente.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.puente.countries.Deadline;
import org.puente.countries.Side;
import org.puente.countries.Span;

/** Within what time each side answers a person about their data, as its agreement says. */
class DataSubjectTermsTest {

    private final AgreementProfile usCo = Profiles.delivered();

    @Test
    void colombiaAnswersAQueryInTenAndAClaimInFifteenWorkingDaysWithFiveAndEightMore() {
        DataSubjectTerms co = usCo.dataSubjects(Side.RECEIVING);

        assertThat(co.access().span()).isEqualTo(new Span.WorkDays(10));
        assertThat(co.access().extendedTo()).contains(new Span.WorkDays(15));
        assertThat(co.claim().span()).isEqualTo(new Span.WorkDays(15));
        assertThat(co.claim().extendedTo()).contains(new Span.WorkDays(23));
        assertThat(co.basis()).containsKeys(Locale.ENGLISH, Locale.of("es"));
    }

    @Test
    void theUnitedStatesAcknowledgeInTenAndAnswerInThirtyWorkingDays() {
        DataSubjectTerms us = usCo.dataSubjects(Side.SENDING);

        assertThat(us.access().span()).isEqualTo(new Span.WorkDays(30));
        assertThat(us.claim().toldWithin()).contains(new Span.WorkDays(10));
        assertThat(us.access().extendedTo()).isEmpty();
    }

    @Test
    void whereAnAgreementSaysNothingTheShortestKnownTermsHold() {
        DataSubjectTerms silent = Profiles.ofTwoOtherCountries().dataSubjects(Side.SENDING);

        assertThat(silent).isEqualTo(DataSubjectTerms.USUAL);
        assertThat(silent.claim().extendedTo()).contains(new Span.WorkDays(23));
    }

    @Test
    void theHolidayOfTheOtherCountryGivesTheAnsweringSideNoDayMore() {
        // Thursday 26 November 2026 is a holiday in the United States and none in Colombia.
        Instant wednesday = Instant.parse("2026-11-25T15:00:00Z");
        Deadline own = new Deadline(wednesday, new Span.WorkDays(1), List.of(), usCo.ownOffice(Side.RECEIVING));
        Deadline both = new Deadline(wednesday, new Span.WorkDays(1), List.of(), usCo.office(Side.RECEIVING));

        assertThat(own.reckoning(wednesday).last()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(both.reckoning(wednesday).last()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void anExtensionThatIsNoLongerOrOfAnotherUnitIsRefused() {
        for (String wrong : List.of("{ work_days: 9 }", "{ days: 40 }")) {
            String yaml = Profiles.text("agreements/" + Profiles.DELIVERED)
                    .replace("extension: { work_days: 15 }", "extension: " + wrong);
            assertThatThrownBy(() -> ProfileReader.read("wrong.yaml", yaml))
                    .isInstanceOf(ProfileError.class)
                    .hasMessageContaining("data_subjects.RECEIVING.access");
        }
    }
}
