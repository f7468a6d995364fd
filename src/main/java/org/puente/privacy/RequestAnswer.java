package org.puente.privacy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What became of a person's request. */
public enum RequestAnswer {
    ERASED,
    LETTER_ISSUED,
    CORRECTED,
    NOT_THIS_PERSON(RequestKind.values()),
    NOTHING_HELD(RequestKind.ACCESS),
    NOT_SHOWN(RequestKind.CORRECTION),
    RIGHT_AS_IT_STANDS(RequestKind.CORRECTION),
    /** Who recorded a fact corrects it; the person is told to turn there. */
    RECORDED_BY_OTHER_SIDE(RequestKind.CORRECTION),
    NEEDED_FOR_A_CLAIM(RequestKind.ERASURE),
    KEPT_BY_LAW(RequestKind.ERASURE),
    WITHDRAWN_BY_THE_PERSON(RequestKind.values());

    private final Set<RequestKind> refuses;

    RequestAnswer(RequestKind... refuses) {
        this.refuses = Set.of(refuses);
    }

    /** Why a request of a kind may be refused. */
    public static List<RequestAnswer> refusals(RequestKind kind) {
        return Stream.of(values())
                .filter(answer -> answer.refuses.contains(kind))
                .toList();
    }

    /** Whether the person may disagree: a correction was refused, and not because they took it back. */
    public boolean isDisputable() {
        return refuses.contains(RequestKind.CORRECTION) && this != WITHDRAWN_BY_THE_PERSON;
    }
}
