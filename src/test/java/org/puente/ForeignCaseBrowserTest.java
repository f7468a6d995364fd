package org.puente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.usCaseworker;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.CaseDesk;
import org.puente.countries.CaseId;
import org.puente.documents.FileDesk;
import org.puente.documents.FileKind;
import org.puente.exchange.QueryWalk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.journeys.papers.ExportPurpose;
import org.puente.journeys.papers.ManifestExports;
import org.puente.journeys.papers.PaperFormat;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.StaticApplicationContext;

/** What a country may not open is answered, on every address, like an id that nobody made. */
class ForeignCaseBrowserTest extends PortalInBrowser {

    private static final String PDF = "%PDF-1.4\n...\nstartxref\n9\n%%EOF\n";

    /** Parts of an address that name nothing of anybody. */
    private static final Map<String, String> WORDS_OF_PAGES = Map.of("part", "boarding");

    private static final Map<String, String> WORDS_OF_DOWNLOADS = Map.of("language", "en", "part", "a", "finger", "1");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private WholeDatabase rows;

    private final String madeUp = UUID.randomUUID().toString();
    private Map<String, String> foreign = Map.of();
    private Addresses addresses = new Addresses(new StaticApplicationContext());

    @BeforeEach
    void whatTheOtherCountryHas() {
        addresses = new Addresses(portal);
        CaseId draft = new CaseWalk(portal).ready();
        UUID version = Actors.as(
                usCaseworker(),
                () -> portal.getBean(FileDesk.class)
                        .add(draft, FileKind.OTHER, false, "memo.pdf", PDF.getBytes(StandardCharsets.US_ASCII)));
        JourneyId journey = new JourneyWalk(portal).flight(1);
        UUID order = Actors.as(
                JourneyWalk.US_COORDINATOR,
                () -> portal.getBean(ManifestExports.class)
                        .order(journey, null, PaperFormat.CSV, ExportPurpose.FOR_THE_CARRIER, "", ENGLISH));
        foreign = new HashMap<>(Map.of(
                "case", draft.toString(),
                "caseId", draft.toString(),
                "person", draft.toString(),
                "version", version.toString(),
                "journey", journey.toString(),
                "order", order.toString(),
                "id", draft.toString()));
        foreign.put(
                "print", any("select id from finger_print where owner = 'US'").orElse(madeUp));
        foreign.put(
                "review",
                any("select id from comparison_review where country = 'US'").orElse(madeUp));
        foreign.put(
                "report",
                any("select id from monitoring_report where finished_at is null")
                        .orElse(madeUp));
        foreign.put("import", any("select id from print_import").orElse(madeUp));
        foreign.put("erasure", any("select id from erasure").orElse(madeUp));
        foreign.put(
                "request",
                any("select id from privacy_request where owner = 'US'").orElse(madeUp));
        foreign.put(
                "search", any("select id from print_search where owner = 'US'").orElse(madeUp));
        foreign.put("query", String.valueOf(new QueryWalk(portal).toDecide(US, new CaseWalk(portal).submitted())));
        foreign.put("complaint", any("select id from complaint").orElse(madeUp));
        foreign.put("publication", madeUp);
        foreign.putAll(Map.of("agreement", "qm-qn", "from", madeUp, "to", madeUp, "seal", madeUp));
        foreign.put(
                "number",
                Actors.as(usCaseworker(), () -> portal.getBean(CaseDesk.class).facts(draft))
                        .orElseThrow()
                        .number());
        foreign.put("sha256", madeUp);
        foreign.put("belonging", any("select id from journey_belonging").orElse(madeUp));
    }

    private Optional<String> any(String sql) {
        return rows.sql(sql).query(UUID.class).list().stream().findFirst().map(UUID::toString);
    }

    @Test
    void noPageTellsWhatIsForeignFromWhatWasNeverMade() {
        Visitor caseworker = visitor(ENGLISH, user(CO, Role.CASEWORKER));
        List<String> pages = new ArrayList<>(addresses.pagesWithIds());
        pages.addAll(List.of("cases?case=:case", "incidents?id=:case"));

        assertThat(pages)
                .hasSizeGreaterThan(10)
                .allSatisfy(page ->
                        assertThat(seen(caseworker, page, foreign)).isEqualTo(seen(caseworker, page, invented())));
        Visitor officer = visitor(SPANISH, user(CO, Role.CONSULAR_OFFICER));
        assertThat(seen(officer, "approvals/:case", foreign)).isEqualTo(seen(officer, "approvals/:case", invented()));
    }

    @Test
    void noDownloadTellsThemApart() {
        for (Actor user : List.of(
                user(CO, Role.CASEWORKER), user(CO, Role.CONSULAR_OFFICER), user(CO, Role.TRANSFER_COORDINATOR))) {
            Visitor officer = visitor(ENGLISH, user).open("");
            List<String> downloads = new ArrayList<>(addresses.downloads().stream()
                    .filter(download -> download.contains("{"))
                    .toList());
            downloads.add("files/{caseId}/{version}?save=true");

            assertThat(downloads)
                    .hasSizeGreaterThan(8)
                    .allSatisfy(download -> assertThat(fetched(officer, download, foreign))
                            .doesNotStartWith("200")
                            .isEqualTo(fetched(officer, download, invented())));
        }
    }

    private Map<String, String> invented() {
        return foreign.keySet().stream().collect(Collectors.toMap(name -> name, _ -> madeUp));
    }

    /** Whoever's it is finds it at the same addresses. */
    @Test
    void theirOwnersFindThem() {
        Visitor owner = visitor(ENGLISH, user(US, Role.CASEWORKER)).open("");

        assertThat(fetched(owner, "files/{caseId}/{version}", foreign)).startsWith("200");
        assertThat(seen(owner, "cases/:case/documents", foreign)).contains("memo.pdf");
    }

    /** Else the others could not fail. */
    @Test
    void aCaseOfOnesOwnIsTold() {
        Visitor caseworker = visitor(ENGLISH, user(CO, Role.CASEWORKER));
        String own = new CaseWalk(portal).submitted().toString();

        assertThat(seen(caseworker, "cases/:case", Map.of("case", own)))
                .isNotEqualTo(seen(caseworker, "cases/:case", invented()))
                .contains("Campoverde");
    }

    /** Text of a page once it is drawn, without the ids that were asked for and the time of day. */
    private String seen(Visitor visitor, String page, Map<String, String> ids) {
        visitor.open(Addresses.filled(page, with(ids, WORDS_OF_PAGES)));
        String drawn = (String) visitor.page().evaluate("() => document.title + '\\n' + document.body.innerText");
        return withoutIdsAndTime(drawn + "\n" + visitor.page().url(), ids);
    }

    private static String fetched(Visitor visitor, String download, Map<String, String> ids) {
        String answer = (String) visitor.page()
                .evaluate(
                        "address => fetch(address).then(async a => a.status + ' ' + a.headers.get('content-type')"
                                + " + ' ' + await a.text())",
                        Addresses.filled(download, with(ids, WORDS_OF_DOWNLOADS)));
        return withoutIdsAndTime(answer, ids);
    }

    private static Map<String, String> with(Map<String, String> ids, Map<String, String> words) {
        Map<String, String> all = new HashMap<>(words);
        all.putAll(ids);
        return all;
    }

    private static String withoutIdsAndTime(String text, Map<String, String> ids) {
        String anonymous = text;
        for (String id : ids.values()) {
            anonymous = anonymous.replace(id, "ID");
        }
        return anonymous.replaceAll("\\d\\d:\\d\\d(:\\d\\d[.0-9Z+:]*)?", "TIME");
    }
}
