package org.puente.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads each thing once while one page is put together: within a transaction that only reads, a second question has the
 * first one's answer. Commands run in transactions that write and always ask anew.
 */
@Component
class ReadOnce {

    <T> T get(List<?> question, Supplier<T> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return read.get();
        }
        Map<Object, Object> answers = answers();
        @SuppressWarnings("unchecked")
        T known = (T) answers.get(question);
        if (known == null) {
            known = read.get();
            answers.put(question, known);
        }
        return known;
    }

    private Map<Object, Object> answers() {
        @SuppressWarnings("unchecked")
        Map<Object, Object> present = (Map<Object, Object>) TransactionSynchronizationManager.getResource(this);
        if (present != null) {
            return present;
        }
        Map<Object, Object> fresh = new HashMap<>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(ReadOnce.this);
            }
        });
        return fresh;
    }
}
