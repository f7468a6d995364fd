package org.puente.biometrics;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file as it came.
 *
 * @param name what the sender called it, cut to 200 characters
 * @param content kept byte for byte
 */
public record OriginalFile(String name, String mediaType, byte[] content) {

    private static final int LONGEST_NAME = 200;

    public OriginalFile {
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /** Lower-case hex of the content's digest. */
    public String sha256() {
        return Sha256.hex(content);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OriginalFile that && name.equals(that.name) && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(content));
    }
}
