package org.puente.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Every transaction begins with the database being told who acts. */
@Configuration
class ActingTransactions {

    @Bean
    PlatformTransactionManager transactionManager(
            RowRule rows, ObjectProvider<TransactionManagerCustomizers> customizers) {
        Acting transactions = new Acting(rows);
        customizers.ifAvailable(all -> all.customize(transactions));
        return transactions;
    }

    private static final class Acting extends JpaTransactionManager {

        private final transient RowRule rows;

        Acting(RowRule rows) {
            this.rows = rows;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            super.doBegin(transaction, definition);
            try {
                Actors.ifAny().ifPresent(rows::begin);
            } catch (RuntimeException | Error cannotBegin) {
                doCleanupAfterCompletion(transaction);
                throw cannotBegin;
            }
        }
    }
}
