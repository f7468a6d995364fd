package org.puente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usCaseworker;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Tag("database")
class BookkeepingTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Bookkeeping bookkeeping;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private CaseId id;

    @BeforeEach
    void theReceivingSideHoldsACase() {
        id = new CaseWalk(portal).submitted();
        Actors.as(coCaseworker(), () -> portal.getBean(Holds.class).place(id, HoldKind.MEDICAL, null));
    }

    @Test
    void bookkeepingReachesTheOthersRowsAndLeavesNoDoorOpen() {
        Actors.as(
                usCaseworker(),
                () -> transaction.executeWithoutResult(_ -> {
                    assertThat(bookkeeping.<Long>of(CO, this::holdsOfColombia)).isOne();
                    assertThat(bookkeeping.<Long>of(US, () -> acting(US))).isOne();
                    assertThat(acting(US)).isOne();
                }));
    }

    @Test
    void alsoAfterARefusalTheActorsOwnRowsAreBack() {
        Actors.as(
                usCaseworker(),
                () -> transaction.executeWithoutResult(_ -> {
                    assertThatThrownBy(() -> bookkeeping.of(CO, () -> {
                                throw new IllegalArgumentException("refused");
                            }))
                            .isInstanceOf(IllegalArgumentException.class);
                    assertThat(acting(US)).isOne();
                }));
    }

    @Test
    void anErrorOfTheDatabaseIsNotHiddenByTheWayBack() {
        assertThatThrownBy(() -> Actors.as(
                        usCaseworker(),
                        () -> transaction.executeWithoutResult(_ -> bookkeeping.of(
                                CO, () -> database.sql("select nothing").query().listOfRows()))))
                .hasMessageContaining("select nothing");
    }

    @Test
    void outsideAnActThereIsNone() {
        assertThatThrownBy(() -> Actors.as(usCaseworker(), () -> bookkeeping.of(CO, this::holdsOfColombia)))
                .isInstanceOf(IllegalStateException.class);
    }

    private long holdsOfColombia() {
        return count("select count(*) from case_hold where case_id = ? and owner = 'CO'");
    }

    /** One for the country whose rows exist now: its line of the list. */
    private long acting(Country country) {
        return count("select count(*) from case_listing where case_id = ? and viewer = '" + country + "'");
    }

    private long count(String sql) {
        return database.sql(sql).param(id.uuid()).query(Long.class).single();
    }
}
