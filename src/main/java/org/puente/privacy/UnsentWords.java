package org.puente.privacy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.access.SignedIn;
import org.puente.countries.CaseId;
import org.puente.portal.Drafts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What users began to write and never sent ends with the case that it is about, or by its age. */
@Service
public class UnsentWords {

    /** Longer than an untouched draft waits; what is older ended by its age. */
    private static final Duration LOOKED_BACK = Duration.ofDays(40);

    private final Drafts drafts;
    private final ErasureBook book;
    private final Clock clock;

    UnsentWords(Drafts drafts, ErasureBook book, Clock clock) {
        this.drafts = drafts;
        this.book = book;
        this.clock = clock;
    }

    /** Ends those of the acting country. */
    @Requires(Permission.ANSWER_DATA_SUBJECTS)
    @Transactional
    public int end() {
        List<UUID> erased = book
                .erasedSince(Actors.current().country(), clock.instant().minus(LOOKED_BACK))
                .stream()
                .map(CaseId::uuid)
                .toList();
        return drafts.endAbout(erased) + drafts.endOld();
    }

    /** Ends the old ones of those who belong to no country. */
    @SignedIn
    public int endOld() {
        return drafts.endOld();
    }
}
