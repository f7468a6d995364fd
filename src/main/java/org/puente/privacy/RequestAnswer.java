package org.puente.privacy;

import java.util.List;
import java.util.stream.Stream;

/** What became of a person's request. */
public enum RequestAnswer {
    ERASED,
    NOT_THIS_PERSON,
    NEEDED_FOR_A_CLAIM,
    KEPT_BY_LAW,
    WITHDRAWN_BY_THE_PERSON;

    /** Why a request may be refused. */
    public static List<RequestAnswer> refusals() {
        return Stream.of(values()).filter(answer -> answer != ERASED).toList();
    }
}
