package org.puente.access;

import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** In profile {@code production} the portal refuses to start on anything that is not meant for real people. */
@Configuration
@Profile("production")
class ProductionStart {

    /** The settings, before any of them is used: no database is touched until they are right. */
    @Bean
    static BeanFactoryPostProcessor settings(Environment environment) {
        return _ -> new ProductionSettings(environment).objection().ifPresent(sentence -> {
            throw new ProductionRefused(sentence);
        });
    }

    @Bean
    Gate gate(List<ProductionRule> rules) {
        return new Gate(rules);
    }

    /** Asks what lies outside the portal, before the web server starts. */
    static final class Gate implements SmartLifecycle {

        private static final int BEFORE_EVERYTHING = -1;

        private final List<ProductionRule> rules;
        private boolean running;

        Gate(List<ProductionRule> rules) {
            this.rules = rules;
        }

        @Override
        public void start() {
            rules.stream()
                    .flatMap(rule -> rule.objection().stream())
                    .findFirst()
                    .ifPresent(sentence -> {
                        throw new ProductionRefused(sentence);
                    });
            running = true;
        }

        @Override
        public void stop() {
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public int getPhase() {
            return BEFORE_EVERYTHING;
        }
    }
}
