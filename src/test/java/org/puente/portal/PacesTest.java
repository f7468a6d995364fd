package org.puente.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.puente.testing.TestActors.usCaseworker;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PacesTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-27T10:00:00Z"));
    private final List<Object> events = new ArrayList<>();
    private final Paces paces = new Paces(new PaceSettings(3, 6, 1, 1, 1, 1, 1, 1), events::add, new MovedClock(now));

    /** A clock that a test moves. */
    private static final class MovedClock extends Clock {

        private final AtomicReference<Instant> now;

        MovedClock(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return Objects.requireNonNull(now.get());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void theHasteOfAUserIsToldOnceAMinuteAndAVisitorsNever() {
        take(Pace.SEARCH, "10.0.0.1", 6);
        refused(Pace.SEARCH, "10.0.0.1");
        assertThat(events).isEmpty();

        Actors.as(usCaseworker(), () -> {
            take(Pace.SEARCH, "us:ada", 6);
            refused(Pace.SEARCH, "us:ada");
            refused(Pace.SEARCH, "us:ada");
        });
        assertThat(events).containsExactly(new Haste(Pace.SEARCH));
        now.updateAndGet(earlier -> earlier.plusSeconds(61));
        Actors.as(usCaseworker(), () -> {
            take(Pace.SEARCH, "us:ada", 6);
            refused(Pace.SEARCH, "us:ada");
        });
        assertThat(events).hasSize(2);
    }

    @Test
    void whoIsTooHastyWaitsAsLongAsTheSentenceSays() {
        take(Pace.SEARCH, "us:ada", 6);

        TooOften refused = refused(Pace.SEARCH, "us:ada");
        assertThat(refused.seconds()).isEqualTo(10);
        assertThat(refused.sentence(Locale.ENGLISH))
                .isEqualTo("You have searched very often within a minute. Wait 10 seconds, then search again.");
        assertThat(refused.sentence(Locale.of("es"))).contains("Espere 10 segundos");

        pass(Duration.ofMillis(9_999));
        assertThat(refused(Pace.SEARCH, "us:ada").seconds()).isEqualTo(1);
        pass(Duration.ofMillis(1));
        take(Pace.SEARCH, "us:ada", 1);
        refused(Pace.SEARCH, "us:ada");
    }

    @Test
    void oneUsersHasteStopsNobodyElseAndNothingElse() {
        take(Pace.SEARCH, "us:ada", 6);

        refused(Pace.SEARCH, "us:ada");
        take(Pace.SEARCH, "co:luz", 6);
        take(Pace.DOWNLOAD, "us:ada", 1);
    }

    @Test
    void whoeverWasStillIsForgotten() {
        take(Pace.SEARCH, "us:ada", 6);
        pass(Duration.ofMinutes(6));

        take(Pace.SEARCH, "us:ada", 6);
    }

    @Test
    void whatCouldNeverBeDoneIsNoSetting() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PaceSettings(60, 0, 30, 120, 600, 3000, 600, 1200));
    }

    @Test
    void anAddressBeginsToSignInSoOftenAndIsThenTold429() throws Exception {
        assertThat(signIn("GET", "/oauth2/authorization/us", "192.0.2.7").getStatus())
                .isEqualTo(200);
        assertThat(signIn("GET", "/login/oauth2/code/us", "192.0.2.7").getStatus())
                .isEqualTo(200);
        assertThat(signIn("POST", "/sign-in", "192.0.2.7").getStatus()).isEqualTo(200);

        MockHttpServletResponse refused = signIn("GET", "/oauth2/authorization/co", "192.0.2.7");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("20");
        assertThat(refused.getContentAsString()).contains("Espere 20 segundos e inténtelo de nuevo.");

        assertThat(signIn("GET", "/sign-in", "192.0.2.7").getStatus()).isEqualTo(200);
        assertThat(signIn("GET", "/oauth2/authorization/co", "192.0.2.8").getStatus())
                .isEqualTo(200);
    }

    @Test
    void aHostOfManyIpv6AddressesCountsOnce() throws Exception {
        for (int host = 1; host <= 3; host++) {
            signIn("POST", "/sign-in", "2001:db8:0:7::" + host);
        }

        assertThat(signIn("POST", "/sign-in", "2001:db8:0:7:aaaa::1").getStatus())
                .isEqualTo(429);
        assertThat(signIn("POST", "/sign-in", "2001:db8:0:8::1").getStatus()).isEqualTo(200);
        assertThat(Neighbours.of("no address")).isEqualTo("unknown");
    }

    private MockHttpServletResponse signIn(String method, String path, String from) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(from);
        request.addPreferredLocale(Locale.of("es", "CO"));
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SignInPace(paces).doFilter(request, response, new MockFilterChain());
        return response;
    }

    private void take(Pace pace, String who, int times) {
        for (int i = 0; i < times; i++) {
            assertThatCode(() -> paces.take(pace, who)).doesNotThrowAnyException();
        }
    }

    private TooOften refused(Pace pace, String who) {
        return catchThrowableOfType(TooOften.class, () -> paces.take(pace, who));
    }

    private void pass(Duration time) {
        now.updateAndGet(moment -> moment.plus(time));
    }
}
