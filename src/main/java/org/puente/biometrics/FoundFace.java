package org.puente.biometrics;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a face that stands in a file. It is shown and never compared by the portal.
 *
 * @param name what the picture is called once it stands alone, such as {@code face-10.1.jpg}
 * @param content JPEG or PNG, as it stood in the file
 */
public record FoundFace(String name, byte[] content) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FoundFace that && name.equals(that.name) && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(content));
    }
}
