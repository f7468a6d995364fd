package org.puente.privacy;

import static org.puente.access.Permission.ANSWER_DATA_SUBJECTS;
import static org.puente.access.Permission.READ_CASES;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletion certificates: the own side's, and what the other side let it know of its own. */
@Service
public class Certificates {

    /** Most that are listed. */
    static final int MOST_LISTED = 100;

    private final ErasureBook book;
    private final ApplicationEventPublisher events;

    Certificates(ErasureBook book, ApplicationEventPublisher events) {
        this.book = book;
        this.events = events;
    }

    /** The own side's, the latest first. */
    @Requires(ANSWER_DATA_SUBJECTS)
    @Transactional(readOnly = true)
    public List<Erasure> own() {
        return book.latest(Actors.current().country(), MOST_LISTED);
    }

    /** What other sides erased of what this one once had, the latest first. */
    @Requires(ANSWER_DATA_SUBJECTS)
    @Transactional(readOnly = true)
    public List<ErasureNotice> told() {
        return book.notices(Actors.current().country(), MOST_LISTED);
    }

    /** The own side's of a case, the earliest first. */
    @Requires({ANSWER_DATA_SUBJECTS, READ_CASES})
    @Transactional(readOnly = true)
    public List<Erasure> of(CaseId id) {
        return book.of(id, Actors.current().country());
    }

    /** What the other side erased of a case, the earliest first. */
    @Requires({ANSWER_DATA_SUBJECTS, READ_CASES})
    @Transactional(readOnly = true)
    public List<ErasureNotice> told(CaseId id) {
        return book.notices(id, Actors.current().country());
    }

    /**
     * A certificate on paper, as its reader may know it; a line in the trail.
     *
     * @return empty if it is neither the own side's nor told to it, as for one that nobody made
     */
    @Requires({ANSWER_DATA_SUBJECTS, READ_CASES})
    @Transactional
    public Optional<byte[]> pdf(UUID id, Locale language) {
        Country reader = Actors.current().country();
        Optional<byte[]> own = book.find(id, reader).map(erasure -> {
            events.publishEvent(PrivacyAct.certified(erasure.caseId(), erasure.number()));
            return CertificatePdf.of(erasure, language);
        });
        return own.isPresent()
                ? own
                : book.notice(id, reader).map(notice -> {
                    events.publishEvent(PrivacyAct.certified(notice.caseId(), notice.number()));
                    return CertificatePdf.of(notice, language);
                });
    }
}
