package org.puente.complaints;

import java.util.Locale;
import java.util.Optional;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.Agreements;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues a person's receipt again, where they come or write to the complaint body with the number. */
@Service
public class ComplaintReceipts {

    private final ComplaintBook book;
    private final Agreements agreements;
    private final ApplicationEventPublisher events;

    ComplaintReceipts(ComplaintBook book, Agreements agreements, ApplicationEventPublisher events) {
        this.book = book;
        this.agreements = agreements;
        this.events = events;
    }

    /** @return a PDF; empty where there is no such complaint */
    @Requires(Permission.ANSWER_COMPLAINTS)
    @Transactional
    public Optional<byte[]> again(ComplaintId id, Locale language) {
        return book.find(id).map(line -> {
            events.publishEvent(ComplaintAct.of("complaint.receipt.again", id));
            return ReceiptOfComplaint.pdf(
                    line, agreements.byId(line.agreement()).orElseThrow(), language);
        });
    }
}
