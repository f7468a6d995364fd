package org.puente.messages;

import org.puente.agreements.CodeList;

/** What a message is; each is a code of the agreement, so that either side reads it in its own language. */
public enum MessageKind {
    /** Waits for the other side until it answers. Stops no clock, as the step ASK does. */
    QUESTION(CodeList.QUESTION),
    /** Tells something, also in answer to a question. */
    STATEMENT(CodeList.STATEMENT);

    private final CodeList codes;

    MessageKind(CodeList codes) {
        this.codes = codes;
    }

    public CodeList codes() {
        return codes;
    }
}
