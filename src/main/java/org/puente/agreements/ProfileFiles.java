package org.puente.agreements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The profiles that were delivered with the portal; of each agreement the newest version is in force. */
@Component
class ProfileFiles implements AgreementVersions {

    private static final String EVERY_FILE = "classpath*:agreements/*.yaml";

    private final List<AgreementProfile> all = read();
    private final List<AgreementProfile> inForce = newest(all);

    /** The profiles in force, by id. */
    List<AgreementProfile> inForce() {
        return inForce;
    }

    @Override
    public List<AgreementProfile> all() {
        return all;
    }

    private static List<AgreementProfile> read() {
        List<AgreementProfile> all = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(EVERY_FILE)) {
                all.add(ProfileReader.read(
                        Optional.ofNullable(file.getFilename()).orElse("?"),
                        file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (all.isEmpty()) {
            throw new IllegalStateException("No agreement is in " + EVERY_FILE);
        }
        return List.copyOf(all);
    }

    private static List<AgreementProfile> newest(List<AgreementProfile> all) {
        Map<String, AgreementProfile> newest = new TreeMap<>();
        all.forEach(profile -> newest.merge(profile.id(), profile, ProfileFiles::newer));
        return List.copyOf(newest.values());
    }

    private static AgreementProfile newer(AgreementProfile one, AgreementProfile other) {
        if (one.version() == other.version()) {
            throw new IllegalStateException("Two files say " + one.id() + " version " + one.version());
        }
        return one.version() > other.version() ? one : other;
    }
}
