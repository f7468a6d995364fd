package org.puente.agreements;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Side;

/**
 * A version that both sides signed, in the portal or, for one that was delivered with it, before its installation.
 *
 * @param content the profile's bytes
 * @param signedAt when the second side signed; null for a delivered one
 */
record KnownVersion(
        AgreementProfile profile, String content, @Nullable Instant signedAt) {

    /** @throws ProfileError if the profile cannot be used */
    static KnownVersion read(String file, String content, @Nullable Instant signedAt) {
        return new KnownVersion(ProfileReader.read(file, content), content, signedAt);
    }

    /** The first moment of its first day, on the wall of the sending side's office: there cases begin. */
    Instant begins() {
        return begins(profile);
    }

    static Instant begins(AgreementProfile profile) {
        return profile.inForceSince().atStartOfDay(profile.zone(Side.SENDING)).toInstant();
    }

    String seal() {
        return seal(content.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 over the exact bytes, as 64 hexadecimal digits. */
    static String seal(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
