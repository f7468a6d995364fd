package org.puente.messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Role;
import org.puente.countries.Country;
import org.puente.documents.FileVersion;

/**
 * A message as its reader may know it.
 *
 * @param from the country whose officer wrote it
 * @param code of the agreement's list for its kind
 * @param text words of the writer's own, as they were written; may be empty
 * @param answersTo the question that it answers
 * @param writer the officer's name, for their own side alone
 * @param receipt when the other side read it
 * @param answered whether a question has an answer
 * @param files what was given to the other side with it
 */
public record Message(
        UUID id,
        Country from,
        MessageKind kind,
        String code,
        String text,
        @Nullable UUID answersTo,
        Instant sentAt,
        Role role,
        Optional<String> writer,
        Optional<Receipt> receipt,
        boolean answered,
        List<FileVersion> files) {

    /** Longest text, in characters. */
    public static final int LONGEST = 1000;

    public Message {
        files = List.copyOf(files);
    }

    /** Says whose it is and of what kind, and nothing of what it says. */
    @Override
    public String toString() {
        return "Message[" + id + ", " + from + ", " + kind + "]";
    }

    /**
     * Somebody of the other office read it.
     *
     * @param role in which the first reader acts; never a protection officer or a health professional, whose reading tells
     *     something
     */
    public record Receipt(Role role, Instant at) {}
}
