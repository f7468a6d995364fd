package org.puente.journeys.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coHealthProfessional;
import static org.puente.testing.TestActors.usCaseworker;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.journeys.HandoverDesk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;

@Tag("database")
@PortalTest
class ReceiptsTest {

    private static final Pattern NUMBER = Pattern.compile("PR-[0-9A-Z]{12}");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private PaperDelivery delivery;

    @Autowired
    private HandoverDesk handover;

    @Autowired
    private WholeDatabase database;

    private JourneyWalk walk;
    private CaseId person;
    private JourneyId flight;

    @BeforeEach
    void walk() {
        walk = new JourneyWalk(portal);
        person = walk.approved();
        flight = walk.flight(6);
        walk.seat(flight, person);
        Actors.as(US_COORDINATOR, () -> handover.takeAlong(flight, person, "Blue bag", "T-17"));
    }

    @Test
    void aPersonsSheetNamesThemAndTheirBelongingsButNotTheirCase() {
        ResponseEntity<byte[]> answer = get(usCaseworker(), person);

        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        String sheet = InventedPapers.pages(answer.getBody()).getFirst();
        assertThat(sheet).contains("Íñigo Campoverde Muñatón", "Blue bag", "T-17");
        assertThat(sheet)
                .doesNotContain(walk.cases().facts(usCaseworker(), person).number());
    }

    @Test
    void bothSidesPrintTheSameNumberAndTheTrailOfEachKeepsItsOwnPrints() {
        walk.agree(flight, person);
        String number = number(get(usCaseworker(), person));

        assertThat(number(get(CO_COORDINATOR, person))).isEqualTo(number);
        assertThat(number(get(US_COORDINATOR, person))).isEqualTo(number);
        assertThat(printed("US")).isEqualTo(2);
        assertThat(printed("CO")).isEqualTo(1);
    }

    @Test
    void everybodyOnTheJourneyGetsASheetAndANumber() {
        CaseId other = walk.approved();
        walk.seat(flight, other);

        List<String> pages = InventedPapers.pages(
                Actors.as(US_COORDINATOR, () -> delivery.receipts(flight.toString(), Locale.ENGLISH))
                        .getBody());

        assertThat(pages).hasSize(2).extracting(ReceiptsTest::number).doesNotHaveDuplicates();
        assertThat(printed("US")).isEqualTo(1);
    }

    @Test
    void aPlaceThatTheReadersSideDoesNotKnowIsAnsweredLikeOneThatNeverWas() {
        ResponseEntity<byte[]> madeUp = get(coCaseworker(), new CaseId(UUID.randomUUID()));
        assertThat(madeUp.getStatusCode().value()).isEqualTo(404);
        assertThat(get(coCaseworker(), person))
                .as("not announced")
                .usingRecursiveComparison()
                .isEqualTo(madeUp);
        assertThat(Actors.as(coCaseworker(), () -> delivery.receipts(flight.toString(), Locale.ENGLISH)))
                .usingRecursiveComparison()
                .isEqualTo(madeUp);

        walk.agree(flight, person);
        CaseId hidden = walk.approved();
        walk.seat(flight, hidden);
        assertThat(get(coCaseworker(), hidden))
                .as("announced, but this person is not proposed yet")
                .usingRecursiveComparison()
                .isEqualTo(madeUp);
        assertThat(InventedPapers.pages(
                        Actors.as(coCaseworker(), () -> delivery.receipts(flight.toString(), Locale.ENGLISH))
                                .getBody()))
                .hasSize(1);
    }

    @Test
    void onlyCoordinatorsAndCaseworkersPrint() {
        walk.agree(flight, person);

        assertThatThrownBy(() -> get(coHealthProfessional(), person)).isInstanceOf(AccessDeniedException.class);
    }

    private ResponseEntity<byte[]> get(Actor actor, CaseId whose) {
        return Actors.as(actor, () -> delivery.receipt(flight.toString(), whose.toString(), Locale.ENGLISH));
    }

    private static String number(ResponseEntity<byte[]> answer) {
        return number(InventedPapers.pages(answer.getBody()).getFirst());
    }

    private static String number(String page) {
        return NUMBER.matcher(page).results().findFirst().orElseThrow().group();
    }

    private int printed(String country) {
        return database.template()
                .queryForList(
                        "select id from audit.trail where what = 'journey.receipt.printed' and country = ?"
                                + " and case_id = ?",
                        country,
                        person.uuid())
                .size();
    }
}
