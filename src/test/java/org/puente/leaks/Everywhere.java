package org.puente.leaks;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.router.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.agreements.VersionLine;
import org.puente.agreements.VersionList;
import org.puente.testing.Addresses;
import org.puente.testing.Downloads;
import org.puente.testing.Drawn;
import org.puente.testing.TestActors;
import org.puente.testing.Windows;
import org.springframework.context.ApplicationContext;

/**
 * Goes to every page and download: each route and each endpoint that the portal has, with the ids of what is known, and
 * from there wherever a link leads.
 */
final class Everywhere {

    private static final int MOST = 400;

    private final ApplicationContext portal;
    private final Known known;
    private final Addresses addresses;
    private final Downloads http;
    private final List<String> numbers;
    private final List<String> seals;
    private final Set<String> routes = new TreeSet<>();
    private final Set<String> delivered = new TreeSet<>();

    Everywhere(ApplicationContext portal, Known known) {
        this.portal = portal;
        this.known = known;
        addresses = Addresses.of(portal);
        http = new Downloads(portal);
        numbers = known.numbers(portal);
        seals = Actors.as(
                        TestActors.usSupervisor(),
                        () -> portal.getBean(VersionList.class).of("us-co"))
                .stream()
                .map(VersionLine::seal)
                .toList();
    }

    /** The routes and endpoints that were gone to. */
    Set<String> routes() {
        return routes;
    }

    /** The endpoints that delivered something. */
    Set<String> delivered() {
        return delivered;
    }

    void look(Actor actor, Map<String, String> seen) {
        try (Windows windows = Windows.of(portal)) {
            BrowserlessUIContext window = windows.open(actor);
            Deque<String> ahead = new ArrayDeque<>(begin());
            Set<String> gone = new LinkedHashSet<>(ahead);
            while (!ahead.isEmpty() && gone.size() < MOST) {
                String address = ahead.remove();
                for (String link : open(window, address, seen)) {
                    if (gone.add(link)) {
                        ahead.add(link);
                    }
                }
            }
        }
        downloads(seen, actor);
    }

    private List<String> begin() {
        List<String> all = new ArrayList<>();
        for (String route : addresses.pages()) {
            routes.add(route);
            all.addAll(Addresses.filled(route, this::values));
        }
        return all;
    }

    private void downloads(Map<String, String> seen, Actor actor) {
        for (String endpoint : addresses.downloads()) {
            routes.add(endpoint);
            for (String address : Addresses.filled(endpoint, this::values)) {
                String answer = http.get(actor, address);
                if (answer.startsWith("429\n")) {
                    throw new IllegalStateException(
                            "Whoever asks too often learns nothing: raise the limit of " + endpoint);
                }
                if (answer.startsWith("200\n")) {
                    delivered.add(endpoint);
                }
                seen.put("get " + address, Normalised.of(answer));
            }
        }
    }

    private Collection<String> values(String parameter) {
        return switch (parameter) {
            case "case", "caseId", "person" ->
                known.cases().stream().map(Object::toString).toList();
            case "journey" -> known.journeys().stream().map(Object::toString).toList();
            case "version",
                    "print",
                    "review",
                    "report",
                    "belonging",
                    "order",
                    "import",
                    "erasure",
                    "request",
                    "search",
                    "query",
                    "publication",
                    "complaint" -> known.items().stream().map(Object::toString).toList();
            case "finger" -> List.of("1");
            case "part" -> List.of("a");
            case "number" -> numbers;
            case "id", "agreement" -> List.of("us-co");
            case "language" -> List.of("en");
            case "seal", "from", "to" -> seals;
            case "sha256" -> List.of("0".repeat(64));
            default -> throw new IllegalStateException("Say what {" + parameter + "} can be");
        };
    }

    private Set<String> open(BrowserlessUIContext window, String address, Map<String, String> seen) {
        window.activate();
        Location location = new Location(address);
        try {
            window.getUI().navigate(location.getPath(), location.getQueryParameters());
        } catch (RuntimeException failed) {
            seen.put("page " + address, "failed: " + failed);
            return Set.of();
        }
        Drawn page = Drawn.in(window);
        seen.put("page " + address, Normalised.of(page.text()));
        Set<String> within = new TreeSet<>();
        page.links().stream().filter(this::leadsToAPage).forEach(within::add);
        return within;
    }

    private boolean leadsToAPage(String link) {
        return addresses.isPage(link.replaceFirst("\\?.*", ""));
    }
}
