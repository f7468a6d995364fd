package org.puente.biometrics;

import java.util.Optional;
import org.puente.access.ProductionRule;
import org.springframework.stereotype.Component;

/** Real people are searched for by the measured threshold: a higher one, as for invented prints, would find nobody. */
@Component
class ThresholdForPeople implements ProductionRule {

    private final SearchSettings settings;

    ThresholdForPeople(SearchSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<String> objection() {
        return settings.thresholdTimes() == 1
                ? Optional.empty()
                : Optional.of(
                        "puente.searches.threshold-times is %d, as for invented prints; for people's it has to be 1."
                                .formatted(settings.thresholdTimes()));
    }
}
