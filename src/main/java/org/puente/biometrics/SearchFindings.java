package org.puente.biometrics;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.matching.Candidate;
import org.puente.matching.FingerPosition;
import org.puente.matching.SearchAnswer.Searched;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes comparisons of those whom a search found, in random order. With enough fingers those are handed over who reach the
 * threshold; with fewer the most alike, whom a person has to look at, whatever it says of them. Begins no comparison of
 * sets that an earlier search has had compared.
 */
@Component
class SearchFindings {

    private static final int MOST_ABOVE = 10;
    private static final int MOST_UNDECIDED = 5;
    /** SourceAFIS's nominal false match rate of 1 %; what is below shows an examiner nothing. */
    static final double WORTH_A_LOOK = 20;

    private final JdbcClient jdbc;
    private final SearchBook book;
    private final CandidateBook candidates;
    private final EnrolmentBook enrolments;
    private final Comparisons comparisons;
    private final VerificationBook verifications;
    private final ComparisonTrail trail;
    private final SearchThresholds thresholds;
    private final SecureRandom random = new SecureRandom();

    SearchFindings(
            JdbcClient jdbc,
            SearchBook book,
            CandidateBook candidates,
            EnrolmentBook enrolments,
            Comparisons comparisons,
            VerificationBook verifications,
            ComparisonTrail trail,
            SearchThresholds thresholds) {
        this.jdbc = jdbc;
        this.book = book;
        this.candidates = candidates;
        this.enrolments = enrolments;
        this.comparisons = comparisons;
        this.verifications = verifications;
        this.trail = trail;
        this.thresholds = thresholds;
    }

    /** @return what the trail says of it */
    Map<String, String> hand(SearchRow search, List<SearchRow.Finger> fingers, Searched answer) {
        int prints = (int) Math.ceilDiv(answer.of(), fingers.size());
        Integer threshold = fingers.size() < SearchThresholds.FEWEST_FINGERS
                ? null
                : thresholds.of(Math.max(1, prints), fingers.size());
        book.found(search.id(), search.owner(), prints, threshold);
        List<Alike> alike = new ArrayList<>(others(search, answer.candidates(), threshold));
        Collections.shuffle(alike, random);
        alike.forEach(each -> compare(search, fingers, each));
        return Map.of(
                "prints", String.valueOf(prints),
                "threshold", threshold == null ? "none" : String.valueOf(threshold),
                "candidates", String.valueOf(alike.size()));
    }

    private record Alike(CaseId caseId, EnrolmentId set, double score) {}

    /** One set of each other person, the most alike. */
    private List<Alike> others(SearchRow search, List<Candidate> named, @Nullable Integer threshold) {
        double least = threshold == null ? WORTH_A_LOOK : threshold;
        List<Candidate> enough =
                named.stream().filter(each -> each.score() >= least).toList();
        Map<UUID, CaseId> cases = cases(enough, search.owner());
        Set<CaseId> seen = new HashSet<>(Set.of(search.caseId()));
        return enough.stream()
                .filter(each -> cases.containsKey(each.owner()))
                .map(each -> new Alike(
                        Objects.requireNonNull(cases.get(each.owner())), new EnrolmentId(each.owner()), each.score()))
                .filter(each -> seen.add(each.caseId))
                .limit(threshold == null ? MOST_UNDECIDED : MOST_ABOVE)
                .toList();
    }

    private Map<UUID, CaseId> cases(List<Candidate> named, Country owner) {
        Map<UUID, CaseId> cases = new HashMap<>();
        if (!named.isEmpty()) {
            jdbc.sql("select id, case_id from enrolment where owner = :owner and id in (:sets)")
                    .param("owner", owner.code())
                    .param("sets", named.stream().map(Candidate::owner).toList())
                    .query(row -> {
                        cases.put(row.getObject("id", UUID.class), new CaseId(row.getObject("case_id", UUID.class)));
                    });
        }
        return cases;
    }

    private void compare(SearchRow search, List<SearchRow.Finger> fingers, Alike alike) {
        ComparisonId comparison = candidates
                .earlier(search.set(), alike.set, search.owner())
                .orElseGet(() -> begin(search, fingers, alike));
        candidates.add(search.id(), search.owner(), comparison, alike.caseId, alike.set, alike.score);
    }

    private ComparisonId begin(SearchRow search, List<SearchRow.Finger> fingers, Alike alike) {
        Set<FingerPosition> searched =
                fingers.stream().map(SearchRow.Finger::position).collect(Collectors.toSet());
        Stream<ComparedPrint> probe = fingers.stream()
                .map(finger ->
                        new ComparedPrint(ComparisonPart.PROBE, finger.position(), finger.print(), finger.dpi()));
        Stream<ComparedPrint> candidate = enrolments.of(alike.caseId, search.owner()).stream()
                .filter(set -> set.id().equals(alike.set))
                .flatMap(Verifications::pictured)
                .filter(finger -> searched.contains(finger.position()))
                .map(finger -> new ComparedPrint(
                        ComparisonPart.CANDIDATE,
                        finger.position(),
                        finger.print(),
                        finger.indicators().dpi()));
        ComparisonRow comparison = comparisons.begin(
                search.officer(), search.due(), Stream.concat(probe, candidate).toList());
        verifications.add(new VerificationRow(
                comparison.id(),
                search.owner(),
                search.caseId(),
                search.subject(),
                search.purpose(),
                search.startedBy(),
                comparison.openedAt(),
                true));
        trail.started(comparison, search.purpose());
        return comparison.id();
    }
}
