package org.puente.agreements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The profiles that were delivered with the portal; they count as signed by whoever had it installed. */
final class ProfileFiles {

    static final String EVERY_FILE = "classpath*:agreements/*.yaml";

    private ProfileFiles() {}

    /** @param where a pattern of the resources that are profiles */
    static List<KnownVersion> read(String where) {
        List<KnownVersion> all = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(where)) {
                all.add(KnownVersion.read(
                        Optional.ofNullable(file.getFilename()).orElse("?"),
                        file.getContentAsString(StandardCharsets.UTF_8),
                        null));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (all.isEmpty()) {
            throw new IllegalStateException("No agreement is in " + where);
        }
        return List.copyOf(all);
    }
}
