package org.puente;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Puente: two countries work on one repatriation case together. */
@SpringBootApplication
@ConfigurationPropertiesScan
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
