package org.puente.treatment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreedSection;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.AgreementVersions;
import org.puente.treatment.Catalogue.Agreed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All versions of the catalogue, and what agreements made of them, read and validated when the portal starts. */
@Component
class Catalogues {

    private static final String EVERY_FILE = "classpath*:treatment/catalogue-v*.yaml";
    private static final Pattern VERSION = Pattern.compile("catalogue-v([1-9][0-9]*)\\.yaml");

    private final NavigableMap<Integer, Catalogue> versions = delivered();
    private final Map<Agreed, Catalogue> agreed = new ConcurrentSkipListMap<>();
    private final Supplier<List<AgreementProfile>> agreements;

    @Autowired
    Catalogues(AgreementVersions agreements) {
        this(agreements::all);
    }

    Catalogues(List<AgreementProfile> agreements) {
        this(() -> agreements);
    }

    private Catalogues(Supplier<List<AgreementProfile>> agreements) {
        this.agreements = agreements;
        learn();
    }

    /** What the versions say that are known now; a version that was signed since the start is among them. */
    private void learn() {
        for (AgreementProfile profile : agreements.get()) {
            AgreedSection section = profile.treatment();
            if (section != null && !agreed.containsKey(key(profile))) {
                agreed.put(key(profile), effective(profile, section));
            }
        }
    }

    /** @throws CatalogueException if the section loosens the catalogue, or cannot be read */
    Catalogue effective(AgreementProfile profile, AgreedSection section) {
        AgreedChecks checks = new AgreedChecks(profile, section);
        return checks.on(version(checks.catalogue()));
    }

    private static Agreed key(AgreementProfile profile) {
        return new Agreed(profile.id(), profile.version());
    }

    Catalogue newest() {
        return versions.lastEntry().getValue();
    }

    /** With what a new case under an agreement starts. */
    Catalogue startingUnder(AgreementProfile profile) {
        learn();
        return agreed.getOrDefault(key(profile), newest());
    }

    /** @throws IllegalStateException if a case was started with a version that this portal no longer has */
    Catalogue version(int version) {
        return Optional.ofNullable(versions.get(version)).orElseThrow(() -> new NoSuchCatalogue(version));
    }

    /**
     * @param by which agreement tightened it; null for none
     * @throws IllegalStateException if a case was started with one that this portal no longer has
     */
    Catalogue of(int version, @Nullable Agreed by) {
        if (by == null) {
            return version(version);
        }
        learn();
        return Optional.ofNullable(agreed.get(by))
                .filter(found -> found.version() == version)
                .orElseThrow(() -> new IllegalStateException(
                        "No treatment catalogue of version " + version + " with " + by.id() + " " + by.version()));
    }

    /** The delivered ones in order, then what agreements made of them. */
    List<Catalogue> all() {
        learn();
        return Stream.concat(versions.values().stream(), agreed.values().stream())
                .toList();
    }

    /** A check of whatever version, the newest words first; ids mean the same in all of them. */
    Optional<Check> check(String id) {
        learn();
        return Stream.concat(versions.descendingMap().values().stream(), agreed.values().stream())
                .flatMap(catalogue -> catalogue.check(id).stream())
                .findFirst();
    }

    private static NavigableMap<Integer, Catalogue> delivered() {
        NavigableMap<Integer, Catalogue> all = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(EVERY_FILE)) {
                String name = Optional.ofNullable(file.getFilename()).orElse("?");
                Matcher version = VERSION.matcher(name);
                if (!version.matches()) {
                    throw new IllegalStateException(name + " is not of the form catalogue-v1.yaml");
                }
                int number = Integer.parseInt(version.group(1));
                try (InputStream yaml = file.getInputStream()) {
                    all.put(number, CatalogueReader.read("treatment/" + name, number, yaml));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (all.isEmpty()) {
            throw new IllegalStateException("No catalogue is in " + EVERY_FILE);
        }
        return all;
    }
}
