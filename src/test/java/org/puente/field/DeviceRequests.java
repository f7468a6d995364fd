package org.puente.field;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.puente.monitoring.MonitorDesk;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What somebody's device sends who took a journey along, or who tries without, as they may not take it. */
public final class DeviceRequests {

    private static final String INVENTED = "US." + "A".repeat(43);

    private final ApplicationContext portal;
    private final MockMvc http;
    private final Actor actor;
    private final String credential;

    public DeviceRequests(ApplicationContext portal, Actor actor, JourneyId journey) {
        this.portal = portal;
        this.actor = actor;
        http = Tablet.http(portal);
        credential = credential(journey);
    }

    private String credential(JourneyId journey) {
        MockHttpServletResponse pack = Tablet.take(http, code(journey));
        return pack.getStatus() == 200
                ? Tablet.JSON
                        .readTree(Tablet.text(pack))
                        .at("/device/credential")
                        .asString()
                : INVENTED;
    }

    private String code(JourneyId journey) {
        return Actors.as(actor, () -> {
            try {
                if (actor.countryIfAny().isEmpty()) {
                    portal.getBean(MonitorDesk.class).assign(journey);
                }
            } catch (RuntimeException watchedAlready) {
                // What follows says whether it is.
            }
            try {
                return portal.getBean(TakeAlong.class).code(journey, Locale.ENGLISH);
            } catch (AccessDeniedException | Refusal notTheirs) {
                return INVENTED;
            }
        });
    }

    /**
     * @param act method and template, such as {@code POST field/api/packs}
     * @param values what each parameter is
     * @return status and body of the answer
     */
    public String send(String act, UnaryOperator<String> values) {
        MockHttpServletResponse answer = switch (act) {
            case "POST field/api/packs" ->
                Tablet.take(http, code(new JourneyId(UUID.fromString(values.apply("journey")))));
            case "POST field/api/hand-in" ->
                perform(MockMvcRequestBuilders.post("/field/api/hand-in")
                        .contentType("application/json")
                        .content(Tablet.body(List.of(answer(values)), Instant.now())));
            case "PUT field/api/photos/{person}/{sha256}" ->
                perform(MockMvcRequestBuilders.put(
                                "/field/api/photos/" + values.apply("person") + "/" + values.apply("sha256"))
                        .contentType("image/jpeg")
                        .content(HandedInPhoto.jpeg()));
            default -> throw new IllegalStateException("Say what a request sends: " + act);
        };
        return answer.getStatus() + "\n" + Tablet.text(answer);
    }

    private static Map<String, Object> answer(UnaryOperator<String> values) {
        Map<String, Object> item =
                Tablet.item("ANSWER", new CaseId(UUID.fromString(values.apply("person"))), Instant.now());
        item.putAll(Map.of("checkId", "PRE-01", "verdict", "PASS", "basis", 0));
        return item;
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        try {
            return http.perform(request.header("Authorization", "Bearer " + credential))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
