package org.puente.biometrics;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many searches may be started within 24 hours, those that an enrolment begins by itself not counted, and how high the
 * threshold is.
 *
 * @param aDayByUser for one officer
 * @param aDayByCountry for all officers of a country
 * @param thresholdTimes the threshold of the table times this: 1 for people's prints, more where prints are invented,
 *     which are more alike
 */
@ConfigurationProperties("puente.searches")
record SearchSettings(
        @DefaultValue("50") int aDayByUser,
        @DefaultValue("1000") int aDayByCountry,
        @DefaultValue("1") int thresholdTimes) {

    /** @throws IllegalArgumentException if nothing could ever be searched for, or the threshold were too low */
    SearchSettings {
        if (aDayByUser < 1 || aDayByCountry < 1 || thresholdTimes < 1) {
            throw new IllegalArgumentException("Each of puente.searches is at least 1");
        }
    }
}
