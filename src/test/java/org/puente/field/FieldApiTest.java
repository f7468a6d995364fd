package org.puente.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.monitor;
import static org.puente.testing.TestActors.usSupervisor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.ActorAuthentication;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.monitoring.MonitorDesk;
import org.puente.testing.PortalTest;
import org.puente.testing.TestClock;
import org.puente.testing.WholeDatabase;
import org.puente.treatment.CheckDesk;
import org.puente.treatment.IncidentDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@Tag("database")
@Tag("walk")
@PortalTest
class FieldApiTest {

    private static final String WATER = "TRN-02";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private WholeDatabase database;

    @Autowired
    private TestClock clock;

    private JourneyId flight;
    private CaseId person;
    private MockMvc http;

    @BeforeEach
    void underWay() {
        JourneyWalk walk = new JourneyWalk(portal);
        person = walk.approved();
        flight = walk.flight(6);
        walk.underWay(flight, person);
        http = Tablet.http(portal);
    }

    @AfterEach
    void now() {
        clock.goOn();
    }

    @Test
    void aCodeIsGoodOnceForFiveMinutesAndKeptAsAHashAlone() {
        String code = code();
        assertThat(database.sql("select count(*) from field_code where hash = ?")
                        .param(code)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(Tablet.take(http, code).getStatus()).isEqualTo(200);
        assertRefused(Tablet.take(http, code));
        String late = code();
        clock.stopAt(Instant.now().plus(Duration.ofMinutes(5)).plusSeconds(1));
        assertRefused(Tablet.take(http, late));
        assertRefused(Tablet.take(http, "US." + "A".repeat(43)));
        assertRefused(Tablet.take(http, "nonsense"));
    }

    private static void assertRefused(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(Tablet.text(answer)).contains("This code is wrong, was used or is over");
    }

    @Test
    void aCredentialIsKeptAsAHashAloneAndAnUnknownOneLeavesNothing() {
        Tablet tablet = take();
        assertThat(database.sql("select count(*) from field_device where credential = ?")
                        .param(Sha256.of(tablet.credential().getBytes(StandardCharsets.US_ASCII)))
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(database.sql("select count(*) from audit.trail where what = 'field.taken.person' and case_id = ?")
                        .param(person.uuid())
                        .query(Integer.class)
                        .single())
                .isOne();
        byte[] body = Tablet.body(List.of(tablet.answer(person, WATER, "PASS")), Instant.now());
        int before = items();

        for (String wrong :
                List.of("US." + "A".repeat(43), "CO" + tablet.credential().substring(2), "")) {
            assertThat(tablet.send(wrong, body).getStatus()).isEqualTo(401);
        }
        assertThat(items()).isEqualTo(before);
        assertThat(answers()).isZero();
    }

    @Test
    void aBodyThatIsCutAnywhereAppliesNothingAndIsToldInASentence() {
        Tablet tablet = take();
        byte[] whole = Tablet.body(List.of(tablet.answer(person, WATER, "PASS")), Instant.now());
        SplittableRandom seeded = new SplittableRandom(2026);

        for (int cut = 0; cut < 40; cut++) {
            MockHttpServletResponse answer = tablet.send(Arrays.copyOf(whole, seeded.nextInt(whole.length)));
            assertThat(answer.getStatus()).isEqualTo(400);
            assertThat(Tablet.text(answer)).contains("cut off or cannot be read");
        }
        assertThat(answers()).isZero();
        assertThat(tablet.send(whole).getStatus()).isEqualTo(200);
        assertThat(answers()).isOne();
    }

    @Test
    void moreThanIsTakenAtOnceIsRefusedWhole() {
        Tablet tablet = take();
        Map<String, Object> answer = tablet.answer(person, WATER, "PASS");

        assertThat(tablet.send(new byte[HandInBody.LARGEST + 1]).getStatus()).isEqualTo(413);
        assertThat(tablet.send(Tablet.body(Collections.nCopies(201, answer), Instant.now()))
                        .getStatus())
                .isEqualTo(400);
        assertThat(answers()).isZero();
    }

    @Test
    void theApplicationHasAStrictPolicyAndNeitherSessionNorCookie() throws Exception {
        for (String address : List.of("/field/nothing.js", "/field/api/hand-in")) {
            MockHttpServletResponse answer = http.perform(MockMvcRequestBuilders.get(address))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getHeader("Content-Security-Policy"))
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                    .doesNotContain("unsafe");
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.getHeaders("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void aPhotographIsDrawnAnewAndSealedAndKeptOnce() {
        Tablet tablet = take();
        byte[] jpeg = jpeg();
        String hash = Sha256.of(jpeg);

        assertThat(tablet.photograph(person, hash, jpeg).getStatus()).isEqualTo(201);
        assertThat(tablet.photograph(person, hash, jpeg).getStatus()).isEqualTo(200);

        HandedInDesk desk = portal.getBean(HandedInDesk.class);
        byte[] kept = Actors.as(US_COORDINATOR, () -> desk.photo(person, hash)).orElseThrow();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS 38.8");
        assertThat(Actors.as(JourneyWalk.CO_COORDINATOR, () -> desk.photo(person, hash)))
                .isEmpty();
        byte[] stored = database.sql("select jpeg from field_photo where sha256 = ?")
                .param(hash)
                .query(byte[].class)
                .single();
        assertThat(Arrays.equals(Arrays.copyOf(stored, 2), new byte[] {(byte) 0xff, (byte) 0xd8}))
                .isFalse();
        for (byte[] wrong : List.of("GIF89a".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(jpeg, 99))) {
            assertThat(tablet.photograph(person, Sha256.of(wrong), wrong).getStatus())
                    .isEqualTo(422);
        }
        assertThat(tablet.photograph(person, Sha256.of(new byte[3]), jpeg).getStatus())
                .isEqualTo(422);
        assertThat(tablet.photograph(new CaseId(UUID.randomUUID()), hash, jpeg).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aMonitorTakesAlongWhatTheyWatchAndHandsInWhatTheySaw() {
        Actors.as(monitor(), () -> portal.getBean(MonitorDesk.class).assign(flight));
        Tablet tablet = Tablet.of(portal, monitor(), flight);
        Map<String, Object> seen = tablet.answer(person, WATER, "FAIL");

        assertThat(tablet.pack().path("photos").asBoolean()).isFalse();
        assertThat(tablet.pack().toString()).doesNotContain("RESTRAINT_START");
        assertThat(tablet.handIn(seen, seen)).containsExactly("APPLIED", "DUPLICATE");
        assertThat(Tablet.of(portal, monitor(), flight).basis(person, WATER)).isOne();
        assertThat(tablet.photograph(person, Sha256.of(jpeg()), jpeg()).getStatus())
                .isEqualTo(422);
        assertThat(answers()).isZero();
        Tablet second = take();
        assertThat(second.handIn(second.answer(person, WATER, "PASS"))).containsExactly("APPLIED");
    }

    @Test
    void aMonitorTakesAlongWhatHappenedAndHandsInAnIncidentThatBothSidesAreToldOf() {
        Actors.as(monitor(), () -> portal.getBean(MonitorDesk.class).assign(flight));
        Tablet tablet = Tablet.of(portal, monitor(), flight);
        Map<String, Object> incident = Tablet.item("INCIDENT", person, Instant.now());
        incident.putAll(Map.of("checkId", WATER, "gravity", "SERIOUS", "text", "The tank was empty."));

        assertThat(tablet.pack().path("kinds").toString()).contains("INCIDENT").doesNotContain("FORCE");
        assertThat(tablet.person(person).path("happened")).isEmpty();
        assertThat(tablet.handIn(incident, incident)).containsExactly("APPLIED", "DUPLICATE");
        for (Actor lead : List.of(usSupervisor(), coSupervisor())) {
            assertThat(Actors.as(lead, () -> portal.getBean(IncidentDesk.class).of(person)))
                    .anyMatch(each -> monitor().name().equals(each.monitorName())
                            && each.told().equals("The tank was empty."));
        }
        String before = Tablet.of(portal, monitor(), flight)
                .person(person)
                .path("happened")
                .toString();
        assertThat(before).contains(WATER, "The tank was empty.");
        assertThat(take().person(person).path("happened"))
                .as("an officer's pack")
                .isEmpty();
    }

    @Test
    void aRoleThatIsMissingAtTheNextSignInIsLostToTheDeviceToo() {
        Tablet tablet = take();
        Actor lesser =
                new Actor(US_COORDINATOR.id(), US_COORDINATOR.name(), US_COORDINATOR.party(), Set.of(Role.CASEWORKER));
        portal.publishEvent(new AuthenticationSuccessEvent(new ActorAuthentication(lesser)));

        assertThat(tablet.handIn(tablet.answer(person, WATER, "PASS"))).containsExactly("QUARANTINED");
        assertThat(answers()).isZero();
    }

    private Tablet take() {
        return Tablet.of(portal, US_COORDINATOR, flight);
    }

    private String code() {
        return Actors.as(US_COORDINATOR, () -> portal.getBean(TakeAlong.class).code(flight, Locale.ENGLISH));
    }

    private int items() {
        return database.sql("select count(*) from field_item")
                .query(Integer.class)
                .single();
    }

    private int answers() {
        return Actors.as(US_COORDINATOR, () -> portal.getBean(CheckDesk.class).list(person))
                .orElseThrow()
                .line(WATER)
                .orElseThrow()
                .own()
                .size();
    }

    /** With a comment of a camera in it. */
    private static byte[] jpeg() {
        try {
            byte[] plain = HandedInPhoto.jpeg(64);
            byte[] said = "GPS 38.8".getBytes(StandardCharsets.US_ASCII);
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(plain, 0, 2);
            all.write(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (said.length + 2)});
            all.write(said);
            all.write(plain, 2, plain.length - 2);
            return all.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
