package org.puente.messages;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;

/**
 * What an officer wants to send.
 *
 * @param text words of one's own, or empty
 * @param answersTo the other side's question that it answers
 */
public record NewMessage(
        CaseId caseId,
        MessageKind kind,
        String code,
        String text,
        @Nullable UUID answersTo,
        List<NewFile> files) {

    /** Most files that go with one message. */
    public static final int MOST_FILES = 3;

    public NewMessage {
        files = List.copyOf(files);
    }

    /** A file as its sender calls it; the other side never reads that name. */
    public record NewFile(String name, byte[] content) {

        /** Says the size alone. */
        @Override
        public String toString() {
            return "NewFile[" + content.length + " bytes]";
        }
    }
}
