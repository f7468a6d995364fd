package org.puente.treatment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** All versions of the catalogue, read and validated when the portal starts. */
@Component
class Catalogues {

    private static final int NEWEST = 1;

    private final Map<Integer, Catalogue> versions = Map.of(NEWEST, load(NEWEST));

    Catalogue newest() {
        return version(NEWEST);
    }

    /** @throws IllegalStateException if a case was started with a version that this portal no longer has */
    Catalogue version(int version) {
        Catalogue catalogue = versions.get(version);
        if (catalogue == null) {
            throw new IllegalStateException("No treatment catalogue of version " + version);
        }
        return catalogue;
    }

    private static Catalogue load(int version) {
        String file = "treatment/catalogue-v" + version + ".yaml";
        try (InputStream yaml = new ClassPathResource(file).getInputStream()) {
            return CatalogueReader.read(file, version, yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
