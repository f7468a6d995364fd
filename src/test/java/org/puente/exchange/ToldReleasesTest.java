package org.puente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.biometrics.ComparisonReason.DETAILS_AGREE;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.EndedCase;
import org.puente.cases.EndedCases;
import org.puente.cases.ToldData;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.testing.PortalTest;
import org.puente.testing.TestActors;
import org.puente.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What the letter to a person says of data that left in answer to a query. */
@Tag("database")
@PortalTest
class ToldReleasesTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private TestClock clock;

    @Autowired
    private TransactionTemplate transaction;

    private QueryWalk walk;

    @BeforeEach
    void walk() {
        walk = new QueryWalk(portal).aDayLater();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    @Test
    void whatLeftIsToldFromItsTickOnAndStillWhenTheCaseAskedAboutIsErased() {
        CaseId known = walk.knownToColombia(170);
        CaseId id = walk.askedAbout(170, 4);
        QueryId query = walk.ask(id);
        walk.tick(id, 1);
        walk.conclude(query, DETAILS_AGREE);
        walk.release(query);
        assertThat(given(CO, known)).isEmpty();
        walk.tick(id, 2);
        Instant told = walk.read(id).told();
        assertThat(held(US, id)).isNotEmpty();
        assertThat(given(US, id)).isEmpty();
        List<ToldData.Given> before = given(CO, known);
        assertThat(before).singleElement().satisfies(given -> {
            assertThat(given.to()).isEqualTo(US);
            assertThat(given.at()).isEqualTo(told);
        });

        erase(CO, id);
        erase(US, id);

        assertThat(given(CO, known)).isEqualTo(before);
        assertThat(held(US, id)).isEmpty();
        erase(CO, known);
        assertThat(given(CO, known)).isEmpty();
    }

    private List<ToldData.Given> given(Country side, CaseId id) {
        return told(side, id, (told, found) -> told.given(found, Locale.ENGLISH));
    }

    private List<ToldData.Held> held(Country side, CaseId id) {
        return told(side, id, (told, found) -> told.held(found, Locale.ENGLISH));
    }

    private <T> List<T> told(Country side, CaseId id, BiFunction<ToldReleases, EndedCase, List<T>> read) {
        return Actors.as(
                TestActors.officer(side, Role.PRIVACY_OFFICER),
                () -> transaction.execute(_ -> read.apply(
                        portal.getBean(ToldReleases.class),
                        portal.getBean(EndedCases.class).find(id).orElseThrow())));
    }

    private void erase(Country side, CaseId id) {
        Actors.as(
                TestActors.officer(side, Role.PRIVACY_OFFICER),
                () -> transaction.executeWithoutResult(
                        _ -> portal.getBean(HeldQueries.class).erase(id, side)));
    }
}
