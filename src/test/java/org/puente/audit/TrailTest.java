package org.puente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coAuditor;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.monitor;
import static org.puente.testing.TestActors.usAuditor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Tag("database")
class TrailTest {

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Trail trail;
    private CaseId subject = CaseId.random();

    @Autowired
    TrailTest(ApplicationEventPublisher events, TransactionTemplate transaction, Trail trail) {
        this.events = events;
        this.transaction = transaction;
        this.trail = trail;
    }

    @BeforeEach
    void newCase() {
        subject = CaseId.random();
    }

    @Test
    void anAuditorReadsTheLinesOfTheirCountryAndNoOther() {
        act(usCaseworker(), "test.one");
        act(coCaseworker(), "test.two");
        act(monitor(), "test.three");

        assertThat(found(usAuditor(), onTheCase())).containsExactly("test.one");
        assertThat(found(coAuditor(), onTheCase())).containsExactly("test.two");
    }

    @Test
    void aForeignLineIsAnsweredAsOneThatDoesNotExist() {
        act(coCaseworker(), "test.one");
        UUID foreign = as(coAuditor(), () -> trail.search(onTheCase(), 0, 1))
                .getFirst()
                .id();

        assertThat(as(coAuditor(), () -> trail.line(foreign))).isPresent();
        assertThat(as(usAuditor(), () -> trail.line(foreign)))
                .isEqualTo(as(usAuditor(), () -> trail.line(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void theNewestLineComesFirstAndStretchesJoinWithoutGapOrRepetition() {
        List.of("test.one", "test.two", "test.three").forEach(what -> act(usCaseworker(), what));

        assertThat(found(usAuditor(), onTheCase())).containsExactly("test.three", "test.two", "test.one");
        assertThat(as(usAuditor(), () -> trail.search(onTheCase(), 1, 1)))
                .extracting(TrailLine::what)
                .containsExactly("test.two");
    }

    @Test
    void linesAreFoundByWhoAndWhatAndWhen() {
        act(usCaseworker(), "test.one");
        act(another(usCaseworker()), "test.one");
        act(usSupervisor(), "test.two");
        Instant last = as(usAuditor(), () -> trail.search(onTheCase(), 0, 1))
                .getFirst()
                .at();

        assertThat(found(usAuditor(), new TrailQuestion("us:caseworker", subject, null, null, null)))
                .hasSize(1);
        assertThat(found(usAuditor(), new TrailQuestion(null, subject, "test.one", null, null)))
                .hasSize(2);
        assertThat(found(usAuditor(), new TrailQuestion(null, subject, null, last, null)))
                .contains("test.two");
        assertThat(found(usAuditor(), new TrailQuestion(null, subject, null, null, last)))
                .doesNotContain("test.two");
    }

    private TrailQuestion onTheCase() {
        return new TrailQuestion(null, subject, null, null, null);
    }

    private List<String> found(Actor auditor, TrailQuestion question) {
        return as(auditor, () -> trail.search(question, 0, 50)).stream()
                .map(TrailLine::what)
                .toList();
    }

    private void act(Actor actor, String what) {
        CaseId meant = subject;
        Actors.as(actor, () -> transaction.executeWithoutResult(_ -> events.publishEvent(new Act(what, meant))));
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Actors.as(actor, work);
    }

    private record Act(String what, CaseId subject) implements Audited {

        @Override
        public Optional<CaseId> onCase() {
            return Optional.of(subject);
        }
    }
}
