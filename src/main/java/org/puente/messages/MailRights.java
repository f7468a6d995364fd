package org.puente.messages;

import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.SessionEnded;
import org.puente.users.UserDisabled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails nothing more to whoever lost the right to come in, as soon as the portal knows. */
@Component
class MailRights {

    private final NoticeReaders readers;
    private final TransactionTemplate transactions;

    MailRights(NoticeReaders readers, TransactionTemplate transactions) {
        this.readers = readers;
        this.transactions = transactions;
    }

    @EventListener
    void disabled(UserDisabled gone) {
        readers.end(gone.user(), Actors.current().country());
    }

    /**
     * The realm does not say whether it refused the user or a session grew old, so their mail waits until they are here
     * again; the rights of that page count then.
     */
    @EventListener
    void ended(SessionEnded session) {
        Actor actor = session.actor();
        if (session.cause() == SessionEnded.Cause.RIGHTS_GONE && actor.party() != null) {
            Actors.as(
                    actor, () -> transactions.executeWithoutResult(_ -> readers.stopMail(actor.id(), actor.country())));
        }
    }
}
