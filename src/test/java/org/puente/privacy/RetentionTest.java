package org.puente.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.privacy.EndedStories.privacyOfficer;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usExaminer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.biometrics.ComparisonWalk;
import org.puente.biometrics.Enrolments;
import org.puente.cases.CaseDesk;
import org.puente.cases.DataKind;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.documents.CaseFiles;
import org.puente.documents.FileKind;
import org.puente.people.PersonName;
import org.puente.people.PersonSearch;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What has had its agreed time is erased, of each side by itself, and nothing else is. */
@Tag("database")
@PortalTest
class RetentionTest {

    /** Tables that keep lines about an erased case, and why. */
    private static final Map<String, String> KEPT = Map.of(
            "audit.trail", "ids and codes, no personal data",
            "public.erasure", "the certificate",
            "public.erasure_notice", "what the other side was told",
            "public.case_event", "states and days that both sides know, with the officers' names",
            "public.case_duty", "which officer did what",
            "public.treatment_case", "which version of the catalogue it had",
            "public.gallery_change", "that something changed, for the other nodes; thirty days");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Retention retention;

    @Autowired
    private Certificates certificates;

    @Autowired
    private WholeDatabase rows;

    private EndedStories stories;

    @BeforeEach
    void stories() {
        stories = new EndedStories(portal);
    }

    @Test
    void printsAndPhotoGoAfterTheirTermAndBothSidesReadACertificate() {
        CaseId old = stories.ended(366);
        CaseId young = stories.ended(364);

        run(CO);
        assertThat(prints(old))
                .as("the other side's clockwork erases nothing of ours")
                .isEqualTo(1);
        run(US);

        assertThat(prints(old)).isZero();
        assertThat(prints(young)).isEqualTo(1);
        assertThat(kindsOfFiles(old)).containsExactly(FileKind.OTHER);
        assertThat(keys(old)).containsExactly("FILES");
        Erasure own = Actors.as(privacyOfficer(US), () -> certificates.of(old)).getFirst();
        assertThat(own.kinds()).containsExactlyInAnyOrderEntriesOf(Map.of(DataKind.PRINTS, 1L, DataKind.PHOTO, 1L));
        assertThat(own.rule()).isEqualTo(ErasureRule.BIOMETRICS_TERM);
        assertThat(own.lastBackupOn())
                .isEqualTo(LocalDate.ofInstant(own.erasedAt(), ZoneId.of("America/New_York"))
                        .plusDays(30));
        ErasureNotice told =
                Actors.as(coCaseworker(), () -> certificates.told(old)).getFirst();
        assertThat(told.kinds()).containsExactly(DataKind.PRINTS, DataKind.PHOTO);
        assertThat(told.lastBackupOn()).isEqualTo(own.lastBackupOn());
        assertThat(run(US)).as("once is enough").isZero();
    }

    @Test
    void ofWhatNeverCrossedTheOtherSideIsToldNothing() {
        CaseId draft = stories.walk().ready();
        stories.enrol(draft, org.puente.biometrics.EnrolmentKind.EARLIER);
        CaseId old = stories.daysAgo(stories.withdraw(stories.walk().submit(draft)), 366);

        run(US);

        assertThat(Actors.as(usCaseworker(), () -> certificates.of(old))).hasSize(1);
        assertThat(Actors.as(privacyOfficer(CO), () -> certificates.told(old))).isEmpty();
        assertThat(Actors.as(privacyOfficer(CO), () -> certificates.of(old))).isEmpty();
    }

    @Test
    void aCaseWhoseTermIsOverLeavesNothingOfThePersonInAnyTable() {
        CaseId old = stories.ended(1826);
        String person = rows.sql("select person_id from case_sheet where case_id = ?")
                .param(old.uuid())
                .query((row, n) -> row.getString(1))
                .single();

        run(US);
        assertThat(facts(usCaseworker(), old)).isFalse();
        run(CO);
        assertThat(facts(coCaseworker(), old)).isFalse();

        assertThat(tablesWith(old)).isEqualTo(KEPT.keySet());
        assertThat(rows.sql("select count(*) from person where cast(id as varchar) = ?")
                        .param(person)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(keys(old)).isEmpty();
        assertThat(Actors.as(privacyOfficer(CO), () -> certificates.told(old))
                        .getFirst()
                        .kinds())
                .contains(DataKind.CASE, DataKind.PRINTS);
    }

    @Test
    void aPersonWithAnotherCaseIsNotForgotten() {
        PersonName name = PersonName.of("Zacarías", "Dosveces", "Munaton");
        CaseId old = stories.daysAgo(stories.withdraw(stories.walk().ready(name)), 1826);
        rows.sql("update case_sheet set person_id = (select person_id from case_sheet where case_id = ?)"
                        + " where case_id = ?")
                .params(old.uuid(), stories.walk().ready().uuid())
                .update();

        run(US);

        assertThat(Actors.as(
                        usCaseworker(), () -> portal.getBean(PersonSearch.class).search(name, "")))
                .isNotEmpty();
    }

    @Test
    void aDraftThatNobodyTouchedForItsTermGoesAndOthersStay() {
        CaseId left = stories.daysAgo(stories.draft(), 181);
        CaseId touched = stories.daysAgo(stories.draft(), 181);
        rows.sql("update case_sheet set changed_at = current_timestamp where case_id = ?")
                .param(touched.uuid())
                .update();
        CaseId submitted = stories.daysAgo(stories.walk().submit(stories.draft()), 181);

        run(US);

        assertThat(facts(usCaseworker(), left)).isFalse();
        assertThat(prints(left)).isZero();
        assertThat(prints(touched)).isEqualTo(1);
        assertThat(prints(submitted)).isEqualTo(1);
    }

    @Test
    void printsThatExaminersStillCompareWaitForTheirConclusion() {
        CaseId old = stories.walk().submit(stories.draft());
        stories.enrol(old, org.puente.biometrics.EnrolmentKind.EARLIER);
        ComparisonWalk comparisons = new ComparisonWalk(portal);
        var comparison = comparisons.start(old);
        stories.daysAgo(stories.withdraw(old), 366);

        run(US);
        assertThat(prints(old)).isEqualTo(2);

        var review = comparisons.take(usExaminer(), comparison);
        rows.sql("update comparison set settled_at = current_timestamp, outcome = 'INCONCLUSIVE' where id = ?")
                .param(comparison.uuid())
                .update();
        run(US);
        assertThat(prints(old)).isZero();
        assertThat(review).isNotNull();
    }

    @Test
    void anOpenIncidentKeepsACaseAndNotItsPrints() {
        CaseId old = stories.ended(1826);
        rows.sql(
                        "insert into treatment_incident (id, case_id, owner, check_id, state, opened_at, opened_by, keeper,"
                                + " keeper_name, version) values (?, ?, 'US', 'PRE-01', 'OPEN', current_timestamp, 'x', 'x', 'X', 0)")
                .params(java.util.UUID.randomUUID(), old.uuid())
                .update();

        run(US);

        assertThat(facts(usCaseworker(), old)).isTrue();
        assertThat(prints(old)).isZero();
    }

    @Test
    void whatFallsDueSoonIsListedBeforehand() {
        CaseId soon = stories.ended(360);
        CaseId later = stories.ended(300);

        List<CaseId> ahead = Actors.as(privacyOfficer(US), () -> retention.within(30)).stream()
                .filter(due -> due.scope() == ErasureScope.BIOMETRICS)
                .map(due -> due.found().id())
                .toList();

        assertThat(ahead).contains(soon).doesNotContain(later);
    }

    private int run(Country country) {
        return Actors.as(Clockwork.of(country), retention::run);
    }

    private int prints(CaseId id) {
        return (int) Actors.as(
                        usCaseworker(), () -> portal.getBean(Enrolments.class).of(id))
                .stream()
                .flatMap(set -> set.fingers().stream())
                .count();
    }

    private Set<FileKind> kindsOfFiles(CaseId id) {
        Set<FileKind> kinds = new TreeSet<>();
        Actors.as(usCaseworker(), () -> portal.getBean(CaseFiles.class).of(id)).forEach(file -> kinds.add(file.kind()));
        return kinds;
    }

    private boolean facts(org.puente.access.Actor reader, CaseId id) {
        return Actors.as(reader, () -> portal.getBean(CaseDesk.class).facts(id)).isPresent();
    }

    private List<String> keys(CaseId id) {
        return rows.sql("select purpose from keys.data_key where case_id = ?")
                .param(id.uuid())
                .query(String.class)
                .list();
    }

    private Set<String> tablesWith(CaseId id) {
        List<String> tables = rows.sql("select table_schema || '.' || table_name from information_schema.columns"
                        + " where column_name = 'case_id' and table_schema in ('public', 'audit', 'evidence', 'keys')")
                .query(String.class)
                .list();
        Set<String> found = new TreeSet<>();
        for (String table : tables) {
            if (rows.sql("select count(*) from " + table + " where case_id = ?")
                            .param(id.uuid())
                            .query(Integer.class)
                            .single()
                    > 0) {
                found.add(table);
            }
        }
        return found;
    }
}
