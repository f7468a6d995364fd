package org.puente.access;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.puente.countries.Country;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The portal's own bookkeeping for a country that does not act itself: what its list says of a case that moved,
 * signatures and seats that an act of the other side ends. The only way past the row rule, in the same transaction;
 * nothing that is read here may reach the acting user.
 */
@Component
public class Bookkeeping {

    private final RowRule rows;
    private final EntityManager entities;

    Bookkeeping(RowRule rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    /**
     * Does work on the rows of a country, whoever acts.
     *
     * @throws IllegalStateException outside a transaction
     */
    @SignedIn
    public <T> T of(Country owner, Supplier<T> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Bookkeeping is part of an act");
        }
        Actor actor = Actors.current();
        if (owner.equals(actor.party())) {
            return work.get();
        }
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            entities.flush();
        }
        rows.turnTo(owner);
        T done;
        try {
            done = work.get();
        } catch (RuntimeException | Error failed) {
            turnBackAfter(failed, actor);
            throw failed;
        }
        rows.turnTo(actor.party());
        return done;
    }

    /** As {@link #of(Country, Supplier)}, for work without a result. */
    @SignedIn
    public void of(Country owner, Runnable work) {
        of(owner, () -> {
            work.run();
            return true;
        });
    }

    /** After an error of the database it takes no further statement, and the transaction ends anyway. */
    private void turnBackAfter(Throwable failed, Actor actor) {
        try {
            rows.turnTo(actor.party());
        } catch (RuntimeException endedToo) {
            failed.addSuppressed(endedToo);
        }
    }
}
