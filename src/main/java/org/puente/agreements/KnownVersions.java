package org.puente.agreements;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every signed version of every agreement, and which of them is in force. A version that was signed at another node is learnt
 * within {@value #LOOKED_FOR_EVERY_MS} ms; it begins on a later day, so all nodes know it by then.
 */
@Component
class KnownVersions implements AgreementVersions {

    private static final Logger LOG = LoggerFactory.getLogger(KnownVersions.class);
    private static final long LOOKED_FOR_EVERY_MS = 20_000;

    private final SignedVersions signed;
    private final Clock clock;
    private volatile Map<String, NavigableMap<Integer, KnownVersion>> known;

    KnownVersions(
            SignedVersions signed,
            Clock clock,
            @Value("${puente.profiles:" + ProfileFiles.EVERY_FILE + "}") String files) {
        this.signed = signed;
        this.clock = clock;
        List<KnownVersion> all = new ArrayList<>(ProfileFiles.read(files));
        signed.keys().forEach(key -> all.add(signed.read(key)));
        known = byVersion(all);
    }

    @Scheduled(fixedDelay = LOOKED_FOR_EVERY_MS, initialDelay = LOOKED_FOR_EVERY_MS)
    synchronized void learn() {
        List<KnownVersion> all = new ArrayList<>(values());
        for (SignedVersions.Key key : signed.keys()) {
            if (version(key.agreement(), key.version()).isEmpty()) {
                all.add(signed.read(key));
                LOG.info("Learnt {} version {}", key.agreement(), key.version());
            }
        }
        known = byVersion(all);
    }

    @Override
    public List<AgreementProfile> all() {
        return values().stream().map(KnownVersion::profile).toList();
    }

    @Override
    public Optional<AgreementProfile> version(String id, int version) {
        return Optional.ofNullable(of(id).get(version)).map(KnownVersion::profile);
    }

    /** The signed versions of an agreement, by number. */
    NavigableMap<Integer, KnownVersion> of(String id) {
        return known.getOrDefault(id, new TreeMap<>());
    }

    /** The agreements that have begun, each in its latest version that has, by id. */
    List<AgreementProfile> inForce() {
        Instant now = clock.instant();
        return known.values().stream()
                .flatMap(versions -> inForce(versions, now).stream())
                .toList();
    }

    Optional<AgreementProfile> inForce(String id) {
        return inForce(of(id), clock.instant());
    }

    private static Optional<AgreementProfile> inForce(NavigableMap<Integer, KnownVersion> versions, Instant now) {
        return versions.descendingMap().values().stream()
                .filter(version -> !version.begins().isAfter(now))
                .map(KnownVersion::profile)
                .findFirst();
    }

    private List<KnownVersion> values() {
        return known.values().stream()
                .map(NavigableMap::values)
                .flatMap(Collection::stream)
                .toList();
    }

    private static Map<String, NavigableMap<Integer, KnownVersion>> byVersion(List<KnownVersion> all) {
        Map<String, NavigableMap<Integer, KnownVersion>> versions = new TreeMap<>();
        Set<String> prefixes = new HashSet<>();
        for (KnownVersion each : all) {
            AgreementProfile profile = each.profile();
            NavigableMap<Integer, KnownVersion> others = versions.computeIfAbsent(profile.id(), _ -> new TreeMap<>());
            if (others.isEmpty() && !prefixes.add(profile.numberPrefix())) {
                throw new IllegalStateException("Two agreements count their cases by " + profile.numberPrefix());
            }
            if (others.values().stream().anyMatch(other -> !isSameAgreement(other.profile(), profile))) {
                throw new IllegalStateException(profile.id() + " version " + profile.version()
                        + " names other countries or another number_prefix");
            }
            if (others.put(profile.version(), each) != null) {
                throw new IllegalStateException("Two files say " + profile.id() + " version " + profile.version());
            }
        }
        return versions;
    }

    /** A case that began under one version is one of the agreement under all of them. */
    static boolean isSameAgreement(AgreementProfile one, AgreementProfile other) {
        return one.id().equals(other.id())
                && one.numberPrefix().equals(other.numberPrefix())
                && one.sending().country().equals(other.sending().country())
                && one.receiving().country().equals(other.receiving().country());
    }
}
