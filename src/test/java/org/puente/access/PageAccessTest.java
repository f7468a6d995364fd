package org.puente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.access.AccessTable.side;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.puente.countries.Country;
import org.puente.field.DeviceRequests;
import org.puente.journeys.JourneyId;
import org.puente.portal.Texts;
import org.puente.testing.Addresses;
import org.puente.testing.Downloads;
import org.puente.testing.Drawn;
import org.puente.testing.KeptRows;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.puente.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Who may open which page and fetch which file: every role of every party goes to every address that the portal has, and
 * what there is to see is compared with {@code access-pages.csv}, which is written by hand from {@code domain.md}. What is
 * the other side's is answered as what never was.
 */
@PortalTest
class PageAccessTest {

    private static final String INDEPENDENT = "independent";
    private static final List<@Nullable Country> PARTIES = Arrays.asList(US, CO, null);
    private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private WholeDatabase database;

    private final Map<String, String> found = new TreeMap<>();
    private final List<String> told = new ArrayList<>();

    @Test
    void everyAddressIsOpenToTheRolesOfTheTableAndToNoOther() {
        try (KeptRows others = KeptRows.of(database, "others")) {
            others.clear();
            PageStories stories = new PageStories(portal);
            for (Country party : PARTIES) {
                for (Role role : Role.values()) {
                    if (role.isIndependent() == (party == null)) {
                        goEverywhere(AccessTable.of(role, party), party, stories);
                    }
                }
            }
        }
        AccessTable table = AccessTable.read("access-pages.csv", 1);

        assertThat(told).as("a foreign thing is told from one that never was").isEmpty();
        assertThat(table.acts()).as("every address has its line").containsAll(cells());
        assertThat(table.differences(found)).isEmpty();
        SplittableRandom seeded = new SplittableRandom(2026);
        for (int cell = 0; cell < 50; cell++) {
            assertThat(table.flipped(seeded).differences(found)).isNotEmpty();
        }
    }

    private TreeSet<String> cells() {
        Addresses all = Addresses.of(portal);
        TreeSet<String> cells = new TreeSet<>();
        for (Country party : PARTIES) {
            all.pages().forEach(page -> cells.add(cell(page, party)));
            all.downloads().forEach(download -> cells.add(cell(download, party)));
            all.acts().forEach(act -> cells.add(cell(act, party)));
        }
        return cells;
    }

    private static String cell(String address, @Nullable Country party) {
        return (address.isEmpty() ? "(home)" : address) + " " + (party == null ? INDEPENDENT : side(party));
    }

    private void goEverywhere(Actor actor, @Nullable Country party, PageStories stories) {
        Addresses all = Addresses.of(portal);
        if (actor.roles().stream().noneMatch(Role::isOfSystems)) {
            try (Windows windows = Windows.of(portal)) {
                BrowserlessUIContext window = windows.open(actor);
                all.pages().forEach(page -> look(page, actor, party, stories, address -> open(window, address)));
            }
        }
        Downloads downloads = new Downloads(portal);
        all.downloads()
                .forEach(download -> look(download, actor, party, stories, address -> downloads.get(actor, address)));
        JourneyId journey = new JourneyId(UUID.fromString(stories.own("field", "journey", party)));
        DeviceRequests device = new DeviceRequests(portal, actor, journey);
        all.acts().forEach(act -> doIt(act, actor, party, stories, device));
    }

    /**
     * No session is asked for: somebody's own device tries on what is theirs, on what never was, and on what is the other
     * side's or was not taken along.
     */
    private void doIt(String act, Actor actor, @Nullable Country party, PageStories stories, DeviceRequests device) {
        String own = withoutIds(device.send(act, parameter -> stories.own(act, parameter, party)));
        String never = withoutIds(device.send(act, parameter -> neverMade(act, parameter, party, stories)));
        String foreign = withoutIds(device.send(act, parameter -> notTakenAlong(act, parameter, party, stories)));
        if (!foreign.equals(never)) {
            told.add(actor.roles() + " of " + cell(act, party));
        }
        if (own.startsWith("2") && !own.equals(never)) {
            open(act, actor, party);
        }
    }

    private static String notTakenAlong(String act, String parameter, @Nullable Country party, PageStories stories) {
        return parameter.equals("person") ? stories.notTakenAlong().toString() : stories.foreign(act, parameter, party);
    }

    private static String withoutIds(String answer) {
        return answer.replaceAll(UUIDS, "ID");
    }

    private void look(
            String template, Actor actor, @Nullable Country party, PageStories stories, UnaryOperator<String> answers) {
        String own = answer(template, answers, parameter -> stories.own(template, parameter, party));
        boolean open = !own.contains(Texts.text("portal.notfound.what")) && !own.startsWith("403\n");
        if (Addresses.names(template)) {
            String never = answer(template, answers, parameter -> neverMade(template, parameter, party, stories));
            String foreign = answer(template, answers, parameter -> stories.foreign(template, parameter, party));
            open = !own.equals(never);
            if (!foreign.equals(never)) {
                told.add(actor.roles() + " of " + cell(template, party));
            }
        }
        if (open) {
            open(template, actor, party);
        }
    }

    private void open(String address, Actor actor, @Nullable Country party) {
        found.merge(
                cell(address, party),
                actor.roles().iterator().next().realmRole(),
                (some, one) -> AccessTable.written(List.of((some + " " + one).split(" "))));
    }

    private static String neverMade(String template, String parameter, @Nullable Country party, PageStories stories) {
        return PageStories.isId(parameter) ? UUID.randomUUID().toString() : stories.own(template, parameter, party);
    }

    /** Without the ids that were asked for and those that each page makes for itself. */
    private static String answer(String template, UnaryOperator<String> answers, UnaryOperator<String> values) {
        String address =
                Addresses.filled(template, name -> List.of(values.apply(name))).getFirst();
        return answers.apply(address).replaceAll(UUIDS, "ID").replaceAll("\\b\\d\\d:\\d\\d\\b", "TIME");
    }

    private static String open(BrowserlessUIContext window, String address) {
        window.activate();
        Location location = new Location(address);
        window.getUI().navigate(location.getPath(), location.getQueryParameters());
        return Drawn.in(window).text();
    }
}
