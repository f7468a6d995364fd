package org.puente.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.privacy.EndedStories.privacyOfficer;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.usAuditor;
import static org.puente.testing.TestActors.usCaseworker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.access.Actors;
import org.puente.audit.Trail;
import org.puente.audit.TrailQuestion;
import org.puente.biometrics.Enrolments;
import org.puente.countries.CaseId;
import org.puente.testing.OldDump;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** No restore brings back what was erased: the list beside the database is done again before anybody is served. */
@Tag("database")
@PortalTest
class ErasureReplayTest {

    @TempDir
    private Path folder;

    @Value("${puente.erasures}")
    private Path list;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private WholeDatabase rows;

    @Autowired
    private Retention retention;

    @Autowired
    private Certificates certificates;

    @Autowired
    private ErasureReplay atStart;

    private EndedStories stories;

    @BeforeEach
    void stories() {
        stories = new EndedStories(portal);
    }

    @Test
    void afterTheRestoreOfAnOldDumpEverythingIsErasedAgainWithTheSameCertificate() {
        CaseId id = stories.ended(366);
        CaseId other = stories.ended(3);
        OldDump before = OldDump.of(rows);
        Actors.as(Clockwork.of(US), retention::run);
        Erasure certificate = only(id);

        before.restore();
        assertThat(prints(id)).as("the dump is old").isEqualTo(1);
        assertThat(Actors.as(privacyOfficer(US), () -> certificates.of(id))).isEmpty();
        atStart.start();

        assertThat(prints(id)).isZero();
        assertThat(keys(id)).doesNotContain("PRINTS", "PHOTO");
        assertThat(only(id)).isEqualTo(certificate);
        assertThat(Actors.as(privacyOfficer(CO), () -> certificates.told(id))).hasSize(1);
        assertThat(prints(other)).isEqualTo(1);
        assertThat(Actors.as(
                        usAuditor(),
                        () -> portal.getBean(Trail.class)
                                .search(new TrailQuestion(null, id, "data.erased-again", null, null), 0, 9)))
                .hasSize(1);
    }

    @Test
    void whatTheListLacksIsAddedAtTheNextStartAndNothingIsErasedTwice() throws IOException {
        CaseId id = stories.ended(366);
        Actors.as(Clockwork.of(US), retention::run);
        String line = line(id);
        Files.write(
                list,
                Files.readAllLines(list).stream()
                        .filter(each -> !each.equals(line))
                        .toList());

        atStart.start();
        atStart.start();

        assertThat(Files.readAllLines(list)).containsOnlyOnce(line);
        assertThat(Actors.as(
                        usAuditor(),
                        () -> portal.getBean(Trail.class)
                                .search(new TrailQuestion(null, id, "data.erased-again", null, null), 0, 9)))
                .isEmpty();
    }

    @Test
    void theListHoldsIdsAndNoName() throws IOException {
        CaseId id = stories.ended(366);
        Actors.as(Clockwork.of(US), retention::run);

        assertThat(line(id)).contains(stories.number(id), "BIOMETRICS").doesNotContain("Campoverde");
    }

    @Test
    void aListThatCannotBeReadStopsTheStart() throws IOException {
        Path broken = Files.writeString(folder.resolve("erasures.list"), "no erasure\n", StandardOpenOption.CREATE);

        assertThatThrownBy(() -> new ErasureList(broken).read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has a line that is none");
    }

    @Test
    void aLineThatBrokeOffIsDroppedAndAddedAnewFromTheDatabase() throws IOException {
        CaseId id = stories.ended(366);
        Actors.as(Clockwork.of(US), retention::run);
        String line = line(id);
        String whole = Files.readString(list);
        Files.writeString(list, whole.substring(0, whole.indexOf(line) + line.length() / 2));

        atStart.start();

        assertThat(Files.readString(list)).endsWith("\n");
        assertThat(Files.readAllLines(list)).containsOnlyOnce(line);
    }

    private Erasure only(CaseId id) {
        return Actors.as(privacyOfficer(US), () -> certificates.of(id)).getFirst();
    }

    private String line(CaseId id) throws IOException {
        return Files.readAllLines(list).stream()
                .filter(line -> line.contains(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private int prints(CaseId id) {
        return Actors.as(usCaseworker(), () -> portal.getBean(Enrolments.class).of(id))
                .size();
    }

    private java.util.List<String> keys(CaseId id) {
        return rows.sql("select purpose from keys.data_key where case_id = ?")
                .param(id.uuid())
                .query(String.class)
                .list();
    }
}
