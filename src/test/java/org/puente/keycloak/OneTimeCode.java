package org.puente.keycloak;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator shows: RFC 6238 with SHA-1, six digits, half a minute. */
final class OneTimeCode {

    private static final int SECONDS = 30;
    private static final int DIGITS = 1_000_000;

    private OneTimeCode() {}

    static String of(String secret, Instant moment) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(moment.getEpochSecond() / SECONDS)
                    .array());
            int offset = hash[hash.length - 1] & 0xf;
            int code = (ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE) % DIGITS;
            return String.format(Locale.ROOT, "%06d", code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
