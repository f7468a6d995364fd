package org.puente.journeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.cases.CaseState;
import org.puente.cases.MonitoredPerson;
import org.puente.cases.MonitoredPerson.Move;
import org.puente.cases.MonitoredPersons;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Journeys as monitors see them: every one from the moment its first transfer is proposed, of all agreements and in both
 * directions. One that is only planned does not exist here.
 */
@Service
public class AnnouncedJourneys {

    /** What a list shows at the most. */
    public static final int MOST_LISTED = 200;

    private static final int HOURS_SHOWN_AS_TODAY = 36;

    private final JourneyBook book;
    private final MonitoredPersons persons;
    private final JdbcClient jdbc;
    private final Clock clock;

    AnnouncedJourneys(JourneyBook book, MonitoredPersons persons, JdbcClient jdbc, Clock clock) {
        this.book = book;
        this.persons = persons;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is ahead or under way, the earliest departure first; what departed within the last day and a half too. */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional(readOnly = true)
    public List<Journey> ahead() {
        return book.announcedFrom(border(), MOST_LISTED);
    }

    /** What is behind, the latest departure first. */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional(readOnly = true)
    public List<Journey> behind() {
        return book.announcedBefore(border(), MOST_LISTED);
    }

    private Instant border() {
        return clock.instant().minus(HOURS_SHOWN_AS_TODAY, ChronoUnit.HOURS);
    }

    /** @return empty for a journey that is not announced, as for one that was never made */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional(readOnly = true)
    public Optional<Journey> open(JourneyId id) {
        return book.announced(id);
    }

    /**
     * Who travels on a journey, and who was to and did not: from the proposal on, while it stands or once they came to the
     * door. By seat, standby persons last.
     */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional(readOnly = true)
    public List<Traveller> travellers(JourneyId id) {
        List<Place> places = book.announced(id).map(this::places).orElse(List.of());
        Map<CaseId, MonitoredPerson> known =
                persons.of(places.stream().map(Place::person).toList());
        Map<CaseId, Traveller> all = new LinkedHashMap<>();
        for (Place place : places) {
            MonitoredPerson person = known.get(place.person);
            if (person != null && (place.stands(person) || place.cameToTheDoor(person))) {
                all.put(place.person, place.traveller(person));
            }
        }
        return inOrder(all.values());
    }

    private static List<Traveller> inOrder(Collection<Traveller> travellers) {
        return travellers.stream()
                .sorted(Comparator.comparingInt((Traveller traveller) ->
                                traveller.place().map(SeatPlan::index).orElse(Integer.MAX_VALUE))
                        .thenComparing(traveller -> traveller.id().uuid()))
                .toList();
    }

    /** Places that were given up too, the latest last. */
    private List<Place> places(Journey journey) {
        return jdbc.sql("select s.case_id, s.seat, s.added_at, s.left_at from journey_seat s where s.journey_id = ?"
                        + " and s.proposed_at is not null order by s.added_at, s.id")
                .param(journey.id().uuid())
                .query((row, n) -> place(row))
                .list();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("seat"),
                Rows.instant(row, "added_at"),
                Rows.instantOrNull(row, "left_at"));
    }

    private record Place(
            CaseId person,
            @Nullable String seat,
            Instant given,
            @Nullable Instant left) {

        boolean stands(MonitoredPerson now) {
            return left == null && now.state().ordinal() >= CaseState.TRANSFER_PROPOSED.ordinal();
        }

        boolean cameToTheDoor(MonitoredPerson person) {
            return moves(person).stream()
                    .anyMatch(move -> move.step() == Step.EMBARK || move.step() == Step.FAIL_ATTEMPT);
        }

        Traveller traveller(MonitoredPerson person) {
            return new Traveller(person.id(), person.givenNames(), seat, moves(person));
        }

        private List<Move> moves(MonitoredPerson person) {
            return person.moves().stream()
                    .filter(move -> !move.at().isBefore(given))
                    .filter(move -> left == null || !move.at().isAfter(left))
                    .toList();
        }
    }
}
