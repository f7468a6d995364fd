package org.puente.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Systems come in by a token each time: no session, no cookie, no page, no other origin. Where there are no realms, nobody can
 * show a token, and nothing but the document is answered.
 */
@Configuration
class ApiSecurity {

    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";

    private static final String[] READ = {"/api/cases", "/api/cases/{number}", "/api/journeys/{number}/manifest"};

    @Bean
    @Order(2)
    SecurityFilterChain api(
            HttpSecurity http,
            ObjectProvider<AuthenticationManagerResolver<HttpServletRequest>> tokens,
            TurnedAway turnedAway)
            throws Exception {
        http.securityMatcher("/api", "/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/api")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, READ)
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(turnedAway).accessDeniedHandler(turnedAway))
                .csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(control -> control.disable())
                        .contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN)));
        tokens.ifAvailable(known -> byToken(http, known, turnedAway));
        return http.build();
    }

    private static void byToken(
            HttpSecurity http, AuthenticationManagerResolver<HttpServletRequest> tokens, TurnedAway turnedAway) {
        http.oauth2ResourceServer(server -> server.authenticationManagerResolver(tokens)
                .authenticationEntryPoint(turnedAway)
                .accessDeniedHandler(turnedAway));
    }
}
