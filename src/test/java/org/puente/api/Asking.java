package org.puente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.ActorAuthentication;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks as a system does, through all filters, without a network. */
final class Asking {

    private static final JsonMapper JSON = new JsonMapper();

    private final MockMvc http;

    Asking(ApplicationContext portal) {
        http = MockMvcBuilders.webAppContextSetup((WebApplicationContext) portal)
                .apply(springSecurity())
                .build();
    }

    /** @param headers name, value and so on */
    MockHttpServletResponse get(@Nullable Actor system, String address, String... headers) {
        return ask(HttpMethod.GET, system, address, headers);
    }

    MockHttpServletResponse ask(HttpMethod method, @Nullable Actor system, String address, String... headers) {
        MockHttpServletRequestBuilder question = MockMvcRequestBuilders.request(method, address);
        for (int name = 0; name < headers.length; name += 2) {
            question.header(headers[name], headers[name + 1]);
        }
        if (system != null) {
            question.with(authentication(new ActorAuthentication(system)));
        }
        try {
            return http.perform(question).andReturn().getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(address, failed);
        }
    }

    JsonNode json(Actor system, String address) {
        MockHttpServletResponse answer = get(system, address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return read(answer);
    }

    static JsonNode read(MockHttpServletResponse answer) {
        return JSON.readTree(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
