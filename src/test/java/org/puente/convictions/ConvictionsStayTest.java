package org.puente.convictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.convictions.ConvictionWalk.QM;
import static org.puente.convictions.ConvictionWalk.QN;
import static org.puente.testing.TestActors.officer;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.router.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.field.TakeAlong;
import org.puente.journeys.JourneyDesk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.journeys.papers.ExportPurpose;
import org.puente.journeys.papers.ManifestExports;
import org.puente.journeys.papers.PaperFormat;
import org.puente.monitoring.MonitorDesk;
import org.puente.testing.Addresses;
import org.puente.testing.Downloads;
import org.puente.testing.Drawn;
import org.puente.testing.Pair;
import org.puente.testing.PortalTest;
import org.puente.testing.TestActors;
import org.puente.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * Convictions are on one tab of the case, for the two roles that need them, and nowhere else: not on another page, in no
 * download, paper, answer of the read API or pack of the field application, whoever looks, released or not.
 */
@PortalTest
class ConvictionsStayTest {

    /** Stands in the rows of both convictions, and nowhere else in the portal. */
    private static final String MARK = "ZQ";

    @Autowired
    private ApplicationContext portal;

    private CaseId id;
    private JourneyId journey;
    private String caseNumber;
    private String journeyNumber;
    private final List<UUID> orders = new ArrayList<>();

    @BeforeEach
    void aPersonWithConvictionsIsAboutToTravel() {
        JourneyWalk travels = new JourneyWalk(portal, Pair.QM_QN);
        ConvictionWalk walk = new ConvictionWalk(portal);
        id = travels.approved();
        walk.write(id, input("QM-ZQ7"));
        walk.sign(walk.propose(id));
        walk.write(id, input("QM-ZQ8"));
        walk.propose(id, ReleaseReason.RECORD_ADDED);
        journey = travels.flight(6);
        travels.seat(journey, id);
        travels.agree(journey, id);
        caseNumber = travels.cases().facts(ConvictionWalk.CASEWORKER, id).number();
        Actor coordinator = officer(QM, Role.TRANSFER_COORDINATOR);
        journeyNumber = Actors.as(
                        coordinator, () -> portal.getBean(JourneyDesk.class).open(journey))
                .orElseThrow()
                .number();
        Actors.as(TestActors.monitor(), () -> portal.getBean(MonitorDesk.class).assign(journey));
        for (Country side : List.of(QM, QN)) {
            for (PaperFormat format : PaperFormat.values()) {
                orders.add(Actors.as(
                        officer(side, Role.TRANSFER_COORDINATOR),
                        () -> portal.getBean(ManifestExports.class)
                                .order(journey, null, format, ExportPurpose.AT_THE_DOOR, "", Locale.ENGLISH)));
            }
        }
    }

    private static ConvictionInput input(String place) {
        return new ConvictionInput(
                new ConvictionFacts("ROBBERY", LocalDate.of(2018, 4, 1), Court.SUPREME, place, 917), true, true);
    }

    @Test
    void noPageButTheOneTabAndNoDownloadShowsThemToAnybody() {
        Map<String, String> shown = new TreeMap<>();
        int pages = 0;
        int papers = 0;
        for (Actor actor : everybody()) {
            Map<String, String> seen = new TreeMap<>();
            look(actor, seen);
            pages += seen.size();
            papers += downloads(actor, seen);
            seen.forEach((address, text) -> {
                boolean theTab = address.equals("cases/" + id + "/convictions");
                boolean entitled = actor.is(Role.CASEWORKER) || actor.is(Role.SUPERVISOR);
                if (text.contains(MARK) && !(theTab && entitled)) {
                    shown.put(actor.name() + " at " + address, text.substring(Math.max(0, text.indexOf(MARK) - 200)));
                }
                if (address.startsWith("cases/") && !entitled && text.contains("onviction")) {
                    shown.put(actor.name() + " is told of them at " + address, "");
                }
            });
        }
        assertThat(shown).isEmpty();
        assertThat(pages).isGreaterThan(300);
        assertThat(papers).as("downloads that delivered something").isGreaterThan(8);
        assertThat(page(officer(QN, Role.SUPERVISOR), "cases/" + id + "/convictions"))
                .as("where they are")
                .contains("QM-ZQ7")
                .doesNotContain("QM-ZQ8");
    }

    @Test
    void noPackOfTheFieldApplicationHoldsThem() throws Exception {
        var http = MockMvcBuilders.webAppContextSetup((WebApplicationContext) portal)
                .apply(springSecurity())
                .build();
        for (Actor taker : List.of(
                officer(QM, Role.TRANSFER_COORDINATOR), officer(QN, Role.TRANSFER_COORDINATOR), TestActors.monitor())) {
            String code = Actors.as(taker, () -> portal.getBean(TakeAlong.class).code(journey, Locale.ENGLISH));
            String pack = http.perform(MockMvcRequestBuilders.post("/field/api/packs")
                            .contentType("application/json")
                            .content("{\"code\":\"" + code + "\",\"device\":\"Tablet 7\"}"))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);

            assertThat(pack)
                    .contains(id.toString())
                    .doesNotContain(MARK)
                    .doesNotContainIgnoringCase("conviction")
                    .doesNotContainIgnoringCase("robbery");
        }
    }

    @Test
    void noOtherModuleReadsTheirTablesOrKnowsTheirModule() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/puente"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.toString().contains("/convictions/"))
                            .filter(ConvictionsStayTest::namesThem))
                    .isEmpty();
        }
    }

    private static boolean namesThem(Path file) {
        try {
            return Files.readString(file)
                    .matches("(?s).*(org\\.puente\\.convictions|(from|into|join|update) conviction).*");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<Actor> everybody() {
        List<Actor> all = new ArrayList<>(List.of(TestActors.monitor(), TestActors.complaintBody()));
        for (Country side : List.of(QM, QN)) {
            for (Role role : Role.values()) {
                if (!role.isIndependent() && !role.isOfSystems()) {
                    all.add(officer(side, role));
                }
            }
            all.add(TestActors.system(side));
        }
        return all;
    }

    private void look(Actor actor, Map<String, String> seen) {
        try (Windows windows = Windows.of(portal)) {
            BrowserlessUIContext window = windows.open(actor);
            Addresses addresses = Addresses.of(portal);
            TreeSet<String> ahead = new TreeSet<>();
            addresses.pages().forEach(page -> ahead.addAll(Addresses.filled(page, this::values)));
            ahead.add("cases/" + id + "/convictions");
            while (!ahead.isEmpty()) {
                String address = ahead.removeFirst();
                Drawn page = open(window, address);
                seen.put(address, page.text());
                page.links().stream()
                        .filter(link -> link.contains(id.toString()) || link.contains(journey.toString()))
                        .filter(link -> addresses.isPage(link.replaceFirst("\\?.*", "")) && !seen.containsKey(link))
                        .forEach(ahead::add);
            }
        }
    }

    private String page(Actor actor, String address) {
        try (Windows windows = Windows.of(portal)) {
            return open(windows.open(actor), address).text();
        }
    }

    private static Drawn open(BrowserlessUIContext window, String address) {
        window.activate();
        Location location = new Location(address);
        try {
            window.getUI().navigate(location.getPath(), location.getQueryParameters());
        } catch (RuntimeException refused) {
            // What is drawn then is the page before it, or that there is none.
        }
        return Drawn.in(window);
    }

    private int downloads(Actor actor, Map<String, String> seen) {
        Downloads http = new Downloads(portal);
        int delivered = 0;
        for (String endpoint : Addresses.of(portal).downloads()) {
            for (String address : Addresses.filled(endpoint, this::values)) {
                String answer = http.get(actor, address);
                delivered += answer.startsWith("200\n") ? 1 : 0;
                seen.put("get " + address, answer.contains("%PDF") ? words(answer) : answer);
            }
        }
        return delivered;
    }

    private static String words(String answer) {
        byte[] pdf = answer.substring(answer.indexOf("%PDF")).getBytes(StandardCharsets.ISO_8859_1);
        StringBuilder words = new StringBuilder();
        try (PdfReader reader = new PdfReader(pdf)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                words.append(new PdfTextExtractor(reader).getTextFromPage(page));
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        assertThat(words).isNotEmpty();
        return words.toString();
    }

    private List<String> values(String parameter) {
        return switch (parameter) {
            case "case", "caseId", "person" -> List.of(id.toString());
            case "journey" -> List.of(journey.toString());
            case "order" -> orders.stream().map(UUID::toString).toList();
            case "number" -> List.of(caseNumber, journeyNumber);
            case "id", "agreement" -> List.of("qm-qn");
            case "language" -> List.of("en");
            case "part", "finger" -> List.of("1");
            case "seal", "from", "to", "sha256" -> List.of("0".repeat(64));
            default -> List.of(UUID.randomUUID().toString());
        };
    }
}
