package org.puente.portal;

import java.util.stream.IntStream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many times a minute each {@link Pace} allows.
 *
 * @param signIn for one address, behind which a whole office may be
 * @param handIn for one address too
 * @param apiAddress for one address before any token is looked at
 * @param api for one account of a system
 * @param search and the others for one user
 */
@ConfigurationProperties("puente.limits")
record PaceSettings(
        @DefaultValue("60") int signIn,
        @DefaultValue("120") int search,
        @DefaultValue("30") int comparison,
        @DefaultValue("120") int upload,
        @DefaultValue("600") int download,
        @DefaultValue("3000") int handIn,
        @DefaultValue("600") int api,
        @DefaultValue("1200") int apiAddress) {

    /** @throws IllegalArgumentException if something could never be done */
    PaceSettings {
        if (IntStream.of(signIn, search, comparison, upload, download, handIn, api, apiAddress)
                        .min()
                        .orElseThrow()
                < 1) {
            throw new IllegalArgumentException("Each of puente.limits is at least 1 a minute");
        }
    }

    int aMinute(Pace pace) {
        return switch (pace) {
            case SIGN_IN -> signIn;
            case SEARCH -> search;
            case COMPARISON -> comparison;
            case UPLOAD -> upload;
            case DOWNLOAD -> download;
            case HAND_IN -> handIn;
            case API -> api;
            case API_ADDRESS -> apiAddress;
        };
    }
}
