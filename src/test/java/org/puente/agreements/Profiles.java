package org.puente.agreements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** Profiles to test with. */
public final class Profiles {

    static final String DELIVERED = "us-co-v3.yaml";

    private Profiles() {}

    public static AgreementProfile delivered() {
        return ProfileReader.read(DELIVERED, text("agreements/" + DELIVERED));
    }

    /**
     * Without what the schema says.
     *
     * @param treatment lines of a section {@code treatment}, which the delivered one does not have
     */
    public static AgreementProfile deliveredWith(String treatment) {
        return ProfileReader.alone(
                YamlPart.of(DELIVERED, text("agreements/" + DELIVERED) + "\ntreatment:\n" + treatment.indent(2)));
    }

    static AgreementProfile ofTwoOtherCountries() {
        return ProfileReader.read("pt-ec-v1.yaml", text("agreements-of-tests/pt-ec-v1.yaml"));
    }

    /** Of a delivered file, or one that comes with the tests. */
    public static String seal(String file) {
        return KnownVersion.seal(text("agreements/" + file).getBytes(StandardCharsets.UTF_8));
    }

    static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
