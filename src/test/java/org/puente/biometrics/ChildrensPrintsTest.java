package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.demo.prints.SyntheticFinger;
import org.puente.matching.FingerPosition;
import org.puente.portal.Refusal;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Prints of a child, whenever it shows that it is one. */
@Tag("database")
@PortalTest
class ChildrensPrintsTest {

    private static final LocalDate YESTERDAY = LocalDate.now(Clock.systemUTC()).minusDays(1);

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private DisclosedPrints disclosed;

    @Autowired
    private WholeDatabase rows;

    private CaseId id;

    @BeforeEach
    void aCaseOfAnAdult() {
        id = new CaseWalk(portal).ready();
    }

    @Test
    void whoWasAChildWhenThePrintsWereTakenHadAGuardianThere() {
        born(YESTERDAY.minusYears(19));

        assertThatThrownBy(() -> enrol(YESTERDAY.minusYears(2), ""))
                .isInstanceOf(Refusal.class)
                .hasMessage("biometrics.enrol.guardian");
        enrol(YESTERDAY.minusYears(2), "An aunt");
        enrol(YESTERDAY, "");
    }

    @Test
    void printsOfWhoTurnsOutToBeBelowTheAgreedAgeDoNotCross() {
        enrol(YESTERDAY, "");
        assertThat(crossing()).isOne();

        born(YESTERDAY.minusYears(13));

        assertThat(crossing()).isZero();
    }

    private int crossing() {
        return Actors.as(
                usSupervisor(),
                () -> Objects.requireNonNull(
                        transactions.execute(_ -> disclosed.items(id, US).size())));
    }

    private void born(LocalDate day) {
        rows.sql("update case_sheet set fields = replace(fields, '1991-03-08', ?) where case_id = ?")
                .params(day.toString(), id.uuid())
                .update();
    }

    private void enrol(LocalDate taken, String guardian) {
        PrintToEnrol print = PrintToEnrol.captured(
                FingerPosition.RIGHT_THUMB,
                ImpressionType.FLAT,
                SyntheticFinger.of(1).impression(1, 256, 300, 0.3));
        Actors.as(
                usCaseworker(),
                () -> enrolments.enrol(
                        id,
                        new EnrolmentForm(
                                EnrolmentKind.CAPTURED, taken, "Alexandria", "", guardian, List.of(print), Map.of())));
    }
}
