package org.puente.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.agreements.NextVersions.AGREEMENT;
import static org.puente.agreements.NextVersions.QM_ADMINISTRATOR;
import static org.puente.agreements.NextVersions.QN_ADMINISTRATOR;
import static org.puente.testing.TestActors.officer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.CaseFacts;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Span;
import org.puente.portal.Refusal;
import org.puente.testing.CaseWalk;
import org.puente.testing.Pair;
import org.puente.testing.PortalTest;
import org.puente.testing.TestClock;
import org.puente.treatment.CheckDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@PortalTest
class VersionsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private TestClock clock;

    private final List<UUID> made = new ArrayList<>();

    @AfterEach
    void leaveNothingOpen() {
        clock.goOn();
        made.stream()
                .filter(id -> next().line(QM_ADMINISTRATOR, id).isOpen())
                .forEach(id -> next().withdraw(QM_ADMINISTRATOR, id));
    }

    @Test
    void aVersionBeginsAtMidnightOfTheSendingOfficeOnceBothSidesSignedAndCasesBeforeKeepTheirs() {
        String text = next().text()
                .replace("ACKNOWLEDGE: { hours: 30 }", "ACKNOWLEDGE: { hours: 20 }")
                .replace("phase: embarkation", "phase: pre_departure")
                .replace("A blanket lies", "A warm blanket lies");
        AgreementProfile proposed = ProfileReader.read("next.yaml", text);
        KnownVersions anotherNode =
                new KnownVersions(portal.getBean(SignedVersions.class), clock, ProfileFiles.EVERY_FILE);
        CaseId before = new CaseWalk(portal, Pair.QM_QN).ready();
        UUID id = next().propose(QM_ADMINISTRATOR, text);
        next().sign(QM_ADMINISTRATOR, id, text);
        assertThat(anotherNode.version(AGREEMENT, proposed.version())).isEmpty();
        next().sign(QN_ADMINISTRATOR, id, text);

        assertThat(next().line(QN_ADMINISTRATOR, id).state()).isEqualTo(VersionState.SIGNED);
        anotherNode.learn();
        assertThat(anotherNode.version(AGREEMENT, proposed.version())).isPresent();
        Instant midnight = proposed.inForceSince()
                .atStartOfDay(ZoneId.of("Asia/Kathmandu"))
                .toInstant();
        clock.stopAt(midnight.minusMillis(1));
        assertThat(inForce().version()).isLessThan(proposed.version());
        assertThat(versionAt(anotherNode)).isEqualTo(inForce().version());

        clock.stopAt(midnight);
        assertThat(inForce().version()).isEqualTo(proposed.version());
        assertThat(versionAt(anotherNode)).isEqualTo(proposed.version());
        CaseId after = new CaseWalk(portal, Pair.QM_QN).ready();
        assertThat(acknowledge(after)).isEqualTo(new Span.Hours(20));
        assertThat(acknowledge(before)).isNotEqualTo(acknowledge(after));
        assertThat(wording(after)).contains("A warm blanket lies on every seat.");
        assertThat(wording(before)).doesNotContain("A warm blanket lies on every seat.");
        VersionLine line = next().line(QN_ADMINISTRATOR, id);
        assertThat(line.state()).isEqualTo(VersionState.IN_FORCE);
        VersionLine replaced = lines(QM_ADMINISTRATOR).stream()
                .filter(other -> other.state() == VersionState.REPLACED)
                .findFirst()
                .orElseThrow();
        assertThat(replaced.replacedOn()).isEqualTo(line.inForceOn());
    }

    @Test
    void eachSideSeesThatTheOtherSignedAndNotWhoItWas() {
        String text = next().text();
        UUID left = proposed(text);
        assertThat(next().line(QN_ADMINISTRATOR, left).state()).isEqualTo(VersionState.PROPOSED);
        next().sign(QM_ADMINISTRATOR, left, text);

        assertThat(next().line(QN_ADMINISTRATOR, left).state()).isEqualTo(VersionState.SIGNED_BY_ONE);
        assertThat(next().line(QM_ADMINISTRATOR, left).signatures().getFirst().name())
                .isEqualTo(QM_ADMINISTRATOR.name());
        assertThat(next().line(QN_ADMINISTRATOR, left).signatures().getFirst().name())
                .isNull();
        assertThat(waiting(QN_ADMINISTRATOR)).isOne();
        assertThat(waiting(QM_ADMINISTRATOR)).isZero();
    }

    @Test
    void nobodySignsTwiceNorForTheOtherSideNorWhatChangedMeanwhile() {
        String text = next().text();
        UUID left = proposed(text);
        next().sign(QM_ADMINISTRATOR, left, text);
        refused("agreements.refused.signed", () -> next().sign(QM_ADMINISTRATOR, left, text));
        refused(
                "agreements.refused.gone",
                () -> next().sign(officer(Country.of("QP"), Role.ADMINISTRATOR), left, text));
        refused("agreements.refused.changed", () -> next().sign(QN_ADMINISTRATOR, left, text + "\n"));

        String other = text.replace("drafts: 30", "drafts: 31");
        UUID changed = proposed(other);
        refused("agreements.refused.closed", () -> next().sign(QN_ADMINISTRATOR, left, text));
        refused("agreements.refused.changed", () -> next().sign(QN_ADMINISTRATOR, changed, text));
        assertThat(next().line(QM_ADMINISTRATOR, changed).signatures()).isEmpty();
    }

    @Test
    void aProposalIsWithdrawnByItsOwnSideAndNobodySignsItThen() {
        String text = next().text();
        UUID left = proposed(text);
        refused("agreements.refused.not_proposer", () -> next().withdraw(QN_ADMINISTRATOR, left));
        refused("agreements.refused.open", () -> next().propose(QN_ADMINISTRATOR, text));
        next().withdraw(QM_ADMINISTRATOR, left);

        assertThat(next().line(QN_ADMINISTRATOR, left).state()).isEqualTo(VersionState.WITHDRAWN);
        refused("agreements.refused.closed", () -> next().sign(QN_ADMINISTRATOR, left, text));
    }

    @Test
    void aVersionWhoseDayCameBeforeBothSignedCanOnlyBeProposedAnew() {
        String text = next().text();
        UUID left = proposed(text);
        next().sign(QM_ADMINISTRATOR, left, text);
        LocalDate day = next().line(QM_ADMINISTRATOR, left).inForceOn();
        clock.stopAt(day.atStartOfDay(ZoneId.of("Asia/Kathmandu")).toInstant());

        refused("agreements.refused.late", () -> next().sign(QN_ADMINISTRATOR, left, text));
        assertThat(next().line(QN_ADMINISTRATOR, left).state()).isEqualTo(VersionState.LAPSED);
        UUID anew = next().propose(QN_ADMINISTRATOR, next().text());
        next().withdraw(QN_ADMINISTRATOR, anew);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: qm-qn                | id: qm-qo                   | id: a new version keeps qm-qn here
            number_prefix: QMN       | number_prefix: QMX          | number_prefix: a new version keeps QMN here
            country: QN              | country: QO                 | receiving.country: a new version keeps QN here
            version: [0-9]+          | version: 1                  | version: version 1 is taken; the next one is
            in_force_since: .*       | in_force_since: 2026-03-01  | in_force_since: this day has begun already
            catalogue: 2             | catalogue: 1                | treatment: version 1 of the catalogue is earlier than version 2
            catalogue: 2             | catalogue: 9                | treatment: this portal has no version 9 of the catalogue
            id: PRE-06, severity: blocks_departure, override: never | id: PRE-01, override: allowed | PRE-01 is never overridden, whatever two countries agree
            review_minutes_later: 30 | review_minutes_later: 90    | review_minutes_later: longer than in the catalogue
            hold_review_days: 4      | hold_review_days: 0         | hold_review_days: 0 is less than 1
            """)
    void whatCannotBeTheNextVersionIsRefusedWithItsLine(String right, String wrong, String reason) {
        String text = next().text().replaceFirst(right, wrong);

        assertThatThrownBy(() -> next().propose(QM_ADMINISTRATOR, text))
                .isInstanceOfSatisfying(
                        ProfileError.class,
                        error -> assertThat(error.problems()).anySatisfy(problem -> {
                            assertThat(problem.sentence(Locale.ENGLISH)).contains(reason);
                            assertThat(problem.line()).isGreaterThan(1);
                        }));
    }

    @Test
    void bytesThatAreNoTextOrTooManyAreRefused() {
        byte[] latin = "id: qm-qn\nname: Bogotá".getBytes(StandardCharsets.ISO_8859_1);
        AgreementDesk desk = portal.getBean(AgreementDesk.class);
        assertThatThrownBy(() -> Actors.as(QM_ADMINISTRATOR, () -> desk.propose(AGREEMENT, latin)))
                .isInstanceOf(ProfileError.class)
                .hasMessageContaining("this is no text in UTF-8");
        refused(
                "agreements.refused.large",
                () -> Actors.as(QM_ADMINISTRATOR, () -> desk.propose(AGREEMENT, new byte[AgreementDesk.LARGEST + 1])));
        refused("agreements.refused.gone", () -> Actors.as(QM_ADMINISTRATOR, () -> desk.propose("us-co", latin)));
        refused("agreements.refused.gone", () -> Actors.as(QM_ADMINISTRATOR, () -> desk.propose("no-ne", latin)));
    }

    @Test
    void whoIsNoPartyReadsNoVersionAndNoDifference() {
        Actor stranger = officer(Country.of("US"), Role.ADMINISTRATOR);
        String seal = lines(QM_ADMINISTRATOR).getLast().seal();
        VersionList list = portal.getBean(VersionList.class);

        assertThat(lines(stranger)).isEmpty();
        assertThat(Actors.as(stranger, () -> list.text(AGREEMENT, seal))).isEmpty();
        assertThat(Actors.as(stranger, () -> list.difference(AGREEMENT, seal, seal)))
                .isEmpty();
        assertThat(Actors.as(QN_ADMINISTRATOR, () -> list.difference(AGREEMENT, seal, seal)))
                .isEqualTo(Optional.of(List.of()));
    }

    private UUID proposed(String text) {
        UUID id = next().propose(QM_ADMINISTRATOR, text);
        made.add(id);
        return id;
    }

    private NextVersions next() {
        return new NextVersions(portal);
    }

    private AgreementProfile inForce() {
        return Actors.as(
                        QM_ADMINISTRATOR, () -> portal.getBean(Agreements.class).byId(AGREEMENT))
                .orElseThrow();
    }

    private static int versionAt(KnownVersions node) {
        return node.inForce(AGREEMENT).orElseThrow().version();
    }

    private List<VersionLine> lines(Actor reader) {
        return Actors.as(reader, () -> portal.getBean(VersionList.class).of(AGREEMENT));
    }

    private int waiting(Actor reader) {
        return Actors.as(reader, () -> portal.getBean(VersionList.class).waiting());
    }

    private Span acknowledge(CaseId id) {
        CaseFacts facts = new CaseWalk(portal).facts(officer(Country.of("QM"), Role.CASEWORKER), id);
        return facts.agreement().clock(AgreedClock.ACKNOWLEDGE).span();
    }

    private List<String> wording(CaseId id) {
        return Actors.as(
                officer(Country.of("QM"), Role.CASEWORKER),
                () -> portal.getBean(CheckDesk.class).list(id).orElseThrow().lines().stream()
                        .map(line -> line.check().text().english())
                        .toList());
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
