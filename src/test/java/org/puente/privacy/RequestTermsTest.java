package org.puente.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.privacy.EndedStories.privacyOfficer;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.SheetField;
import org.puente.cases.WorkItem;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.puente.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Until when a side answers a person, by its own law and calendar. */
@Tag("database")
@PortalTest
class RequestTermsTest {

    /** A Monday; the week has no holiday in either country. */
    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);

    private static final Instant MONDAY_NOON = Instant.parse("2027-02-01T17:00:00Z");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private PrivacyDesk desk;

    private TestClock clock;
    private EndedStories stories;
    private CaseId id;

    @BeforeEach
    void monday() {
        clock = portal.getBean(TestClock.class);
        stories = new EndedStories(portal);
        id = stories.walk().submit(stories.draft());
        clock.stopAt(MONDAY_NOON);
    }

    @AfterEach
    void timeGoesOn() {
        clock.goOn();
    }

    @Test
    void colombiaAnswersAQueryOnTheTenthWorkingDayAndAClaimOnTheFifteenth() {
        assertThat(last(CO, ask(CO, NewRequest.access(number(), MONDAY)))).isEqualTo(LocalDate.of(2027, 2, 15));
        assertThat(last(CO, ask(CO, NewRequest.erasure(number(), ErasureScope.BIOMETRICS, MONDAY))))
                .isEqualTo(LocalDate.of(2027, 2, 22));
    }

    @Test
    void theUnitedStatesCountThirtyWorkingDaysWithoutTheirOwnHolidayAndTellWithinTen() {
        UUID request = ask(US, correction());

        // Presidents' Day, 15 February, does not count.
        assertThat(last(US, request)).isEqualTo(LocalDate.of(2027, 3, 16));
        assertThat(term(US, request).told().orElseThrow().reckoning(MONDAY_NOON).last())
                .isEqualTo(LocalDate.of(2027, 2, 16));
        Actors.as(privacyOfficer(US), () -> desk.told(request));
        assertRefused(US, () -> desk.told(request), "privacy.refused.told");
    }

    @Test
    void oneReasonedExtensionIsFiveDaysForAQueryAndEightForAClaim() {
        UUID query = ask(CO, NewRequest.access(number(), MONDAY));
        UUID claim = ask(CO, NewRequest.erasure(number(), ErasureScope.BIOMETRICS, MONDAY));

        Actors.as(privacyOfficer(CO), () -> desk.extend(query, ExtensionReason.OTHER_OFFICES_ASKED));
        Actors.as(privacyOfficer(CO), () -> desk.extend(claim, ExtensionReason.MUCH_TO_COLLECT));

        assertThat(last(CO, query)).isEqualTo(LocalDate.of(2027, 2, 22));
        assertThat(last(CO, claim)).isEqualTo(LocalDate.of(2027, 3, 4));
        assertRefused(CO, () -> desk.extend(query, ExtensionReason.OFFICE_CLOSED), "privacy.refused.no_extension");
    }

    @Test
    void whereNoneIsAgreedNothingIsExtended() {
        UUID request = ask(US, NewRequest.access(number(), MONDAY));

        assertRefused(US, () -> desk.extend(request, ExtensionReason.OFFICE_CLOSED), "privacy.refused.no_extension");
    }

    @Test
    void silenceAnswersNothingItStandsOverdueFirstOfAllAndCannotBeExtended() {
        UUID late = ask(CO, NewRequest.access(number(), MONDAY));
        assertThat(item(CO, late).taskKey()).isEqualTo("privacy.work.access");

        clock.stopAt(term(CO, late).answer().at(MONDAY_NOON).due());

        WorkItem overdue = item(CO, late);
        assertThat(overdue.taskKey()).isEqualTo("privacy.work.overdue");
        assertThat(overdue.due()).isEqualTo(clock.instant());
        assertRefused(CO, () -> desk.extend(late, ExtensionReason.OFFICE_CLOSED), "privacy.refused.overdue");
        assertThat(Actors.as(privacyOfficer(CO), () -> desk.waiting(late))).isPresent();
    }

    @Test
    void whoeverAsksIsMadeSureOfInAWayThatFits() {
        assertThatThrownBy(() -> new NewRequest(
                        RequestKind.ACCESS, number(), MONDAY, Speaker.LAWYER, IdentityCheck.DOCUMENT_SEEN, null, null))
                .isInstanceOf(Refusal.class)
                .hasMessage("privacy.refused.identity");
    }

    private NewRequest correction() {
        return NewRequest.correction(
                number(), new NewRequest.Stated(SheetField.PLACE_OF_BIRTH, "X", ClaimEvidence.OWN_STATEMENT), MONDAY);
    }

    private String number() {
        return stories.number(id);
    }

    private UUID ask(Country side, NewRequest request) {
        return Actors.as(privacyOfficer(side), () -> desk.ask(request));
    }

    private RequestTerm term(Country side, UUID request) {
        return Actors.as(privacyOfficer(side), () -> desk.waiting(request))
                .orElseThrow()
                .term();
    }

    private LocalDate last(Country side, UUID request) {
        RequestTerm term = term(side, request);
        return term.lastDay(term.answer().at(MONDAY_NOON).due());
    }

    private WorkItem item(Country side, UUID request) {
        Actor officer = privacyOfficer(side);
        return Actors.as(officer, () -> portal.getBean(PrivacyWork.class).waitingFor(officer, 100)).stream()
                .filter(one -> one.title().equals(number()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing waits of " + request));
    }

    private static void assertRefused(Country side, Runnable act, String sentence) {
        assertThatThrownBy(() -> Actors.as(privacyOfficer(side), act))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
    }
}
