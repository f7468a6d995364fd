package org.puente.journeys.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.usCaseworker;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyNotFound;
import org.puente.journeys.JourneyWalk;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;

@Tag("database")
@PortalTest
class ManifestExportsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ManifestExports exports;

    @Autowired
    private ManifestVersions versions;

    @Autowired
    private PaperDelivery delivery;

    @Autowired
    private WholeDatabase database;

    private JourneyWalk walk;
    private CaseId person;
    private JourneyId flight;

    @BeforeEach
    void walk() {
        walk = new JourneyWalk(portal);
        person = walk.approved();
        flight = walk.flight(6);
        walk.seat(flight, person);
    }

    @Test
    void aManifestLeavesAsAFileThatRunsNothingWithALineInTheTrail() {
        UUID order = order(US_COORDINATOR, null, PaperFormat.PDF, ExportPurpose.FOR_A_COURT, "File 7");
        assertThat(lines(order)).as("nothing left yet").isEmpty();

        ResponseEntity<byte[]> answer = get(US_COORDINATOR, order.toString());

        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).startsWith("default-src 'none'; sandbox");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(InventedPapers.pages(answer.getBody()))
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .contains("Campoverde", "1A", US_COORDINATOR.name(), "United States")
                        .contains("For a court or a supervising authority", "(File 7)"));
        assertThat(lines(order))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("actor_id", US_COORDINATOR.id().key())
                        .containsEntry("why", "FOR_A_COURT")
                        .containsEntry("what", "journey.manifest.exported"));
        assertThat(database.sql("select why from audit.trail where case_id = ? and what = ?")
                        .params(person.uuid(), "journey.manifest.exported.person")
                        .query(String.class)
                        .list())
                .containsExactly("FOR_A_COURT");
        assertThat(lines(order).toString())
                .as("no words of an officer in the trail")
                .doesNotContain("File 7");
    }

    @Test
    void asATableItHasThePersonsAndWhoLetItLeave() {
        UUID order = order(US_COORDINATOR, null, PaperFormat.CSV, ExportPurpose.AT_THE_DOOR, "");

        ResponseEntity<byte[]> answer = get(US_COORDINATOR, order.toString());

        assertThat(answer.getHeaders().getContentType()).hasToString("text/csv;charset=UTF-8");
        assertThat(new String(answer.getBody(), StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"# J-")
                .contains("1A,Íñigo Campoverde Muñatón,USCO-", US_COORDINATOR.name());
    }

    @Test
    void nothingLeavesWithoutAPurposeOrWithTooLongANote() {
        refused("journeys.refused.purpose", () -> order(US_COORDINATOR, null, PaperFormat.PDF, null, ""));
        refused(
                "journeys.refused.note_long",
                () -> order(US_COORDINATOR, null, PaperFormat.PDF, ExportPurpose.AT_THE_DOOR, "x".repeat(201)));
        assertThat(order(US_COORDINATOR, null, PaperFormat.PDF, ExportPurpose.AT_THE_DOOR, "x".repeat(200)))
                .isNotNull();
        assertThatThrownBy(() -> order(usCaseworker(), null, PaperFormat.PDF, ExportPurpose.AT_THE_DOOR, ""))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatSomebodyElseAskedForIsAnsweredLikeWhatNobodyAskedFor() {
        walk.agree(flight, person);
        UUID order = order(US_COORDINATOR, null, PaperFormat.PDF, ExportPurpose.AT_THE_DOOR, "");

        ResponseEntity<byte[]> madeUp = get(CO_COORDINATOR, UUID.randomUUID().toString());
        assertThat(madeUp.getStatusCode().value()).isEqualTo(404);
        assertThat(get(CO_COORDINATOR, order.toString()))
                .usingRecursiveComparison()
                .isEqualTo(madeUp);
        assertThat(get(another(US_COORDINATOR), order.toString()))
                .usingRecursiveComparison()
                .isEqualTo(madeUp);
        assertThat(get(US_COORDINATOR, "x")).usingRecursiveComparison().isEqualTo(madeUp);
        assertThat(lines(order)).isEmpty();
    }

    @Test
    void whatWasAskedForTooLongAgoIsAskedForAnew() {
        UUID order = order(US_COORDINATOR, null, PaperFormat.PDF, ExportPurpose.AT_THE_DOOR, "");
        assertThat(get(US_COORDINATOR, earlier(order, 9)).getStatusCode().value())
                .isEqualTo(200);
        assertThat(get(US_COORDINATOR, earlier(order, 11)).getStatusCode().value())
                .isEqualTo(404);
    }

    @Test
    void aForeignJourneyAndTheOtherSidesVersionAreNotFound() {
        assertThatThrownBy(() -> order(CO_COORDINATOR, null, PaperFormat.PDF, ExportPurpose.AT_THE_DOOR, ""))
                .as("not announced")
                .isInstanceOf(JourneyNotFound.class);

        walk.agree(flight, person);
        Actors.as(US_COORDINATOR, () -> versions.freeze(flight));
        UUID version = version();
        for (UUID foreign : List.of(version, UUID.randomUUID())) {
            assertThatThrownBy(() -> order(CO_COORDINATOR, foreign, PaperFormat.PDF, ExportPurpose.AT_THE_DOOR, ""))
                    .isInstanceOf(JourneyNotFound.class)
                    .hasMessage("journeys.not_found");
        }
        JourneyId other = walk.flight(6);
        assertThatThrownBy(() -> Actors.as(
                        US_COORDINATOR,
                        () -> exports.order(
                                other, version, PaperFormat.PDF, ExportPurpose.AT_THE_DOOR, "", Locale.ENGLISH)))
                .as("a version of another journey")
                .isInstanceOf(JourneyNotFound.class);
    }

    @Test
    void aVersionIsDeliveredAsItWasFrozenWhateverBecameOfTheJourney() {
        walk.agree(flight, person);
        Actors.as(US_COORDINATOR, () -> versions.freeze(flight));
        CaseId later = walk.approved();
        walk.seat(flight, later);

        UUID order = order(US_COORDINATOR, version(), PaperFormat.PDF, ExportPurpose.FOR_THE_FILE, "");

        assertThat(InventedPapers.pages(get(US_COORDINATOR, order.toString()).getBody()))
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .contains("Version 1, signed by", "One person", "1A")
                        .doesNotContain("1B"));
        assertThat(lines(order).toString()).contains("\"number\":\"1\"");
    }

    @Test
    void aVersionWhoseContentLostItsSealIsNotDelivered() {
        Actors.as(US_COORDINATOR, () -> versions.freeze(flight));
        UUID forged = UUID.randomUUID();
        database.template()
                .update(
                        "insert into evidence.manifest_version select ?, journey_id, country, 2, signer, signer_name, signed_at,"
                                + " at_departure, persons, may_travel, on_board, waiting, blocked, came, went, sha256,"
                                + " replace(content, '1A', '1F') from evidence.manifest_version where id = ?",
                        forged,
                        version());

        UUID order = order(US_COORDINATOR, forged, PaperFormat.PDF, ExportPurpose.FOR_THE_FILE, "");

        assertThat(get(US_COORDINATOR, order.toString()).getStatusCode().value())
                .isEqualTo(422);
        assertThat(lines(order)).isEmpty();
    }

    /** The same order, asked for some minutes earlier. */
    private String earlier(UUID order, int minutes) {
        UUID copy = UUID.randomUUID();
        database.template()
                .update(
                        "insert into evidence.manifest_export select ?, journey_id, country, user_id, user_name, version_id,"
                                + " format, purpose, note, language, asked_at - interval '" + minutes
                                + "' minute from evidence.manifest_export where id = ?",
                        copy,
                        order);
        return copy.toString();
    }

    private UUID version() {
        return Actors.as(US_COORDINATOR, () -> versions.of(flight)).getFirst().id();
    }

    private UUID order(
            Actor actor, @Nullable UUID version, PaperFormat format, @Nullable ExportPurpose purpose, String note) {
        return Actors.as(actor, () -> exports.order(flight, version, format, purpose, note, Locale.ENGLISH));
    }

    private ResponseEntity<byte[]> get(Actor actor, String order) {
        return Actors.as(actor, () -> delivery.manifest(order, Locale.ENGLISH));
    }

    private List<Map<String, Object>> lines(UUID order) {
        return database.template()
                .queryForList(
                        "select actor_id, what, why, payload from audit.trail where payload like ?", "%" + order + "%");
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
