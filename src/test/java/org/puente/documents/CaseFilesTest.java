package org.puente.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coConsularOfficer;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usExaminer;
import static org.puente.testing.TestActors.usSupervisor;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@Tag("database")
@PortalTest
class CaseFilesTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CaseFiles files;

    @Autowired
    private FileDesk desk;

    @Autowired
    private WholeDatabase database;

    private CaseWalk walk;

    @BeforeEach
    void open() {
        walk = new CaseWalk(portal);
    }

    @Test
    void aFileOfManyPiecesComesBackByteForByte() {
        CaseId id = walk.ready();
        byte[] large = SampleFiles.noisyPng(900, 700);
        assertThat(large.length).isGreaterThan(2 * FileContents.PIECE);

        UUID version = add(usCaseworker(), id, FileKind.OTHER, false, "scan.png", large);

        assertThat(open(usCaseworker(), id, version).orElseThrow().bytes()).isEqualTo(large);
    }

    @Test
    void theOtherSideReadsExactlyWhatWasMarkedBeforeSubmit() {
        CaseId id = walk.ready();
        UUID order = add(usCaseworker(), id, FileKind.REMOVAL_ORDER, true, "final order.pdf", SampleFiles.pdf());
        UUID photo = add(usCaseworker(), id, FileKind.PHOTO, true, "face.jpg", SampleFiles.jpeg());
        UUID secret = add(usCaseworker(), id, FileKind.OTHER, false, "private.pdf", SampleFiles.pdf());

        walk.submit(id);

        assertThat(of(coCaseworker(), id))
                .flatExtracting(CaseFile::versions)
                .extracting(FileVersion::id)
                .containsExactlyInAnyOrder(order, photo);
        assertThat(open(coCaseworker(), id, order)).isPresent();
        assertThat(open(coCaseworker(), id, secret)).isEmpty();
    }

    @Test
    void theOtherSideReadsNoNamesThatTheSenderTyped() {
        CaseId id = walk.ready();
        add(usCaseworker(), id, FileKind.REMOVAL_ORDER, true, "claim denied.pdf", SampleFiles.pdf());
        walk.submit(id);

        assertThat(of(coCaseworker(), id))
                .extracting(file -> file.newest().name())
                .containsExactly("removal-order-1.pdf");
    }

    @Test
    void aDraftsFilesDoNotExistForTheOtherSide() {
        CaseId id = walk.ready();
        UUID order = add(usCaseworker(), id, FileKind.REMOVAL_ORDER, true, "order.pdf", SampleFiles.pdf());

        assertThat(of(coCaseworker(), id)).isEmpty();
        assertThat(open(coCaseworker(), id, order)).isEmpty();
        assertThatThrownBy(() -> Actors.as(coCaseworker(), () -> desk.addVersion(order, "a.pdf", SampleFiles.pdf())))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void aNewVersionAfterSubmitStaysAtHomeUntilItIsReleased() {
        CaseId id = walk.ready();
        add(usCaseworker(), id, FileKind.REMOVAL_ORDER, true, "order.pdf", SampleFiles.pdf());
        walk.submit(id);
        CaseFile file = of(usCaseworker(), id).getFirst();

        UUID second = Actors.as(usCaseworker(), () -> desk.addVersion(file.id(), "order.png", SampleFiles.png()));
        assertThat(open(coCaseworker(), id, second)).isEmpty();

        Actors.as(usCaseworker(), () -> desk.release(file.id()));
        assertThat(open(coCaseworker(), id, second)).isPresent();
    }

    @Test
    void aDisclosedFileIsNotRemovedAndAnotherIsAndComesBack() {
        CaseId id = walk.ready();
        add(usCaseworker(), id, FileKind.REMOVAL_ORDER, true, "order.pdf", SampleFiles.pdf());
        add(usCaseworker(), id, FileKind.OTHER, false, "other.pdf", SampleFiles.pdf());
        walk.submit(id);
        List<CaseFile> own = of(usCaseworker(), id);

        assertThatThrownBy(() ->
                        Actors.as(usCaseworker(), () -> desk.remove(own.get(0).id())))
                .isInstanceOf(Refusal.class);
        Actors.as(usCaseworker(), () -> desk.remove(own.get(1).id()));
        assertThat(of(usCaseworker(), id)).hasSize(1);
        Actors.as(usCaseworker(), () -> desk.restore(own.get(1).id()));
        assertThat(of(usCaseworker(), id)).hasSize(2);
    }

    @Test
    void aSecondPhotoIsANewVersionOfTheFirst() {
        CaseId id = walk.ready();
        add(usCaseworker(), id, FileKind.PHOTO, true, "one.png", SampleFiles.png());
        UUID second = add(usCaseworker(), id, FileKind.PHOTO, true, "two.png", SampleFiles.png());

        assertThat(of(usCaseworker(), id)).hasSize(1);
        assertThat(Actors.as(usCaseworker(), () -> files.photo(walk.facts(usCaseworker(), id))))
                .map(FileVersion::id)
                .contains(second);
        assertThatThrownBy(() -> add(usCaseworker(), id, FileKind.PHOTO, true, "three.pdf", SampleFiles.pdf()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void moreFilesThanACaseHoldsAreRefused() {
        CaseId id = walk.ready();
        for (int i = 0; i < FileDesk.MOST_FILES; i++) {
            add(usCaseworker(), id, FileKind.OTHER, false, "a.png", SampleFiles.png());
        }

        assertThatThrownBy(() -> add(usCaseworker(), id, FileKind.OTHER, false, "a.png", SampleFiles.png()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("documents.refused.count"));
    }

    @Test
    void everyLookIsALineInTheTrailOfTheCountryThatLooked() {
        CaseId id = walk.ready();
        UUID order = add(usCaseworker(), id, FileKind.REMOVAL_ORDER, true, "order.pdf", SampleFiles.pdf());
        walk.submit(id);

        open(coConsularOfficer(), id, order);

        assertThat(database.sql("select count(*) from audit.trail where what = 'file.viewed' and country = 'CO'"
                                + " and case_id = ?")
                        .param(id.uuid())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoPreparesNothingAddsNoFile() {
        CaseId id = walk.ready();
        assertThatThrownBy(() -> add(usSupervisor(), id, FileKind.OTHER, false, "a.png", SampleFiles.png()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> of(usExaminer(), id)).isInstanceOf(AccessDeniedException.class);
    }

    private UUID add(Actor actor, CaseId id, FileKind kind, boolean disclose, String name, byte[] content) {
        return Actors.as(actor, () -> desk.add(id, kind, disclose, name, content));
    }

    private List<CaseFile> of(Actor actor, CaseId id) {
        return Actors.as(actor, () -> files.of(id));
    }

    private java.util.Optional<FileContent> open(Actor actor, CaseId id, UUID version) {
        return Actors.as(actor, () -> files.open(id, version));
    }
}
