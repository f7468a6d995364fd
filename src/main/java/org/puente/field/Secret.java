package org.puente.field;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code or a credential as it is given away: whose it is, and 256 random bits. The portal keeps a hash alone; of so many
 * bits from chance a fast one is enough.
 */
record Secret(Holder holder, String text) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("([A-Z]{2}|MONITOR)\\.[A-Za-z0-9_-]{43}");
    private static final SecureRandom CHANCE = new SecureRandom();

    static Secret fresh(Holder holder) {
        byte[] random = new byte[BYTES];
        CHANCE.nextBytes(random);
        return new Secret(
                holder,
                holder.code() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    static Optional<Secret> read(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new Secret(new Holder(form.group(1)), text)) : Optional.empty();
    }

    String hash() {
        return Sha256.of(text.getBytes(US_ASCII));
    }

    /** Says nothing of it. */
    @Override
    public String toString() {
        return "Secret[" + holder.code() + "]";
    }
}
