package org.puente.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.AgreedClock;
import org.puente.agreements.Agreements;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** First signatures of the acting side over all its cases, for those who sign second. */
@Service
public class WaitingSignatures {

    private final SignatureBook book;
    private final Agreements agreements;
    private final Clock clock;

    WaitingSignatures(SignatureBook book, Agreements agreements, Clock clock) {
        this.book = book;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** The oldest first. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<WaitingSignature> ofMySide(int limit) {
        return book.waitingIn(Actors.current().country(), limit).stream()
                .map(this::withClock)
                .toList();
    }

    private WaitingSignature withClock(SignatureBook.Listed listed) {
        @Nullable Instant due = listed.hidden() || listed.held() ? null : due(listed);
        return new WaitingSignature(
                listed.id(), listed.number(), listed.personName(), listed.first(), due, listed.hidden());
    }

    private Instant due(SignatureBook.Listed listed) {
        return agreements
                .byId(listed.agreement())
                .orElseThrow()
                .deadline(AgreedClock.TWO_PERSON_REVIEW, listed.first().at(), List.of())
                .at(clock.instant())
                .due();
    }
}
