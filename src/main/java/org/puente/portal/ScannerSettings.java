package org.puente.portal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which virus scanner looks at files that come in: one that speaks as ClamAV's {@code clamd}.
 *
 * @param host empty for none
 * @param patience for its connection and for its answer
 */
@ConfigurationProperties("puente.scanner")
record ScannerSettings(
        @DefaultValue("") String host,
        @DefaultValue("3310") int port,
        @DefaultValue("30s") Duration patience) {

    boolean isNamed() {
        return !host.isBlank();
    }
}
