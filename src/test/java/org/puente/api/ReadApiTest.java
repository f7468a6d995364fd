package org.puente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.officer;
import static org.puente.testing.TestActors.system;
import static org.puente.testing.TestActors.usAuditor;
import static org.puente.testing.TestActors.usCaseworker;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.audit.Trail;
import org.puente.audit.TrailLine;
import org.puente.audit.TrailQuestion;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;
import org.puente.journeys.JourneyDesk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

@PortalTest
@Tag("database")
class ReadApiTest {

    @Autowired
    private ApplicationContext portal;

    private Asking asking;
    private CaseWalk walk;

    @BeforeEach
    void begin() {
        asking = new Asking(portal);
        walk = new CaseWalk(portal);
    }

    private String number(Actor reader, CaseId id) {
        return walk.facts(reader, id).number();
    }

    /** Every number that a system is told when it follows the stretches to their end. */
    private List<String> all(Actor system, String question) {
        List<String> numbers = new ArrayList<>();
        String after = "";
        do {
            JsonNode stretch = asking.json(system, "/api/cases?" + question + after);
            stretch.path("cases").forEach(one -> numbers.add(one.path("number").asString()));
            after = stretch.path("next").isNull()
                    ? ""
                    : "&after=" + stretch.path("next").asString();
        } while (!after.isEmpty());
        return numbers;
    }

    @Test
    void aSystemFollowsTheStretchesAndMissesNoCaseAndSeesNoneTwice() {
        // Of these alone: a database full of cases, asked for one at a time, is more than a minute's questions.
        String since = "&changedSince=" + Instant.now().truncatedTo(ChronoUnit.SECONDS);
        List<String> made = Stream.of(walk.submitted(), walk.submitted(), walk.inVerification(), walk.ready())
                .map(id -> number(usCaseworker(), id))
                .toList();

        for (String order : List.of("order=number", "order=since", "scope=all")) {
            List<String> whole = all(system(US), order + since + "&limit=100");
            assertThat(all(system(US), order + since + "&limit=1")).isEqualTo(whole);
            assertThat(whole).containsAll(made).doesNotHaveDuplicates();
        }
        assertThat(all(system(US), "order=number&limit=2" + since)).isSorted();
        assertThat(all(system(US), "order=number&limit=100")).containsAll(made).isSorted();
    }

    @Test
    void onlyCasesThatCameIntoTheirStateSinceAreTold() {
        String before = number(usCaseworker(), walk.submitted());
        String moment = asking.json(system(US), "/api/cases/" + before)
                .path("status")
                .path("stateSince")
                .asString();
        String after = number(usCaseworker(), walk.submitted());

        assertThat(all(system(US), "changedSince=" + moment)).contains(before, after);
        String later = asking.json(system(US), "/api/cases/" + after)
                .path("status")
                .path("stateSince")
                .asString();
        assertThat(all(system(US), "changedSince=" + later)).contains(after).doesNotContain(before);
        assertThat(all(system(US), "changedSince=2999-01-01T00:00:00Z")).isEmpty();
        assertThat(all(system(US), "state=IN_VERIFICATION")).doesNotContain(before, after);
    }

    @Test
    void aDraftIsNotFoundByTheOtherSideLikeANumberThatWasNeverGiven() {
        String draft = number(usCaseworker(), walk.ready());

        assertThat(asking.get(system(US), "/api/cases/" + draft).getStatus()).isEqualTo(200);
        assertThat(all(system(CO), "scope=all")).doesNotContain(draft);
        assertThat(whole(asking.get(system(CO), "/api/cases/" + draft)))
                .isEqualTo(whole(asking.get(system(CO), "/api/cases/USCO-26-9999")))
                .isEqualTo(whole(asking.get(system(CO), "/api/cases/no_number")))
                .startsWith("404");
    }

    private static String whole(MockHttpServletResponse answer) {
        StringBuilder all = new StringBuilder().append(answer.getStatus());
        answer.getHeaderNames().stream()
                .sorted()
                .forEach(name -> all.append(name).append(answer.getHeaders(name)));
        return all + new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void whileTheOtherSideHoldsACaseItsSentenceIsToldAndNoFigure() {
        CaseId id = walk.inVerification();
        String number = number(usCaseworker(), id);
        JsonNode before = asking.json(system(CO), "/api/cases/" + number).path("status");
        assertThat(before.path("clock").path("due").asString()).isNotEmpty();

        Actors.as(usCaseworker(), () -> portal.getBean(Holds.class).place(id, HoldKind.MEDICAL, null));

        JsonNode told = asking.json(system(CO), "/api/cases/" + number).path("status");
        assertThat(told.path("notAvailable").path("sentence").asString())
                .startsWith("Not available for transfer. Next review by ");
        assertThat(told.path("clock").path("due").isNull()).isTrue();
        assertThat(told.path("clock").path("started").isNull()).isTrue();
        assertThat(told.path("held").asBoolean()).isFalse();
        assertThat(told.toString()).doesNotContainIgnoringCase("medical");
        JsonNode spanish = Asking.read(asking.get(system(CO), "/api/cases/" + number, "Accept-Language", "es-CO"));
        assertThat(spanish.path("status").path("notAvailable").path("sentence").asString())
                .startsWith("No disponible para traslado.");
        assertThat(asking.json(system(US), "/api/cases/" + number)
                        .path("status")
                        .path("held")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theManifestOfAPlanIsThePlannersAlone() {
        JourneyWalk journeys = new JourneyWalk(portal);
        JourneyId flight = journeys.flight(4);
        CaseId person = journeys.approved();
        journeys.seat(flight, person);
        String plan = numberOf(flight);

        JsonNode own = asking.json(system(US), "/api/journeys/" + plan + "/manifest");
        assertThat(own.path("persons").get(0).path("number").asString()).isEqualTo(number(usCaseworker(), person));
        assertThat(own.path("legs")).isNotEmpty();
        assertThat(whole(asking.get(system(CO), "/api/journeys/" + plan + "/manifest")))
                .isEqualTo(whole(asking.get(system(CO), "/api/journeys/J-26-US-9999/manifest")))
                .startsWith("404");
        assertThat(lines(new TrailQuestion(null, person, "api.manifest.read.person", null, null)))
                .hasSize(1);
        journeys.agree(flight, person);
        assertThat(asking.get(system(CO), "/api/journeys/" + numberOf(flight) + "/manifest")
                        .getStatus())
                .isEqualTo(200);
    }

    private String numberOf(JourneyId id) {
        return Actors.as(
                        JourneyWalk.US_COORDINATOR,
                        () -> portal.getBean(JourneyDesk.class).open(id))
                .orElseThrow()
                .number();
    }

    @Test
    void eachLookIsALineOfTheOwnTrailWithWhatItWasFor() {
        CaseId id = walk.submitted();
        asking.get(system(US), "/api/cases/" + number(usCaseworker(), id));
        asking.get(
                system(US),
                "/api/cases?order=since&changedSince="
                        + walk.facts(usCaseworker(), id).stateSince());

        List<TrailLine> one = lines(new TrailQuestion(null, id, "api.case.read", null, null));
        assertThat(one).hasSize(1);
        assertThat(one.getFirst().why()).isEqualTo("API");
        assertThat(one.getFirst().actorId()).isEqualTo("us:system");
        assertThat(lines(new TrailQuestion(null, null, "api.cases.read", null, null))
                        .getFirst()
                        .payload())
                .contains(id.toString());
        assertThat(lines(new TrailQuestion(null, id, "api.cases.read.person", null, null)))
                .hasSize(1);
    }

    private List<TrailLine> lines(TrailQuestion question) {
        return Actors.as(usAuditor(), () -> portal.getBean(Trail.class).search(question, 0, 10));
    }

    @Test
    void whatIsKeptIsAskedForByItsTag() {
        String address = "/api/cases/" + number(usCaseworker(), walk.submitted());
        MockHttpServletResponse first = asking.get(system(US), address);
        String tag = Objects.requireNonNull(first.getHeader("ETag"));

        assertThat(first.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(asking.get(system(US), address, "If-None-Match", tag).getStatus())
                .isEqualTo(304);
        assertThat(asking.get(system(US), address, "If-None-Match", "\"other\"").getStatus())
                .isEqualTo(200);
        assertThat(asking.get(system(US), address, "Accept-Language", "es").getHeader("Content-Language"))
                .isEqualTo("es");
    }

    @Test
    void aQuestionThatIsNotUnderstoodIsRefusedInASentence() {
        for (String wrong : List.of(
                "limit=0",
                "limit=101",
                "limit=ten",
                "limit=1&limit=2",
                "scope=none",
                "state=UNKNOWN",
                "state=",
                "order=name",
                "after=x",
                "after=" + "A".repeat(300),
                "changedSince=yesterday",
                "changedSince=%2B999999999-01-01T00:00:00Z",
                "total=true")) {
            MockHttpServletResponse answer = asking.get(system(US), "/api/cases?" + wrong, "Accept-Language", "es");
            assertThat(answer.getStatus()).as(wrong).isEqualTo(400);
            assertThat(answer.getContentType()).isEqualTo("application/problem+json");
            JsonNode problem = Asking.read(answer);
            assertThat(problem.path("type").asString()).isEqualTo("urn:puente:problem:parameter");
            assertThat(problem.path("detail").asString()).startsWith("El parámetro");
        }
        assertThat(asking.get(system(US), "/api/cases/USCO-26-0001?limit=1").getStatus())
                .isEqualTo(400);
    }

    @Test
    void whoShowsNoTokenOrHasNotTheScopeOrIsAPersonIsTold() {
        MockHttpServletResponse nobody = asking.get(null, "/api/cases");
        assertThat(nobody.getStatus()).isEqualTo(401);
        assertThat(nobody.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(Asking.read(nobody).path("type").asString()).isEqualTo("urn:puente:problem:token");

        MockHttpServletResponse other = asking.get(officer(US, Role.MANIFEST_SYSTEM), "/api/cases");
        assertThat(other.getStatus()).isEqualTo(403);
        assertThat(other.getHeader("WWW-Authenticate")).contains("insufficient_scope");
        assertThat(asking.get(officer(US, Role.CASE_SYSTEM), "/api/journeys/J-26-US-0001/manifest")
                        .getStatus())
                .isEqualTo(403);
        assertThat(asking.get(coCaseworker(), "/api/cases").getStatus()).isEqualTo(403);
    }

    @Test
    void nothingIsWrittenAndNothingElseIsThere() {
        for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.OPTIONS)) {
            MockHttpServletResponse answer =
                    asking.ask(method, system(US), "/api/cases", "Origin", "https://other.invalid");
            assertThat(answer.getStatus()).as(method.name()).isEqualTo(405);
            assertThat(answer.getHeaderNames()).noneMatch(name -> name.startsWith("Access-Control"));
        }
        assertThat(asking.get(system(US), "/api/persons").getStatus()).isEqualTo(404);
        MockHttpServletResponse document = asking.get(null, "/api");
        assertThat(document.getContentType()).isEqualTo("application/yaml");
        assertThat(document.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void anAccountThatAsksTooOftenWaits() {
        Actor hasty = new Actor(new UserId("us:hasty"), "Hasty", US, system(US).roles());
        MockHttpServletResponse answer = asking.get(hasty, "/api/cases?limit=1");
        for (int more = 0; more < 2000 && answer.getStatus() == 200; more++) {
            answer = asking.get(hasty, "/api/cases?limit=1");
        }

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).matches("[1-9]\\d*");
        assertThat(Asking.read(answer).path("type").asString()).isEqualTo("urn:puente:problem:too-often");
        assertThat(asking.get(system(US), "/api/cases?limit=1").getStatus()).isEqualTo(200);
    }
}
