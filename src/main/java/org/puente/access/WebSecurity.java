package org.puente.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Everything needs a signed-in user but the sign-in page, the theme and the health probe. */
@Configuration
@EnableWebSecurity
class WebSecurity {

    static final String SIGN_IN = "/sign-in";

    /**
     * What the pages may load; the scripts within a page get their nonce as it is written. Flow 25.2 stays blank without
     * {@code 'unsafe-eval'}; the guide states this limit.
     */
    private static final String PAGE_POLICY = "default-src 'self'; script-src 'self' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
            + "object-src 'none'; base-uri 'self'; frame-ancestors 'none'; frame-src 'self' blob:; form-action 'self'";

    /** No page uses what a device can sense or pay; a photograph comes through the file chooser. */
    private static final String NO_DEVICES =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
                    + "hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

    /** Tells of sessions that end or time out, so that nothing of them is kept. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    /** @param realms sign-in through realms, where there are any; otherwise the demo's cards */
    @Bean
    SecurityFilterChain portal(
            HttpSecurity http, Parties parties, SessionSecurity sessions, ObjectProvider<RealmSecurity> realms)
            throws Exception {
        boolean byRealm = !parties.all().isEmpty();
        http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/themes/**", "/session/**", "/actuator/health/**")
                                .permitAll())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy(parties)))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(devices -> devices.policy(NO_DEVICES))
                        .crossOriginOpenerPolicy(
                                opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN_ALLOW_POPUPS))
                        .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .withObjectPostProcessor(headersFirst()))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> (byRealm
                                        ? vaadin.oauth2LoginPage(SIGN_IN, "{baseUrl}" + SIGN_IN)
                                        : vaadin.loginView(SIGN_IN, "/"))
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        sessions.openWith(http);
        realms.ifAvailable(realm -> realm.configure(http));
        sessions.closeWith(http);
        return http.build();
    }

    /** Signing out is a form, and the realm that it leads to has to be named. */
    private static String policy(Parties parties) {
        return parties.all().stream()
                .map(PartyRealm::authority)
                .distinct()
                .reduce(PAGE_POLICY, (policy, realm) -> policy + " " + realm);
    }

    /**
     * Vaadin's pages are answered by a forward, at whose end the server sends the response before headers that wait for
     * that moment are written: so they are written at the beginning.
     */
    private static ObjectPostProcessor<HeaderWriterFilter> headersFirst() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
