package org.puente.access;

import static org.puente.access.AccessTable.in;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.monitor;
import static org.puente.testing.TestActors.usCaseworker;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.Profiles;
import org.puente.biometrics.ComparisonWalk;
import org.puente.biometrics.Enrolment;
import org.puente.biometrics.Enrolments;
import org.puente.biometrics.PrintExportFormat;
import org.puente.biometrics.PrintExportPurpose;
import org.puente.biometrics.PrintExports;
import org.puente.biometrics.ReviewId;
import org.puente.cases.Step;
import org.puente.complaints.ComplaintEntry;
import org.puente.complaints.ComplaintWords;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.documents.FileDesk;
import org.puente.documents.FileKind;
import org.puente.exchange.QueryWalk;
import org.puente.field.HandedInPhoto;
import org.puente.journeys.HandoverDesk;
import org.puente.journeys.JourneyDesk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.journeys.papers.ExportPurpose;
import org.puente.journeys.papers.ManifestExports;
import org.puente.journeys.papers.PaperFormat;
import org.puente.monitoring.Addressee;
import org.puente.monitoring.MonitorDesk;
import org.puente.monitoring.ReportDesk;
import org.puente.monitoring.ReportId;
import org.puente.privacy.EndedStories;
import org.puente.privacy.ErasureScope;
import org.puente.privacy.NewRequest;
import org.puente.privacy.PrivacyDesk;
import org.puente.reporting.PublicationDesk;
import org.springframework.context.ApplicationContext;

/** Something behind every address: what each party may open, and what is the other side's. */
final class PageStories {

    private final ApplicationContext portal;
    private final JourneyWalk walk;
    private final ComparisonWalk prints;
    private final CaseId draft;
    private final UUID draftFile;
    private final UUID draftPrint;
    private final CaseId shared;
    private final UUID file;
    private final UUID print;
    private final ReportId report;
    private final JourneyId announced;
    private final UUID belonging;
    private final Map<Country, JourneyId> plans;
    private final Map<Country, ReviewId> reviews;
    private final Map<Country, UUID> ownFiles;
    private final Map<Country, UUID> orders = new HashMap<>();
    private final Map<Country, UUID> printOrders = new HashMap<>();
    private final Map<Country, UUID> imports = new HashMap<>();
    private final Map<Country, UUID> searches = new HashMap<>();
    private final Map<Country, UUID> requests = new HashMap<>();
    private final UUID erasure;
    private final Map<Country, String> photos = new HashMap<>();
    private final UUID complaint;
    private final UUID published;

    PageStories(ApplicationContext portal) {
        this.portal = portal;
        walk = new JourneyWalk(portal);
        prints = new ComparisonWalk(portal);
        draft = prints.caseWithTwoSets();
        draftFile = add(usCaseworker(), draft, false);
        draftPrint = firstPrint(draft);
        shared = prints.caseWithTwoSets();
        file = add(usCaseworker(), shared, true);
        print = firstPrint(shared);
        walk.cases().acknowledge(walk.cases().submit(shared));
        walk.prepare(shared);
        walk.confirm(shared);
        walk.approve(shared);
        ownFiles = Map.of(US, add(usCaseworker(), shared, false), CO, add(coCaseworker(), shared, false));
        report = cancelledAndReported();
        announced = walk.flight(6);
        walk.seat(announced, shared);
        walk.agree(announced, shared);
        belonging = belonging();
        plans = Map.of(US, walk.flightOf(US_COORDINATOR, 4), CO, walk.flightOf(CO_COORDINATOR, 4));
        reviews = Map.of(US, review(US, usCaseworker()), CO, review(CO, coCaseworker()));
        for (Country side : List.of(US, CO)) {
            orders.put(side, order(in(side, Role.TRANSFER_COORDINATOR)));
            printOrders.put(side, orderPrints(in(side, Role.CASEWORKER)));
            imports.put(side, RowsOfPages.imported(portal, side));
            photos.put(side, HandedInPhoto.of(portal, in(side, Role.TRANSFER_COORDINATOR), announced, shared));
            searches.put(side, RowsOfPages.searched(portal, side, shared));
            requests.put(side, RowsOfPages.asked(portal, side, number(shared)));
        }
        erasure = erased();
        published = Actors.as(in(US, Role.SUPERVISOR), () -> {
            PublicationDesk desk = portal.getBean(PublicationDesk.class);
            desk.publish(desk.waiting(ZoneOffset.UTC).getFirst(), ZoneOffset.UTC);
            return desk.published().getFirst().id();
        });
        complaint = Actors.as(
                in(US, Role.TRANSFER_COORDINATOR),
                () -> portal.getBean(ComplaintEntry.class)
                        .enter("us-co", new ComplaintWords("It was cold.", "es", false, true, "", ""))
                        .id());
    }

    /** What a parameter can be for somebody of a party, so that there is something to see. */
    String own(String address, String parameter, @Nullable Country party) {
        Country side = party == null ? US : party;
        return switch (parameter) {
            case "case", "caseId", "person" -> shared.toString();
            case "journey" -> (address.endsWith("/plan") ? found(plans, side) : announced).toString();
            case "review" -> found(reviews, side).toString();
            case "report" -> report.toString();
            case "version" -> file.toString();
            case "print" -> print.toString();
            case "belonging" -> belonging.toString();
            case "order" -> ordered(address, side);
            case "import", "search" ->
                found(address.startsWith("searches") ? searches : imports, side).toString();
            case "query" -> new QueryWalk(portal).toDecide(side, shared).toString();
            case "complaint" -> complaint.toString();
            case "number" -> address.contains("journeys") ? number(US_COORDINATOR, announced) : number(shared);
            case "publication" -> published.toString();
            case "erasure" -> erasure.toString();
            case "request" -> found(requests, side).toString();
            case "sha256" -> found(photos, side);
            case "id", "agreement" -> "us-co";
            case "from", "to", "seal" -> Profiles.seal("us-co-v3.yaml");
            case "language" -> "en";
            case "part" -> "a";
            case "finger" -> "1";
            default -> throw new IllegalStateException("Say what {" + parameter + "} of " + address + " can be");
        };
    }

    /** A case that is on no journey. */
    CaseId notTakenAlong() {
        return draft;
    }

    /** The same, of something that is the other side's alone. */
    String foreign(String address, String parameter, @Nullable Country party) {
        Country other = US.equals(party) ? CO : US;
        return switch (parameter) {
            // The sender knows all cases of the one agreement, but not what the other side keeps on them.
            case "case" -> (US.equals(party) ? UUID.randomUUID() : draft).toString();
            case "caseId", "person" -> (US.equals(party) ? shared : draft).toString();
            case "journey" -> found(plans, other).toString();
            case "review" -> found(reviews, other).toString();
            case "version" -> (US.equals(party) ? found(ownFiles, CO) : draftFile).toString();
            case "print", "belonging", "report", "erasure", "complaint", "publication" -> draftPrint.toString();
            case "id", "agreement" -> "qm-qn";
            case "from", "to", "seal" -> Profiles.seal("qm-qn-v1.yaml");
            case "order" -> ordered(address, other);
            case "sha256" -> found(photos, other);
            case "request" -> found(requests, other).toString();
            case "import", "search" ->
                found(address.startsWith("searches") ? searches : imports, other)
                        .toString();
            case "query" -> new QueryWalk(portal).toDecide(other, shared).toString();
            // The sender knows all cases; to it, one that never was is as good.
            case "number" ->
                address.contains("journeys")
                        ? number(in(other, Role.TRANSFER_COORDINATOR), found(plans, other))
                        : US.equals(party) ? "USCO-26-9998" : number(draft);
            default -> own(address, parameter, party);
        };
    }

    /** Whether it names a thing, and not how to show it. */
    static boolean isId(String parameter) {
        return !List.of("language", "part", "finger", "sha256").contains(parameter);
    }

    private String ordered(String address, Country side) {
        return found(address.startsWith("print") ? printOrders : orders, side).toString();
    }

    private static <T> T found(Map<Country, T> all, Country side) {
        return Objects.requireNonNull(all.get(side));
    }

    private String number(CaseId id) {
        return walk.cases().facts(usCaseworker(), id).number();
    }

    private String number(Actor reader, JourneyId journey) {
        return Actors.as(reader, () -> portal.getBean(JourneyDesk.class).open(journey))
                .orElseThrow()
                .number();
    }

    /** A journey that was announced and cancelled, on which a monitor reports. */
    private ReportId cancelledAndReported() {
        JourneyId flight = walk.flight(6);
        walk.seat(flight, shared);
        walk.whole(US_COORDINATOR, flight, Step.PROPOSE_TRANSFER, shared);
        Actors.as(monitor(), () -> portal.getBean(MonitorDesk.class).assign(flight));
        walk.whole(US_COORDINATOR, flight, Step.CANCEL_TRANSFER, "WEATHER", shared);
        Actors.as(US_COORDINATOR, () -> portal.getBean(JourneyDesk.class).cancel(flight, "WEATHER"));
        ReportDesk desk = portal.getBean(ReportDesk.class);
        Actors.as(monitor(), () -> desk.recommend(flight, Addressee.RECEIVING, "Receive people indoors."));
        return Actors.as(monitor(), () -> desk.finish(flight, "Nobody travelled."));
    }

    private UUID belonging() {
        HandoverDesk desk = portal.getBean(HandoverDesk.class);
        return Actors.as(US_COORDINATOR, () -> {
            desk.takeAlong(announced, shared, "A suitcase", "T-1");
            UUID thing = desk.open(announced, shared)
                    .orElseThrow()
                    .belongings()
                    .getFirst()
                    .id();
            desk.photograph(announced, shared, thing, "bag.png", RowsOfPages.png());
            return thing;
        });
    }

    private ReviewId review(Country side, Actor caseworker) {
        return prints.take(in(side, Role.EXAMINER), prints.started(shared, caseworker));
    }

    private UUID order(Actor coordinator) {
        return Actors.as(
                coordinator,
                () -> portal.getBean(ManifestExports.class)
                        .order(announced, null, PaperFormat.CSV, ExportPurpose.AT_THE_DOOR, "", Locale.ENGLISH));
    }

    private UUID orderPrints(Actor caseworker) {
        return Actors.as(caseworker, () -> {
            Enrolment own = portal.getBean(Enrolments.class).of(shared).stream()
                    .filter(set -> set.owner().equals(caseworker.country()))
                    .findFirst()
                    .orElseThrow();
            return portal.getBean(PrintExports.class)
                    .order(
                            shared,
                            own.id(),
                            PrintExportFormat.ANSI_NIST,
                            false,
                            PrintExportPurpose.FOR_A_COURT,
                            "",
                            Locale.ENGLISH);
        });
    }

    /** Both sides have a certificate that the prints of a case are gone. */
    private UUID erased() {
        EndedStories ended = new EndedStories(portal);
        String number = ended.number(ended.ended(3));
        PrivacyDesk desk = portal.getBean(PrivacyDesk.class);
        return Actors.as(EndedStories.privacyOfficer(US), () -> {
            UUID request = desk.ask(NewRequest.erasure(
                    number, ErasureScope.BIOMETRICS, LocalDate.now().minusDays(1)));
            return desk.erase(request, number).id();
        });
    }

    private UUID firstPrint(CaseId id) {
        return Actors.as(usCaseworker(), () -> portal.getBean(Enrolments.class).of(id))
                .getFirst()
                .fingers()
                .getFirst()
                .print();
    }

    private UUID add(Actor officer, CaseId id, boolean toDisclose) {
        return Actors.as(
                officer,
                () -> portal.getBean(FileDesk.class)
                        .add(id, FileKind.IDENTITY_DOCUMENT, toDisclose, "name.png", RowsOfPages.png()));
    }
}
