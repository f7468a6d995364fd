package org.puente.approvals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a content so that any change of it is another name. */
final class Digest {

    private static final String BETWEEN = "\u001f";

    private Digest() {}

    /** Lower-case hex SHA-256 over all parts in order. */
    static String of(String... parts) {
        byte[] all = String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
