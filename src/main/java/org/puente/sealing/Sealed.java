package org.puente.sealing;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A content as it stands in a row.
 *
 * @param key the data key that opens it; null for a row that was never sealed, which is refused
 * @param content AES-GCM: nonce, ciphertext and tag
 */
public record Sealed(@Nullable UUID key, byte[] content) {

    /** The key of what {@link Vault#seal} has just sealed. */
    public UUID sealedWith() {
        return Objects.requireNonNull(key);
    }

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return "Sealed[" + key + ", " + content.length + " bytes]";
    }
}
