package org.puente.biometrics;

import static org.puente.access.Permission.COMPARE_PRINTS;
import static org.puente.access.Permission.DECIDE_NATIONALITY;
import static org.puente.access.Permission.ENROL_PRINTS;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.matching.FingerPosition;
import org.puente.portal.Pace;
import org.puente.portal.Paces;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches a side's own gallery for a set of prints. Whom a search proposes goes to the side's examiners, blind; whoever
 * began it learns how many there are, and who it is once the examiners found the same person. Examiners see the searches
 * that they began themselves, without case and name.
 */
@Service
public class Searches {

    private final CaseDesk cases;
    private final Enrolments enrolments;
    private final SearchBegin begin;
    private final SearchBook book;
    private final CandidateBook candidates;
    private final SearchQuota quota;
    private final SearchQueue queue;
    private final Paces paces;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Searches(
            CaseDesk cases,
            Enrolments enrolments,
            SearchBegin begin,
            SearchBook book,
            CandidateBook candidates,
            SearchQuota quota,
            SearchQueue queue,
            Paces paces,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.enrolments = enrolments;
        this.begin = begin;
        this.book = book;
        this.candidates = candidates;
        this.quota = quota;
        this.queue = queue;
        this.paces = paces;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a search in the own gallery. It goes on whatever becomes of the page that began it.
     *
     * @param set one of the sets that this side sees on the case
     * @param fingers of it, to be searched for
     * @throws CaseNotFound for a case, or a set of prints, that the actor's country may not see
     * @throws Refusal if none of the fingers can be searched for, or too many searches were begun within a day
     */
    @Requires({ENROL_PRINTS, DECIDE_NATIONALITY})
    @Transactional
    public SearchId start(CaseId caseId, EnrolmentId set, Set<FingerPosition> fingers, VerificationPurpose purpose) {
        paces.take(Pace.COMPARISON);
        CaseFacts facts = cases.facts(caseId).orElseThrow(CaseNotFound::new);
        Enrolment wanted = enrolments.of(caseId).stream()
                .filter(each -> each.id().equals(set))
                .findFirst()
                .orElseThrow(CaseNotFound::new);
        List<SearchRow.Finger> usable = SearchBegin.usable(wanted, fingers);
        if (usable.isEmpty()) {
            throw new Refusal("biometrics.search.unusable", SearchBegin.FEWEST_MINUTIAE);
        }
        quota.take(Actors.current(), caseId);
        return begin.begin(facts, wanted, usable, purpose, false);
    }

    /** @return empty for a search of another country, as for one that never was */
    @Requires({ENROL_PRINTS, DECIDE_NATIONALITY, COMPARE_PRINTS})
    @Transactional(readOnly = true)
    public Optional<PrintSearch> find(SearchId id) {
        return row(id).map(this::told).filter(Searches::mayBeTold);
    }

    /** The searches of a case, the latest first. */
    @Requires({ENROL_PRINTS, DECIDE_NATIONALITY})
    @Transactional(readOnly = true)
    public List<PrintSearch> forCase(CaseId caseId) {
        return book.of(caseId, Actors.current().country()).stream()
                .map(this::told)
                .filter(Searches::mayBeTold)
                .toList();
    }

    /** How far a search is that has not ended. */
    @Requires({ENROL_PRINTS, DECIDE_NATIONALITY, COMPARE_PRINTS})
    @Transactional(readOnly = true)
    public SearchProgress progress(SearchId id) {
        SearchRow search = row(id).orElseThrow(CaseNotFound::new);
        return queue.progress(search.id(), search.owner());
    }

    /**
     * Ends a search; what it found is forgotten. One that has ended stays as it is.
     *
     * @throws CaseNotFound for a search of another country, as for one that never was
     */
    @Requires({ENROL_PRINTS, DECIDE_NATIONALITY, COMPARE_PRINTS})
    @Transactional
    public void cancel(SearchId id) {
        Actor officer = Actors.current();
        SearchRow search = row(id).filter(found -> !found.automatic()).orElseThrow(CaseNotFound::new);
        if (book.end(id, officer.country(), SearchState.CANCELLED, clock.instant())) {
            events.publishEvent(SearchAct.ended(search, SearchState.CANCELLED, Map.of()));
            queue.cancel(id);
        }
    }

    private Optional<SearchRow> row(SearchId id) {
        Actor reader = Actors.current();
        return book.find(id, reader.country())
                .filter(search -> readsCases(reader)
                        || search.startedBy().equals(reader.id().key()));
    }

    private static boolean readsCases(Actor reader) {
        return reader.may(ENROL_PRINTS) || reader.may(DECIDE_NATIONALITY);
    }

    /** What an enrolment began by itself is told to nobody unless the examiners found the same person. */
    private static boolean mayBeTold(PrintSearch search) {
        return !search.automatic() || search.candidates().stream().anyMatch(candidate -> candidate.known() != null);
    }

    private PrintSearch told(SearchRow search) {
        boolean withNames = readsCases(Actors.current());
        return new PrintSearch(
                search.id(),
                withNames ? search.caseId() : null,
                search.purpose(),
                search.automatic(),
                search.startedByName(),
                search.started(),
                search.ended(),
                search.state(),
                book.fingers(search.id(), search.owner()).stream()
                        .map(SearchRow.Finger::position)
                        .toList(),
                search.prints(),
                search.threshold(),
                search.reach(),
                candidates.of(search.id(), search.owner()).stream()
                        .filter(candidate -> !search.automatic() || candidate.known() != null)
                        .map(candidate -> withNames ? candidate : candidate.unnamed())
                        .toList());
    }
}
