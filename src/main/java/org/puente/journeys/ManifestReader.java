package org.puente.journeys;

import static org.puente.cases.Objection.because;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.approvals.TravelPapers;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseList;
import org.puente.cases.CaseRow;
import org.puente.cases.CaseState;
import org.puente.cases.Families;
import org.puente.cases.LapsedClearances;
import org.puente.cases.Objection;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a manifest together from what is so now: holds, checks, documents and clearances, each asked for all persons at
 * once. Of the other side's reasons it knows the one sentence.
 */
@Service
public class ManifestReader {

    private static final Set<CaseState> ABOARD = Set.of(CaseState.EMBARKED, CaseState.IN_TRANSIT);

    private final JourneyBook journeys;
    private final SeatBook seats;
    private final BoardingBook boardings;
    private final CaseList list;
    private final CaseDesk desk;
    private final Families families;
    private final TravelPapers papers;
    private final List<CheckTallies> tallies;
    private final Clock clock;

    ManifestReader(
            JourneyBook journeys,
            SeatBook seats,
            BoardingBook boardings,
            CaseList list,
            CaseDesk desk,
            Families families,
            TravelPapers papers,
            List<CheckTallies> tallies,
            Clock clock) {
        this.journeys = journeys;
        this.seats = seats;
        this.boardings = boardings;
        this.list = list;
        this.desk = desk;
        this.families = families;
        this.papers = papers;
        this.tallies = List.copyOf(tallies);
        this.clock = clock;
    }

    /** @return empty for a journey that the actor's country may not know, as for one that was never made */
    @Requires({Permission.READ_CASES, Permission.READ_MANIFESTS})
    @Transactional(readOnly = true)
    public Optional<Manifest> read(JourneyId id) {
        Country reader = Actors.current().country();
        return journeys.find(id, reader).map(journey -> manifest(journey, reader));
    }

    private Manifest manifest(Journey journey, Country reader) {
        List<Seat> all = seats.on(journey.id(), reader);
        List<CaseId> ids = all.stream().map(Seat::caseId).toList();
        Map<CaseId, CaseRow> rows = list.rows(ids);
        List<Seat> known = all.stream()
                .filter(seat -> isKnown(seat, rows.get(seat.caseId()), reader))
                .toList();
        List<CaseFacts> persons = desk.facts(known.stream().map(Seat::caseId).toList());
        Material material = new Material(
                journey,
                rows,
                boardings.on(journey.id()),
                papers.validUntil(ids),
                tally(persons),
                needs(persons),
                families.groups(journey.agreement(), ids),
                known);
        List<ManifestLine> lines = new ArrayList<>();
        known.forEach(seat -> lines.add(line(seat, material)));
        return new Manifest(journey, inOrder(withFamilies(lines, material)));
    }

    private static boolean isKnown(Seat seat, @Nullable CaseRow row, Country reader) {
        return row != null && seat.isKnownTo(reader, row.state());
    }

    private Map<CaseId, CheckTally> tally(List<CaseFacts> persons) {
        Map<CaseId, CheckTally> all = new HashMap<>();
        tallies.forEach(source -> all.putAll(source.of(persons)));
        return all;
    }

    private static Map<CaseId, List<String>> needs(List<CaseFacts> persons) {
        return persons.stream()
                .collect(Collectors.toMap(
                        CaseFacts::id,
                        person -> person.sheet().needs().stream().sorted().toList()));
    }

    private ManifestLine line(Seat seat, Material material) {
        CaseRow row = material.row(seat);
        Boarding boarding = material.boardings.get(seat.caseId());
        CheckTally checks = material.tallies.getOrDefault(seat.caseId(), CheckTally.NONE);
        LocalDate until = material.papers.get(seat.caseId());
        List<Objection> reasons = isAhead(row.state())
                ? reasons(row, until, checks, material.journey)
                : isUnderWay(row.state()) ? holds(row) : List.of();
        return new ManifestLine(
                row,
                seat,
                status(seat, row, reasons),
                reasons,
                material.familyOf(seat),
                material.needs.getOrDefault(seat.caseId(), List.of()),
                checks,
                LapsedClearances.goodUntil(row.state(), row.stateSince()).orElse(null),
                until,
                boarding);
    }

    /** Before the person is on board. */
    private static boolean isAhead(CaseState state) {
        return state.ordinal() >= CaseState.RETURN_APPROVED.ordinal() && state.ordinal() < CaseState.EMBARKED.ordinal();
    }

    /** On board and until the handover: a hold alerts, and stops neither the arrival nor the handover. */
    static boolean isUnderWay(CaseState state) {
        return ABOARD.contains(state) || state == CaseState.ARRIVED;
    }

    /** The own side's hold, and of the other side's the one sentence. */
    private static List<Objection> holds(CaseRow row) {
        List<Objection> all = new ArrayList<>();
        if (row.nextReview() != null) {
            all.add(because("cases.hold.sentence", row.nextReview()));
        }
        if (row.held()) {
            all.add(because("journeys.reason.own_hold").curedAt("cases/" + row.id(), "journeys.reason.to_case"));
        }
        return all;
    }

    private List<Objection> reasons(CaseRow row, @Nullable LocalDate until, CheckTally checks, Journey journey) {
        List<Objection> all = holds(row);
        if (checks.stopping() > 0) {
            all.add(because("journeys.reason.checks", checks.stopping())
                    .curedAt("cases/" + row.id() + "/treatment", "journeys.reason.to_checks"));
        }
        Objection document = JourneyRule.document(until, journey);
        if (document.stands()) {
            all.add(document);
        }
        Instant now = clock.instant();
        LapsedClearances.goodUntil(row.state(), row.stateSince())
                .filter(end -> !end.isAfter(now))
                .ifPresent(end -> all.add(because("cases.objection.clearance_lapsed")));
        return all;
    }

    private static TravelStatus status(Seat seat, CaseRow row, List<Objection> reasons) {
        if (seat.standing() == SeatStanding.NOT_TRAVELLING) {
            return TravelStatus.NOT_TRAVELLING;
        }
        if (ABOARD.contains(row.state())) {
            return TravelStatus.ON_BOARD;
        }
        return switch (row.state()) {
            case ARRIVED -> TravelStatus.ARRIVED;
            case HANDED_OVER, CLOSED, RETURNED_IN_ERROR -> TravelStatus.HANDED_OVER;
            default -> {
                if (!reasons.isEmpty()) {
                    yield TravelStatus.BLOCKED;
                }
                yield row.state() == CaseState.CLEARED ? TravelStatus.MAY_TRAVEL : TravelStatus.WAITING;
            }
        };
    }

    /** A family travels together or not at all: whoever belongs to a blocked person waits with them. */
    private static List<ManifestLine> withFamilies(List<ManifestLine> lines, Material material) {
        Map<UUID, ManifestLine> blocked = new HashMap<>();
        for (ManifestLine line : lines) {
            UUID family = material.families.get(line.id());
            if (family != null && line.isBlocked()) {
                blocked.putIfAbsent(family, line);
            }
        }
        return lines.stream()
                .map(line -> {
                    UUID family = material.families.get(line.id());
                    ManifestLine relative = family == null ? null : blocked.get(family);
                    return relative == null
                                    || line.isBlocked()
                                    || !isAhead(line.row().state())
                            ? line
                            : line.waitingFor(because(
                                    "journeys.reason.family", relative.row().personName()));
                })
                .toList();
    }

    private static List<ManifestLine> inOrder(List<ManifestLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparing((ManifestLine line) -> line.status())
                        .thenComparing(line -> line.seat().isStandby())
                        .thenComparing(
                                line -> line.seat().place().map(SeatPlan::index).orElse(Integer.MAX_VALUE))
                        .thenComparing(line -> line.row().number()))
                .toList();
    }

    private record Material(
            Journey journey,
            Map<CaseId, CaseRow> rows,
            Map<CaseId, Boarding> boardings,
            Map<CaseId, LocalDate> papers,
            Map<CaseId, CheckTally> tallies,
            Map<CaseId, List<String>> needs,
            Map<CaseId, UUID> families,
            List<Seat> known) {

        CaseRow row(Seat seat) {
            return Optional.ofNullable(rows.get(seat.caseId())).orElseThrow();
        }

        /** "Noé Marisol Valdelúnar, 7B" for each relative on this journey. */
        List<String> familyOf(Seat seat) {
            UUID family = families.get(seat.caseId());
            if (family == null) {
                return List.of();
            }
            Set<String> names = new HashSet<>();
            for (Seat other : known) {
                if (!other.equals(seat) && family.equals(families.get(other.caseId()))) {
                    names.add(row(other).personName()
                            + other.place().map(place -> ", " + place).orElse(""));
                }
            }
            return names.stream().sorted().toList();
        }
    }
}
