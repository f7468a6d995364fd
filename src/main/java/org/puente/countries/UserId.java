package org.puente.countries;

/**
 * A user across all parties: the subject of the token together with its realm, such as {@code us:4711}.
 *
 * @throws IllegalArgumentException if blank or longer than 120 characters
 */
public record UserId(String key) {

    private static final int LONGEST = 120;

    public UserId {
        if (key.isBlank() || key.length() > LONGEST) {
            throw new IllegalArgumentException("Not a user id");
        }
    }

    @Override
    public String toString() {
        return key;
    }
}
