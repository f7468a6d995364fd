package org.puente.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import org.puente.access.Actor;
import org.puente.access.ActorAuthentication;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the portal's endpoints answer to somebody who is signed in, through all filters, without a network. */
public final class Downloads {

    private final MockMvc http;

    public Downloads(ApplicationContext portal) {
        http = MockMvcBuilders.webAppContextSetup((WebApplicationContext) portal)
                .apply(springSecurity())
                .build();
    }

    /**
     * Everything that comes back: status, headers by name, and the bytes as they are.
     *
     * @param address without the leading slash
     */
    public String get(Actor actor, String address) {
        try {
            MockHttpServletResponse answer = http.perform(MockMvcRequestBuilders.get("/" + address)
                            .with(authentication(new ActorAuthentication(actor)))
                            .with(Downloads::withoutSession))
                    .andReturn()
                    .getResponse();
            StringBuilder all = new StringBuilder().append(answer.getStatus()).append('\n');
            answer.getHeaderNames().stream()
                    .sorted()
                    .forEach(name -> all.append(name)
                            .append(": ")
                            .append(answer.getHeaders(name))
                            .append('\n'));
            return all + new String(answer.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
        } catch (Exception failed) {
            throw new IllegalStateException("GET " + address, failed);
        }
    }

    /** A session that nobody registered would be one that was ended elsewhere. */
    @SuppressWarnings("NullAway") // the mock takes null, and does not say so
    private static MockHttpServletRequest withoutSession(MockHttpServletRequest request) {
        request.setSession(null);
        return request;
    }
}
