package org.puente.approvals;

import static org.puente.access.Permission.APPROVE_RETURNS;
import static org.puente.access.Permission.SIGN_SECOND;

import java.time.Clock;
import java.util.Optional;
import org.puente.access.Requires;
import org.puente.countries.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the record of issuance for the receiving side, with a line in the trail for each. */
@Service
public class IssuanceRecords {

    private final ApprovalDesk desk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssuanceRecords(ApprovalDesk desk, ApplicationEventPublisher events, Clock clock) {
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    /** @return a PDF of one page in both languages; empty where no document is on record for the actor's country */
    @Requires({APPROVE_RETURNS, SIGN_SECOND})
    @Transactional
    public Optional<byte[]> pdf(CaseId id) {
        return desk.open(id)
                .flatMap(file -> file.decision()
                        .flatMap(decision -> file.document()
                                .map(document -> IssuanceRecord.of(file, decision, document, clock.instant()))))
                .map(said -> {
                    events.publishEvent(ApprovalAct.of("approval.printed", id));
                    return IssuancePdf.write(said);
                });
    }
}
