package org.puente.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake is made once in the delivered profile and must be named with its line. */
class ProfileReaderTest {

    private static final String RIGHT = Profiles.text("agreements/" + Profiles.DELIVERED);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            version: 3                     | version: three                   | version: three is not a whole number
            version: 3                     | version: 0                       | version: 0 is less than 1
            number_prefix: USCO            | number_prefix: us-co             | number_prefix: us-co is not two to eight letters A–Z
            id: us-co                      | id: US                           | id: US is not an id such as us-co
            in_force_since: 2025-10-01     | in_force_since: 1 October        | in_force_since: 1 October is not a date such as 2025-10-01
            country: CO                    | country: Colombia                | receiving.country: Colombia is not a country of two letters A–Z
            country: CO                    | country: ZZ                      | receiving.country: ZZ is not a country of two letters A–Z
            version: 3                     | version: "3"                     | version: 3 is not a whole number
            hold_review_days: 7            | hold_review_days: 2147483648     | hold_review_days: 2147483648 is more than 36,500
            en: Weather                    | en: 2025                         | codes.CANCEL_TRANSFER.en: a text is expected
            weekend: [SATURDAY, SUNDAY]    | weekend: [SATURDAY, &a SUNDAY]   | anchors and aliases
            weekend: [SATURDAY, SUNDAY]    | weekend: !!set {}                | tags (!) are not read here
            zone: America/Bogota           | zone: America/Bogotá             | receiving.zone: America/Bogotá is not a time zone such as America/Bogota
            hold_review_days: 7            | hold_review_days: 0              | hold_review_days: 0 is less than 1
            hold_review_days: 7            | hold_review_day: 7               | hold_review_day is unknown here; known are
            { hours: 24 }                  | { hours: 24, days: 1, side: SENDING } | clocks.TRANSFER_REPLY: exactly one of hours, days, work_days is expected
            { work_days: 2, side: RECEIVING } | { work_days: 2 }              | clocks.ACKNOWLEDGE: days need a side, on whose calendar they end
            { work_days: 2, side: RECEIVING } | { work_days: 2, side: LEFT }  | clocks.ACKNOWLEDGE.side: LEFT is not one of [SENDING, RECEIVING]
            { days: 14, side: RECEIVING, extension: { days: 60 } } | { days: 14, side: RECEIVING, extension: { days: 13 } } | clocks.NATIONALITY_REPLY_WITH_DOCUMENTS.extension: must be longer
            { days: 14, side: RECEIVING, extension: { days: 60 } } | { days: 14, side: RECEIVING, extension: { hours: 999 } } | clocks.NATIONALITY_REPLY_WITH_DOCUMENTS.extension: must be longer
            TRANSFER_NOTICE: { hours: 72 } | TRANSFER_NOTICE: { hours: 72, escalation: [{ work_days_late: 0, to: SUPERVISOR }] } | clocks.TRANSFER_NOTICE.escalation: TRANSFER_NOTICE is brought before nobody
            INCIDENT_ANSWER: { hours: 72 } | INCIDENT_ANSWER: { hours: 72, escalation: [{ work_days_late: 0, to: SUPERVISOR }] } | clocks.INCIDENT_ANSWER.escalation: INCIDENT_ANSWER is brought before nobody
            COMPLAINT_ANSWER: { work_days: 15, side: RECEIVING } | COMPLAINT_ANSWER: { work_days: 15, side: RECEIVING, escalation: [{ work_days_late: 0, to: SUPERVISOR }] } | clocks.COMPLAINT_ANSWER.escalation: COMPLAINT_ANSWER is brought before nobody
            MONITOR_REPORT: { work_days: 10, side: RECEIVING } | MONITOR_REPORT: { work_days: 10, side: RECEIVING, escalation: [{ work_days_late: 0, to: SUPERVISOR }] } | clocks.MONITOR_REPORT.escalation: MONITOR_REPORT is brought before nobody
            RECOMMENDATION_ANSWER: { work_days: 10, side: RECEIVING } | RECOMMENDATION_ANSWER: { work_days: 10, side: RECEIVING, escalation: [{ work_days_late: 0, to: SUPERVISOR }] } | clocks.RECOMMENDATION_ANSWER.escalation: RECOMMENDATION_ANSWER is brought before nobody
            from: "22:00"                  | from: "22 h"                     | night.from: 22 h is not a time such as 22:00
            - needs                        | - conviction                     | disclosed_at_submit: conviction is not a field that can be disclosed
            - needs                        | - photo                          | disclosed_at_submit: PHOTO stands here twice
            biometrics_from_age: 14        | biometrics_from_age: none        | minors.biometrics_from_age: none is not a whole number
            adult_from_age: 18             | adult_from_age: 16               | minors.adult_from_age: 16 is less than 18
            es: Error de digitación        | fr: Faute de frappe              | codes.CORRECTION: fr is unknown here; known are [code, en, es]
            code: NEW_DOCUMENT             | code: TYPING_ERROR               | codes.CORRECTION: TYPING_ERROR stands here twice
            code: NEW_FACTS                | code: new facts                  | codes.REVOKE_APPROVAL.code: new facts is not a code such as NEW_FACTS
            phone: "+57 000 555 0142"      | phone: "0142"                    | complaints.RECEIVING.phone: 0142 is not a number such as +1 555 0100
            mail: quejas@retornos.example  | mail: quejas                     | complaints.RECEIVING.mail: quejas is not an address such as office@example.org
            mail: quejas@retornos.example  | web: retornos.example            | complaints.RECEIVING: web is unknown here; known are [answers_here, en, es, mail, phone]
            answers_here: true             | answers_here: maybe              | complaints.RECEIVING.answers_here: maybe is neither true nor false
            drafts: 180                    | drafts: 0                        | retention.drafts: 0 is less than 1
            """)
    void aMistakeIsNamedWithFileLinePlaceAndReason(String right, String wrong, String complaint) {
        assertThat(RIGHT).contains(right);
        int line = (int) RIGHT.substring(0, RIGHT.indexOf(right)).lines().count();

        assertThatThrownBy(() -> read(RIGHT.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
                .isInstanceOf(ProfileError.class)
                .message()
                .startsWith("us-co-v3.yaml:")
                .contains(complaint)
                .satisfies(message ->
                        assertThat(Integer.parseInt(message.split(":")[1])).isBetween(line - 1, line + 1));
    }

    @Test
    void aMissingClockIsNamedWhereTheClocksStand() {
        assertThatThrownBy(() -> read(RIGHT.replace("  TRANSFER_REPLY: { hours: 24 }\n", "")))
                .isInstanceOf(ProfileError.class)
                .hasMessageContaining("clocks: TRANSFER_REPLY is missing");
    }

    @Test
    void aSideWithoutABodyForComplaintsIsRefused() {
        assertThatThrownBy(
                        () -> read(RIGHT.replace("  RECEIVING:\n    - en: Example Ombudsman", "  LEFT:\n    - en: X")))
                .isInstanceOf(ProfileError.class)
                .hasMessageContaining("complaints: LEFT is unknown here; known are [RECEIVING, SENDING]");
        assertThatThrownBy(
                        () -> read(RIGHT.replaceFirst("(?s)  RECEIVING:\\n    - en: Example Ombudsman.*?\\n\\n", "\n")))
                .isInstanceOf(ProfileError.class)
                .hasMessageContaining("complaints: RECEIVING is missing");
    }

    @Test
    void aFileThatIsNoYamlIsNamedWithItsLine() {
        assertThatThrownBy(() -> read("id: us-co\nversion: [3\n"))
                .isInstanceOf(ProfileError.class)
                .hasMessageStartingWith("us-co-v3.yaml:3: ");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> read(RIGHT.replace("version: 3", "version: 3\nversion: 4")))
                .isInstanceOf(ProfileError.class)
                .hasMessageStartingWith("us-co-v3.yaml:4: ");
    }

    @Test
    void aHolidayIsADayOfTheCalendar() {
        assertThatThrownBy(() -> read(RIGHT.replaceFirst("city: Bogotá", "city: Bogotá\n  holidays: [02-29, 02-30]")))
                .isInstanceOf(ProfileError.class)
                .hasMessageStartingWith("us-co-v3.yaml:21: receiving.holidays: 02-30 is not a day such as 03-14");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            released_by: [SENDING]         | released_by: [US]                | convictions.released_by: US is not one of [SENDING, RECEIVING]
            released_by: [SENDING]         | released_by: []                  | convictions.released_by: the list is empty
            released_by: [SENDING]         | released_by: [SENDING, SENDING]  | convictions.released_by: SENDING stands here twice
            oldest_years: 12               | oldest_years: 0                  | convictions.oldest_years: 0 is less than 1
            oldest_years: 12               | oldest: 12                       | convictions: oldest is unknown here
            code: ROBBERY                  | code: robbery                    | convictions.categories.code: robbery is not a code such as NEW_FACTS
            code: COURT_ORDER              | code: TREATY_ARTICLE_9           | convictions.legal_bases: TREATY_ARTICLE_9 stands here twice
            code: ROBBERY                  | code: ILLEGAL_MIGRATION          | convictions.categories: ILLEGAL_MIGRATION is no category of final convictions
            es: Robo con violencia         | es: Detención sin condena        | convictions.categories: ROBBERY is no category of final convictions
            en: Robbery with violence      | en: Crossing the border unseen   | convictions.categories: ROBBERY is no category of final convictions
            en: Robbery with violence      | en: Lying to an asylum officer   | convictions.categories: ROBBERY is no category of final convictions
            code: ROBBERY                  | code: POLITICAL_OFFENCE          | convictions.categories: POLITICAL_OFFENCE is no category of final convictions
            """)
    void ofConvictionsNothingIsAgreedThatCouldTellMoreThanAFinalJudgment(String right, String wrong, String complaint) {
        String full = Profiles.text("agreements/qm-qn-v1.yaml");
        assertThat(full).contains(right);
        int line = (int) full.substring(0, full.indexOf(right)).lines().count();

        assertThatThrownBy(() -> ProfileReader.read("qm-qn-v1.yaml", full.replace(right, wrong)))
                .isInstanceOf(ProfileError.class)
                .message()
                .contains(complaint)
                .satisfies(message ->
                        assertThat(Integer.parseInt(message.split(":")[1])).isBetween(line - 2, line + 1));
    }

    @Test
    void anAgreementThatSaysNothingOfConvictionsAllowsNone() {
        assertThat(Profiles.delivered().convictions()).isNull();
    }

    @Test
    void theSchemaTellsEveryMistakeOfItsKindAtOnceInTheReadersLanguage() {
        String wrong =
                RIGHT.replace("hold_review_days: 7", "hold_review_days: 0").replace("drafts: 180", "drafts: 0");

        assertThatThrownBy(() -> read(wrong))
                .isInstanceOfSatisfying(
                        ProfileError.class,
                        error -> assertThat(error.problems())
                                .extracting(problem -> problem.sentence(Locale.of("es")))
                                .containsExactly(
                                        "hold_review_days: 0 es menos que 1", "retention.drafts: 0 es menos que 1"));
    }

    @Test
    void whatIsNestedWithoutEndIsRefusedBeforeItIsBuilt() {
        assertThatThrownBy(() -> read("id: " + "[".repeat(100_000)))
                .isInstanceOf(ProfileError.class)
                .hasMessageContaining("more than 20 levels");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> read("")).isInstanceOf(ProfileError.class).hasMessageContaining("the file is empty");
    }

    @Test
    void aCountryDoesNotReturnPeopleToItself() {
        assertThatThrownBy(() -> read(RIGHT.replace("country: CO", "country: US")))
                .isInstanceOf(ProfileError.class)
                .hasMessageContaining("receiving: the sending country cannot receive");
    }

    @Test
    void aCountryWithoutAKnownCalendarOfHolidaysIsRefused() {
        assertThatThrownBy(() -> read(RIGHT.replace("country: CO", "country: XX")))
                .isInstanceOf(ProfileError.class)
                .hasMessageContaining("No public holidays are known for XX");
    }

    private static AgreementProfile read(String yaml) {
        return ProfileReader.read(Profiles.DELIVERED, yaml);
    }
}
