package org.puente.convictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.convictions.ConvictionWalk.QM;
import static org.puente.convictions.ConvictionWalk.QN;
import static org.puente.convictions.ConvictionWalk.THEIR_CASEWORKER;
import static org.puente.convictions.ConvictionWalk.fraud;
import static org.puente.testing.TestActors.officer;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Who never reads what is kept of convictions, what the trail says of it, and how it ends. */
@Tag("database")
@PortalTest
class ConvictionsKeptTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Convictions convictions;

    @Autowired
    private ConvictionDesk records;

    @Autowired
    private HeldConvictions held;

    @Autowired
    private WholeDatabase rows;

    private ConvictionWalk walk;

    @BeforeEach
    void walk() {
        walk = new ConvictionWalk(portal);
    }

    @Test
    void whoeverAlsoMeetsOrTreatsThePersonReadsNothingInAnyOfTheirRoles() {
        CaseId id = walk.released();
        for (Role also : List.of(Role.TRANSFER_COORDINATOR, Role.HEALTH_PROFESSIONAL)) {
            for (Country country : List.of(QM, QN)) {
                Actor two = new Actor(
                        officer(country, Role.CASEWORKER).id(),
                        "Two roles",
                        country,
                        Set.of(Role.CASEWORKER, Role.SUPERVISOR, also));
                assertThat(Actors.as(two, () -> convictions.concern(id))).isFalse();
                assertThat(Actors.as(two, () -> convictions.open(id))).isEmpty();
                assertThat(Actors.as(two, () -> convictions.waitingForMe(9))).isEmpty();
                assertThatThrownBy(() -> Actors.as(two, () -> records.add(id, fraud())))
                        .isInstanceOf(CaseNotFound.class);
            }
        }
    }

    @Test
    void everyActAndEveryLookIsInTheTrailWithIdsAlone() {
        CaseId id = walk.released();
        Actors.as(THEIR_CASEWORKER, () -> convictions.open(id));

        List<String> lines = rows.sql("select country || ' ' || what || ' ' || coalesce(why, '') || ' ' || payload"
                        + " from audit.trail where case_id = ? and what like 'convictions.%' order by seq")
                .param(id.uuid())
                .query(String.class)
                .list();
        assertThat(lines)
                .anyMatch(line -> line.startsWith("QM convictions.recorded"))
                .anyMatch(line -> line.startsWith("QM convictions.proposed " + ConvictionWalk.BASIS))
                .anyMatch(line -> line.startsWith("QM convictions.released " + ConvictionWalk.BASIS))
                .anyMatch(line -> line.startsWith("QN convictions.received RELEASE"))
                .anyMatch(line -> line.startsWith("QN convictions.read"))
                .noneMatch(line -> line.matches("(?s).*(FRAUD|2019|QM-7|INSTANCE).*"));
    }

    @Test
    void anErasureEndsWhatASideHasAndTheCertificateCountsIt() {
        CaseId id = walk.released();

        for (Country side : List.of(QM, QN)) {
            Actor eraser = officer(side, Role.PRIVACY_OFFICER);
            assertThat(Actors.as(eraser, () -> count(id, side))).isEqualTo(side.equals(QM) ? 3 : 1);
        }
        assertThat(Actors.as(officer(QM, Role.PRIVACY_OFFICER), () -> transaction(() -> held.crossed(id, QM))))
                .isTrue();
        assertThat(Actors.as(officer(QN, Role.PRIVACY_OFFICER), () -> transaction(() -> held.crossed(id, QN))))
                .isFalse();
        Actors.as(
                officer(QM, Role.PRIVACY_OFFICER),
                () -> transaction(() -> {
                    held.erase(id, QM);
                    return true;
                }));
        assertThat(Actors.as(officer(QM, Role.PRIVACY_OFFICER), () -> count(id, QM)))
                .isZero();
        assertThat(Actors.as(THEIR_CASEWORKER, () -> convictions.open(id))
                        .orElseThrow()
                        .received())
                .hasSize(1);
    }

    private long count(CaseId id, Country side) {
        return transaction(() -> held.count(id, side));
    }

    private <T> T transaction(Supplier<T> work) {
        return portal.getBean(TransactionTemplate.class).execute(_ -> work.get());
    }
}
