package org.puente.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.usCaseworker;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.cases.Disclosures;
import org.puente.cases.Families;
import org.puente.cases.SheetEdit;
import org.puente.cases.SheetField;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyWalk;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A fact that another module changes adds and retires checks at once, and says so. */
@Tag("database")
@PortalTest
class FactFollowerTest {

    private static final String ADDED = "treatment.checks.added";
    private static final String RETIRED = "treatment.checks.retired";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Families families;

    @Autowired
    private WholeDatabase database;

    private CaseWalk walk;

    @BeforeEach
    void walk() {
        walk = new CaseWalk(portal);
    }

    @Test
    void aFamilyAddsItsChecksAndRetiresThemWhenItIsUndone() {
        CaseId one = walk.submitted();
        CaseId other = walk.submitted();
        int waiting = waiting(one);

        Actors.as(usCaseworker(), () -> families.link(one, other));
        assertThat(List.of(trail(one, ADDED), trail(other, ADDED))).containsOnly(List.of("PRE-15,TRN-07"));
        assertThat(waiting(one)).isEqualTo(waiting + 1);

        Actors.as(usCaseworker(), () -> families.unlink(one));
        assertThat(trail(one, RETIRED)).containsExactly("PRE-15,TRN-07");
        assertThat(waiting(one)).isEqualTo(waiting);
    }

    @Test
    void aLanguageThatIsCorrectedRetiresTheInterpretersCheck() {
        CaseId id = walk.submitted();

        Actors.as(usCaseworker(), () -> {
            Disclosures facts = portal.getBean(Disclosures.class);
            SheetEdit edit = facts.toEdit(id).orElseThrow();
            return facts.change(id, edit.sheet().with(SheetField.LANGUAGES, "en,es"), edit.version(), "PERSON_SAID_SO");
        });

        assertThat(trail(id, RETIRED)).singleElement().asString().contains("EMB-08");
        assertThat(trail(id, ADDED)).isEmpty();
    }

    @Test
    void whatARestraintAddsItsRecorderIsTold() {
        CaseId person = new JourneyWalk(portal).approved();

        ChangedChecks changed = Actors.as(
                US_COORDINATOR,
                () -> portal.getBean(RestraintDesk.class)
                        .start(person, RestraintMean.HELD_BY_HAND, RestraintReason.DAMAGE, "Nobody", 0));

        assertThat(changed.added()).extracting(Check::id).containsExactly("EMB-05", "TRN-01");
        assertThat(trail(person, ADDED)).containsExactly("EMB-05,TRN-01");
    }

    private List<String> trail(CaseId id, String what) {
        return database
                .sql("select payload from audit.trail where case_id = ? and what = ? order by at")
                .params(id.uuid(), what)
                .query(String.class)
                .list()
                .stream()
                .map(payload -> payload.replaceAll(".*\"checks\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private int waiting(CaseId id) {
        return database.sql("select coalesce(max(open_checks), 0) from treatment_todo where case_id = ? and role ="
                        + " 'CASEWORKER' and owner = 'US'")
                .param(id.uuid())
                .query(Integer.class)
                .single();
    }
}
