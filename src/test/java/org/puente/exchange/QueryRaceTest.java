package org.puente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.usCaseworker;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;

/** Several officers ask at the same moment. */
@Tag("database")
@PortalTest
class QueryRaceTest {

    private static final int OFFICERS = 4;
    private static final int A_DAY = 100;

    @Autowired
    private ApplicationContext portal;

    private QueryWalk walk;

    @BeforeEach
    void walk() {
        walk = new QueryWalk(portal).aDayLater();
        forget();
    }

    @AfterEach
    void forget() {
        walk.rows().sql("delete from query_asked where asked_by = 'us:other'").update();
    }

    @Test
    void aboutOneCaseOneOfThemAsks() throws Exception {
        CaseId id = walk.askedAbout(160, 4);

        List<String> said = atOnce(List.of(id, id, id, id));

        assertThat(said)
                .containsExactlyInAnyOrder(
                        "asked", "exchange.ask.not_yet", "exchange.ask.not_yet", "exchange.ask.not_yet");
        assertThatThrownBy(() -> other("US:" + id)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void theLastQueryOfADayIsAskedOnce() throws Exception {
        List<CaseId> cases = new ArrayList<>();
        for (int n = 0; n < OFFICERS; n++) {
            cases.add(walk.askedAbout(161 + n, 4));
        }
        int already = walk.rows()
                .sql("select count(*) from query_asked where owner = 'US' and partner = 'CO'"
                        + " and asked_at > now() - interval '1' day")
                .query(Integer.class)
                .single();
        for (int n = already; n < A_DAY - 1; n++) {
            other(null);
        }

        List<String> said = atOnce(cases);

        assertThat(said)
                .containsExactlyInAnyOrder("asked", "exchange.ask.quota", "exchange.ask.quota", "exchange.ask.quota");
    }

    private void other(@Nullable String openKey) {
        walk.rows()
                .sql("insert into query_asked (id, owner, partner, case_id, set_id, fingers, probe_sha256, asked_by,"
                        + " asked_by_name, asked_at, tick_seconds, state, open_key) values (?, 'US', 'CO', ?, ?, 4, 'x',"
                        + " 'us:other', 'X', now(), 60, 'NO_HIT', ?)")
                .param(UUID.randomUUID())
                .param(UUID.randomUUID())
                .param(UUID.randomUUID())
                .param(openKey)
                .update();
    }

    private List<String> atOnce(List<CaseId> cases) throws Exception {
        CyclicBarrier start = new CyclicBarrier(cases.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(cases.size())) {
            List<Future<String>> running = new ArrayList<>();
            for (int n = 0; n < cases.size(); n++) {
                Actor officer = officer(n);
                CaseId id = cases.get(n);
                Callable<String> asking = () -> {
                    start.await();
                    return said(officer, id);
                };
                running.add(threads.submit(asking));
            }
            List<String> said = new ArrayList<>();
            for (Future<String> each : running) {
                said.add(each.get(60, TimeUnit.SECONDS));
            }
            return said;
        }
    }

    private String said(Actor officer, CaseId id) {
        try {
            walk.askOnly(officer, id);
            return "asked";
        } catch (Refusal refused) {
            return refused.key();
        }
    }

    private static Actor officer(int n) {
        Actor model = usCaseworker();
        return new Actor(new UserId(model.id().key() + "-race-" + n), model.name(), US, model.roles());
    }
}
