package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.officer;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.agreements.Agreements;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.matching.EncodedPrint;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What is in the memory of a node: this one's, which hears of a commit, and another's, which reads what was written. */
@Tag("database")
@PortalTest
class GalleriesTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private WholeDatabase rows;

    private GalleryWalk walk;
    private CaseWalk cases;
    private Galleries otherNode;

    @BeforeEach
    void twoNodes() {
        walk = new GalleryWalk(portal);
        cases = new CaseWalk(portal);
        walk.untilLoaded(US);
        walk.untilLoaded(CO);
        otherNode = new Galleries(
                portal.getBean(Agreements.class),
                portal.getBean(GalleryCodes.class),
                portal.getBean(GalleryChanges.class));
    }

    @AfterEach
    void theOtherNodeEnds() throws InterruptedException {
        otherNode.end();
    }

    @Test
    void whatASideEnrolsIsInItsOwnGalleryAloneAlsoWhileTheCaseIsADraft() {
        CaseId id = cases.ready();
        int before = size(CO);
        walk.enrol(usCaseworker(), id, 31, 2, 1);

        walk.untilInGallery(US, id, 2);
        assertThat(walk.held(CO, id)).isZero();
        assertThat(size(CO)).isEqualTo(before);
    }

    @Test
    void aNodeThatStartsReadsTheKeptCodesAndFollowsWhatOthersWriteDown() {
        CaseId early = cases.ready();
        walk.enrol(usCaseworker(), early, 32, 1, 1);
        otherNode.begin();
        GalleryWalk.until("the other node has read", () -> held(otherNode, early) == 1);

        CaseId late = cases.ready();
        walk.enrol(usCaseworker(), late, 33, 2, 1);
        GalleryWalk.until("the other node has followed", () -> held(otherNode, late) == 2);

        erase(late, US);
        GalleryWalk.until("the other node has let go", () -> held(otherNode, late) == 0);
        assertThat(held(otherNode, early)).isOne();
    }

    @Test
    void erasedPrintsAreOutOfTheMemoryAndTheirCodesOutOfTheDatabase() {
        CaseId id = cases.ready();
        int before = size(US);
        walk.enrol(usCaseworker(), id, 34, 2, 1);
        walk.untilInGallery(US, id, 2);
        assertThat(size(US)).isEqualTo(before + 2);

        erase(id, US);

        walk.untilInGallery(US, id, 0);
        assertThat(size(US)).isEqualTo(before);
        assertThat(codes(id)).isEmpty();
    }

    @Test
    void printsOfAWithdrawnCaseLeaveTheGalleriesOfBothSides() {
        CaseId id = cases.inVerification();
        walk.enrol(usCaseworker(), id, 35, 1, 1);
        walk.enrol(coCaseworker(), id, 35, 1, 2);
        walk.untilInGallery(US, id, 1);
        walk.untilInGallery(CO, id, 1);

        cases.take(usSupervisor(), id, Step.WITHDRAW, "NO_LONGER_PURSUED");

        walk.untilInGallery(US, id, 0);
        walk.untilInGallery(CO, id, 0);
        otherNode.begin();
        GalleryWalk.until("all is read", () -> otherNode.loadedPercent(CO) == 100);
        assertThat(held(otherNode, id)).isZero();
    }

    @Test
    void codesOfAnEarlierVersionAreMadeAnewFromTheTemplates() {
        CaseId id = cases.ready();
        walk.enrol(usCaseworker(), id, 36, 2, 1);
        rows.sql("update gallery_codes set version = 0, codes = ? where case_id = ?")
                .params(new byte[] {1}, id.uuid())
                .update();
        assertThat(portal.getBean(GalleryHealth.class)).isNotNull();
        assertThat(toEncode()).isEqualTo(2);

        otherNode.begin();

        GalleryWalk.until("they are encoded", () -> held(otherNode, id) == 2);
        assertThat(codes(id)).containsExactly((int) EncodedPrint.VERSION);
        assertThat(toEncode()).isZero();
    }

    @Test
    void withoutItsKeyASetIsNotSearchedAndTheOthersAre() {
        CaseId lost = cases.ready();
        CaseId kept = cases.ready();
        walk.enrol(usCaseworker(), lost, 37, 1, 1);
        walk.enrol(usCaseworker(), kept, 38, 1, 1);
        rows.sql("delete from keys.data_key where case_id = ?")
                .param(lost.uuid())
                .update();

        otherNode.begin();

        GalleryWalk.until("all is read", () -> otherNode.loadedPercent(US) == 100);
        assertThat(held(otherNode, lost)).isZero();
        assertThat(held(otherNode, kept)).isOne();
    }

    private int toEncode() {
        return Actors.as(
                        officer(US, Role.ADMINISTRATOR),
                        () -> portal.getBean(GalleryHealth.class).now())
                .toEncode();
    }

    private List<Integer> codes(CaseId id) {
        return rows.sql("select version from gallery_codes where case_id = ?")
                .param(id.uuid())
                .query(Integer.class)
                .list();
    }

    private void erase(CaseId id, Country owner) {
        Actors.as(
                officer(owner, Role.PRIVACY_OFFICER),
                () -> transaction.executeWithoutResult(
                        _ -> portal.getBean(HeldPrints.class).erase(id, owner)));
    }

    private int size(Country owner) {
        return portal.getBean(Galleries.class).of(owner).orElseThrow().gallery().size();
    }

    private static int held(Galleries node, CaseId id) {
        return node.of(US).orElseThrow().held(id);
    }
}
