package org.puente.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.AgreedClock;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** First signatures of the acting side over all its cases, for those who sign second. */
@Service
public class WaitingSignatures {

    private final SignatureBook book;
    private final ClockInputs inputs;
    private final Clock clock;

    WaitingSignatures(SignatureBook book, ClockInputs inputs, Clock clock) {
        this.book = book;
        this.inputs = inputs;
        this.clock = clock;
    }

    /** The oldest first. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<WaitingSignature> ofMySide(int limit) {
        Country country = Actors.current().country();
        List<SignatureBook.Listed> waiting = book.waitingIn(country, limit);
        Map<CaseId, ClockInput> known =
                inputs.of(waiting.stream().map(SignatureBook.Listed::id).toList(), country);
        return waiting.stream()
                .map(listed -> withClock(listed, Optional.ofNullable(known.get(listed.id()))))
                .toList();
    }

    private WaitingSignature withClock(SignatureBook.Listed listed, Optional<ClockInput> known) {
        @Nullable
        Instant due = listed.hidden() || listed.held()
                ? null
                : known.map(input -> due(listed, input)).orElse(null);
        return new WaitingSignature(
                listed.id(), listed.number(), listed.personName(), listed.first(), due, listed.hidden());
    }

    private Instant due(SignatureBook.Listed listed, ClockInput input) {
        return input.agreement()
                .deadline(
                        AgreedClock.TWO_PERSON_REVIEW, listed.first().at(), input.pauses(AgreedClock.TWO_PERSON_REVIEW))
                .at(clock.instant())
                .due();
    }
}
