package org.puente.cases;

import java.util.List;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** First signatures of the acting side over all its cases, for those who sign second. */
@Service
public class WaitingSignatures {

    private final SignatureBook book;

    WaitingSignatures(SignatureBook book) {
        this.book = book;
    }

    /** The oldest first. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<WaitingSignature> ofMySide(int limit) {
        return book.waitingIn(Actors.current().country(), limit);
    }
}
