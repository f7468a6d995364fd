package org.puente.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.access.Role.TRANSFER_COORDINATOR;
import static org.puente.testing.TestActors.US;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * A thousand answers of two users on their devices, each in a tab that is killed, with a clock that is changed, over a network
 * that cuts and repeats, to a portal that ends under an upload; {@code ./puente soak field} does it ten times.
 */
class ManyAnswersBrowserTest extends PortalInBrowser {

    private static final int ANSWERS = Integer.getInteger("puente.soak.answers", 1000);
    private static final int AT_ONCE = 1000;
    private static final Path FIGURES = Path.of("target", "field-browser.txt");
    private static final List<String> CHECKS = List.of("TRN-02", "TRN-03", "TRN-05");
    private static final int PERSONS = Math.max(4, ANSWERS / 250);
    private static final int FAILS_EVERY = 25;
    private static final int PHOTO_EVERY = 50;
    private static final int UPLOADS = 4;

    @Autowired
    private ServletWebServerApplicationContext portal;

    @Autowired
    private WholeDatabase database;

    @LocalServerPort
    private int port;

    private final Random chance = new Random(2026);
    private final AtomicInteger ended = new AtomicInteger();

    @Test
    void ofAThousandAnswersOnTwoDevicesNoneIsLostOrDoubledWhateverBefallsTabClockNetworkAndPortal() throws Exception {
        JourneyWalk.Flight boarded = new JourneyWalk(portal).boarded(PERSONS);
        CaseId[] persons = boarded.persons();
        JourneyId flight = boarded.journey();
        List<Actor> users = users(US, TRANSFER_COORDINATOR).subList(0, 2);
        Set<String> onDevices = new HashSet<>();

        try (CutNetwork network = new CutNetwork(port)) {
            for (int first = 0; first < ANSWERS; first += AT_ONCE) {
                List<Map<String, Object>> all = answers(persons, first, Math.min(ANSWERS, first + AT_ONCE));
                List<DeviceUnderStress> devices = new ArrayList<>();
                for (int user = 0; user < users.size(); user++) {
                    devices.add(
                            new DeviceUnderStress(network.address(), code(users.get(user), flight), half(all, user)));
                }
                befall(devices, all.size() / users.size(), network);
                for (DeviceUnderStress device : devices) {
                    List<List<String>> entries = device.everything();
                    assertThat(entries.stream().map(entry -> entry.get(1)))
                            .hasSize(all.size() / users.size())
                            .doesNotHaveDuplicates();
                    assertThat(entries).noneMatch(entry -> entry.get(2).equals("WAITS"));
                    entries.forEach(entry -> onDevices.add(entry.get(0)));
                    device.leave();
                }
            }
        }

        Set<String> kept = new HashSet<>(database.sql("select cast(id as varchar) from field_item where journey_id = ?")
                .param(flight.uuid())
                .query(String.class)
                .list());
        int applied = count(
                "select count(*) from field_item where outcome = 'APPLIED' and because is null and journey_id = ?",
                flight);
        int conflicts = count("select count(*) from field_item where outcome = 'CONFLICT' and journey_id = ?", flight);
        String recorded = " from treatment_answer where evidence like 'Look %'"
                + " and case_id in (select case_id from journey_seat where journey_id = ?)";
        int answers = count("select count(*)" + recorded, flight);
        int different = count("select count(distinct evidence)" + recorded, flight);
        int photos = count(
                "select count(*) from field_photo where case_id in (select case_id from journey_seat where journey_id = ?)",
                flight);
        leaveNothingToSettle(flight);
        long lost = ANSWERS - onDevices.stream().filter(kept::contains).count() + Math.max(0, applied - different);
        int doubled = Math.max(0, kept.size() - ANSWERS) + answers - different;
        Files.writeString(FIGURES, ANSWERS + " " + lost + " " + doubled + " " + conflicts + "\n");
        assertThat(lost).isZero();
        assertThat(doubled).isZero();
        assertThat(kept).isEqualTo(onDevices).hasSize(ANSWERS);
        assertThat(applied).isPositive().isEqualTo(answers);
        assertThat(conflicts).isPositive();
        assertThat(photos).isEqualTo(ANSWERS / PHOTO_EVERY);
        assertThat(ended.get()).isEqualTo(2 * ((ANSWERS + AT_ONCE - 1) / AT_ONCE));
    }

    /** Without a network first, then with a bad one. */
    private void befall(List<DeviceUnderStress> devices, int each, CutNetwork network) {
        devices.forEach(device -> device.offline(true));
        devices.forEach(device -> device.answer(each / 2));
        devices.forEach(device -> device.waitUntilTold(each / 4));
        devices.forEach(DeviceUnderStress::endTheTab);
        devices.getFirst().moveClock(5 * 60);
        devices.getLast().moveClock(-60 * 60);
        devices.forEach(device -> device.answer(each / 2));
        devices.forEach(device -> device.waitUntilTold(each / 2));
        network.cut(UPLOADS);
        network.duringTheNextUpload(() -> endThePortal(network));
        devices.forEach(device -> device.offline(false));
        devices.forEach(device -> device.answer(each));
        devices.forEach(device -> device.waitUntilTold(3 * each / 4));
        devices.getFirst().moveClock(-60 * 60);
        devices.getLast().endTheTab();
        devices.getLast().answer(each);
        tryUntil(devices, () -> network.leftToCut() == 0);
        network.repeat(UPLOADS);
        network.duringTheNextUpload(() -> endThePortal(network));
        tryUntil(devices, () -> devices.stream().allMatch(device -> device.isAnswered() && device.isHome()));
    }

    private static void tryUntil(List<DeviceUnderStress> devices, BooleanSupplier over) {
        devices.getFirst().page().waitForCondition(() -> {
            devices.forEach(DeviceUnderStress::tryNow);
            devices.getFirst().page().waitForTimeout(200);
            return over.getAsBoolean();
        });
    }

    /** All connections end at once, with whatever is being answered, and nobody is there until a device has tried in vain. */
    private void endThePortal(CutNetwork network) {
        network.goDown();
        Connector connector = ((TomcatWebServer) Objects.requireNonNull(portal.getWebServer()))
                .getTomcat()
                .getConnector();
        try {
            connector.stop();
            network.waitUntilSomebodyIsTurnedAway();
            connector.setPort(port);
            connector.start();
            network.comeUp();
            ended.incrementAndGet();
        } catch (LifecycleException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String code(Actor user, JourneyId flight) {
        return Actors.as(user, () -> portal.getBean(TakeAlong.class).code(flight, Locale.ENGLISH));
    }

    /** In any order. */
    private List<Map<String, Object>> answers(CaseId[] persons, int from, int to) {
        List<Map<String, Object>> all = new ArrayList<>(IntStream.range(from, to)
                .mapToObj(n -> QuickHands.answer(
                        "Look " + n,
                        persons[chance.nextInt(PERSONS)].toString(),
                        CHECKS.get(chance.nextInt(CHECKS.size())),
                        n % FAILS_EVERY == 0 ? "FAIL" : "PASS",
                        n % PHOTO_EVERY == 0))
                .toList());
        Collections.shuffle(all, chance);
        return all;
    }

    private static List<Map<String, Object>> half(List<Map<String, Object>> all, int which) {
        return all.subList(which * all.size() / 2, (which + 1) * all.size() / 2);
    }

    /** Other tests look for what a person has to settle first. */
    private void leaveNothingToSettle(JourneyId flight) {
        database.sql("update field_item set outcome = 'APPLIED' where journey_id = ?")
                .param(flight.uuid())
                .update();
    }

    private int count(String sql, JourneyId flight) {
        return database.sql(sql).param(flight.uuid()).query(Integer.class).single();
    }
}
