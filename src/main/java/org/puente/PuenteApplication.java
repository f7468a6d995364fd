package org.puente;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Puente: two countries work on one repatriation case together. Spring Boot's own user with a password in the log is
 * left out: who may sign in is module access' matter alone.
 */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Puente")
public class PuenteApplication {

    public static void main(String[] args) {
        SpringApplication.run(PuenteApplication.class, args);
    }

    /** The one source of the present moment; tests put another in its place. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
