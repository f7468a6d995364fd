package org.puente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.monitor;
import static org.puente.testing.TestActors.usAuditor;
import static org.puente.testing.TestActors.usCaseworker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.ActorAuthentication;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.portal.Haste;
import org.puente.portal.InfectedFile;
import org.puente.portal.Pace;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Tag("database")
class TrailRecordingTest {

    private static final CaseId CASE = CaseId.of("0197c3a4-0000-7000-8000-000000000001");

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient portal;
    private final WholeDatabase database;
    private final Trail trail;
    private long before;

    @Autowired
    TrailRecordingTest(
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient portal,
            WholeDatabase database,
            Trail trail) {
        this.events = events;
        this.transaction = transaction;
        this.portal = portal;
        this.database = database;
        this.trail = trail;
    }

    @BeforeEach
    void remember() {
        before = database.sql("select coalesce(max(seq), 0) from audit.trail")
                .query(Long.class)
                .single();
    }

    @Test
    void anActLeavesALineWithWhoForWhichCountryWhatWhichCaseWhyAndPayload() {
        Actors.as(
                usCaseworker(), () -> transaction.executeWithoutResult(_ -> events.publishEvent(new Act("test.act"))));

        assertThat(newLines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("actor_id", "us:caseworker")
                        .containsEntry("country", "US")
                        .containsEntry("what", "test.act")
                        .containsEntry("case_id", CASE.uuid())
                        .containsEntry("why", "NEW_FACTS")
                        .containsEntry("payload", "{\"from\":\"DRAFT\",\"to\":\"SUBMITTED\"}"));
    }

    @Test
    void aLookAtManyCasesLeavesALineOfEachOnceADay() {
        CaseId another = CaseId.of("0197c3a4-0000-7000-8000-000000000002");
        for (Set<CaseId> cases : List.of(Set.of(CASE), Set.of(CASE, another), Set.of(CASE, another))) {
            Actors.as(
                    usCaseworker(),
                    () -> transaction.executeWithoutResult(
                            _ -> events.publishEvent(new LookedAtMany("test.looks", "API", cases))));
        }

        assertThat(newLines()).extracting(line -> line.get("case_id")).containsExactly(CASE.uuid(), another.uuid());
        assertThat(newLines())
                .allSatisfy(line -> assertThat(line)
                        .containsEntry("actor_id", "us:caseworker")
                        .containsEntry("country", "US")
                        .containsEntry("what", "test.looks")
                        .containsEntry("why", "API")
                        .containsEntry("payload", "{}"));
    }

    @Test
    void anActThatIsRolledBackLeavesNoLine() {
        Actors.as(
                usCaseworker(),
                () -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(new Act("test.act"));
                    status.setRollbackOnly();
                }));

        assertThat(newLines()).isEmpty();
    }

    @Test
    void anActWhoseLineCannotBeWrittenIsRolledBackToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Actors.as(
                        usCaseworker(),
                        () -> transaction.executeWithoutResult(_ -> {
                            portal.sql(
                                            "insert into draft (owner_id, form, content, saved_at) values (?, 'lost', '', current_timestamp)")
                                    .param(usCaseworker().id().key())
                                    .update();
                            events.publishEvent(new Act("Not A Code"));
                        })));

        assertThat(database.sql("select count(*) from draft where form = 'lost'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anActOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> events.publishEvent(new Act("test.act")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anActInAReadOnlyTransactionIsRefusedOnEveryDatabase() {
        TransactionTemplate reading =
                new TransactionTemplate(java.util.Objects.requireNonNull(transaction.getTransactionManager()));
        reading.setReadOnly(true);

        assertThatIllegalStateException()
                .isThrownBy(() -> reading.executeWithoutResult(_ -> events.publishEvent(new Act("test.act"))));
    }

    @Test
    void hasteLeavesALineOfWhoseAndOfWhatItIs() {
        Actors.as(usCaseworker(), () -> events.publishEvent(new Haste(Pace.SEARCH)));

        assertThat(newLines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("actor_id", "us:caseworker")
                        .containsEntry("what", "access.too-often")
                        .containsEntry("payload", "{\"pace\":\"SEARCH\"}"));
    }

    @Test
    void anInfectedFileLeavesALineOfWhoSentItAndWhatWasFound() {
        Actors.as(usCaseworker(), () -> events.publishEvent(new InfectedFile("Eicar-Test-Signature")));

        assertThat(newLines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("actor_id", "us:caseworker")
                        .containsEntry("what", "upload.infected")
                        .containsEntry("payload", "{\"signature\":\"Eicar-Test-Signature\"}"));
    }

    @Test
    void aRefusalStaysAlthoughTheRefusedActIsRolledBack() {
        Actors.as(
                coCaseworker(),
                () -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(
                            new Refused("test.refused", CASE, "cases.objection.state", Map.of("step", "SUBMIT")));
                    status.setRollbackOnly();
                }));

        assertThat(newLines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("country", "CO")
                        .containsEntry("why", "cases.objection.state")
                        .containsEntry("payload", "{\"step\":\"SUBMIT\"}"));
    }

    @Test
    void aCallWithoutPermissionIsRecordedAgainstWhoTriedIt() {
        Actors.as(
                usCaseworker(),
                () -> assertThatThrownBy(() -> trail.search(TrailQuestion.EVERYTHING, 0, 10))
                        .isInstanceOf(AccessDeniedException.class));

        assertThat(newLines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("actor_id", "us:caseworker")
                        .containsEntry("what", "access.refused")
                        .containsEntry("payload", "{\"place\":\"Trail.search\"}"));
    }

    @Test
    void whoIsNotSignedInFloodsNoTable() {
        assertThatThrownBy(() -> trail.search(TrailQuestion.EVERYTHING, 0, 10)).isNotNull();

        assertThat(newLines()).isEmpty();
    }

    @Test
    void comingAndGoingAreRecorded() {
        events.publishEvent(new AuthenticationSuccessEvent(new ActorAuthentication(usAuditor())));
        events.publishEvent(new LogoutSuccessEvent(new ActorAuthentication(usAuditor())));

        assertThat(newLines()).extracting("what").containsExactly("sign-in.succeeded", "sign-out");
        assertThat(newLines()).extracting("country").containsOnly("US");
    }

    @Test
    void aFailedSignInKeepsNothingThatWasTyped() {
        events.publishEvent(new AuthenticationFailureBadCredentialsEvent(
                new UsernamePasswordAuthenticationToken("secret typed into the wrong field", "x"),
                new BadCredentialsException("No such user")));

        assertThat(newLines()).singleElement().satisfies(line -> {
            assertThat(line).containsEntry("what", "sign-in.failed").containsEntry("why", "BadCredentialsException");
            assertThat(line.values()).extracting(String::valueOf).noneMatch(value -> value.contains("secret"));
        });
    }

    @Test
    void whatAMonitorDoesBelongsToNoCountry() {
        Actors.as(monitor(), () -> transaction.executeWithoutResult(_ -> events.publishEvent(new Act("test.act"))));

        assertThat(newLines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("actor_id", "independent:monitor")
                        .containsEntry("country", null));
    }

    private List<Map<String, Object>> newLines() {
        return database.sql("select * from audit.trail where seq > :before order by seq")
                .param("before", before)
                .query()
                .listOfRows();
    }

    private record Act(String what) implements Audited {

        @Override
        public Optional<CaseId> onCase() {
            return Optional.of(CASE);
        }

        @Override
        public Optional<String> why() {
            return Optional.of("NEW_FACTS");
        }

        @Override
        public Map<String, String> payload() {
            return Map.of("to", "SUBMITTED", "from", "DRAFT");
        }
    }
}
