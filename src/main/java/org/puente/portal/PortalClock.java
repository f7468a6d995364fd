package org.puente.portal;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application; tests put another in its place. */
@Configuration
class PortalClock {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
