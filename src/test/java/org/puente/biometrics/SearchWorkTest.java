package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.usCaseworker;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.demo.prints.SyntheticFinger;
import org.puente.matching.EncodedPrint;
import org.puente.matching.FingerPosition;
import org.puente.matching.Gallery;
import org.puente.matching.GalleryPrint;
import org.puente.matching.PrintKey;
import org.puente.matching.SearchRun;
import org.puente.matching.TemplateExtractor;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("database")
@PortalTest
class SearchWorkTest {

    private static final FingerPosition FINGER = FingerPosition.RIGHT_THUMB;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private SearchBook book;

    @Autowired
    private SearchWork work;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private WholeDatabase rows;

    @Test
    void aSearchThatRunsOutOfTimeSaysHowFarItCame() {
        SearchRow search = claimed();

        Actors.as(Clockwork.of(US), () -> work.search(search.id(), US, galleryOfOne(), new SearchRun(Duration.ZERO)));

        PrintSearch told = Actors.as(
                        usCaseworker(), () -> portal.getBean(Searches.class).find(search.id()))
                .orElseThrow();
        assertThat(told.state()).isEqualTo(SearchState.FAILED);
        assertThat(told.reach()).isEqualTo(new SearchReach(0, 1));
        assertThat(told.saysNoHit()).isFalse();
        assertThat(rows.sql("select payload from audit.trail where what = 'search.ended' and case_id = ?")
                        .param(search.caseId().uuid())
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("\"of\":\"1\"", "\"searched\":\"0\""));
    }

    /** A search at which a node already works, so that the queue leaves it alone. */
    private SearchRow claimed() {
        CaseId id = new CaseWalk(portal).ready();
        EnrolmentId set = new GalleryWalk(portal).enrol(usCaseworker(), id, 57, 1, 1);
        UUID print = rows.sql("select id from finger_print where enrolment_id = ?")
                .param(set.uuid())
                .query(UUID.class)
                .single();
        SearchRow row = new SearchRow(
                SearchId.random(),
                US,
                id,
                set,
                "Somebody Invented",
                VerificationPurpose.IDENTITY_DISPUTE,
                false,
                usCaseworker().id().key(),
                "Officer",
                Instant.now(),
                null,
                null,
                SearchState.WAITING,
                null,
                null,
                null);
        Actors.as(
                usCaseworker(),
                () -> transaction.executeWithoutResult(_ -> {
                    book.add(row, List.of(new SearchRow.Finger(FINGER, print, 500)));
                    book.claim(row.id(), US, Instant.now(), Instant.EPOCH);
                }));
        return row;
    }

    private static Gallery galleryOfOne() {
        Gallery gallery = new Gallery();
        gallery.put(new GalleryPrint(
                new PrintKey(new UUID(1, 1), 0),
                Optional.empty(),
                GalleryPrint.UNKNOWN_YEAR,
                EncodedPrint.of(new TemplateExtractor()
                        .extract(SyntheticFinger.of(5_900).impression(1, 256, 300, 0.3)))));
        return gallery;
    }
}
