package org.puente.biometrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.matching.Candidate;
import org.puente.matching.ProbeFinger;
import org.puente.matching.SearchAnswer.Searched;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks for lent prints in a country's gallery by the threshold of its size. What is not opened is left out of what the
 * engine names, so enough are asked for that nobody opened is crowded out.
 */
@Component
class LentPrintSearch {

    /** All that SourceAFIS scored, but in galleries so large that their shortlist is longer. */
    private static final int MOST_NAMED = 1_000;

    private final JdbcClient jdbc;
    private final LentPrintBook lent;
    private final Galleries galleries;
    private final SearchWork work;
    private final SearchThresholds thresholds;
    private final TransactionTemplate transaction;

    LentPrintSearch(
            JdbcClient jdbc,
            LentPrintBook lent,
            Galleries galleries,
            SearchWork work,
            SearchThresholds thresholds,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.lent = lent;
        this.galleries = galleries;
        this.work = work;
        this.thresholds = thresholds;
        this.transaction = transaction;
    }

    Optional<LentSearch> search(UUID query, Country owner, Set<EnrolmentKind> kinds) {
        List<ProbeFinger> probes = inTransaction(() -> lent.probes(query, owner));
        return galleries
                .of(owner)
                .filter(OwnGallery::isLoaded)
                .filter(own -> !probes.isEmpty())
                .flatMap(own -> work.ask(own.gallery(), probes, MOST_NAMED))
                .map(searched -> inTransaction(() -> found(searched, probes.size(), owner, kinds)));
    }

    private LentSearch found(Searched searched, int fingers, Country owner, Set<EnrolmentKind> kinds) {
        int prints = (int) Math.ceilDiv(searched.of(), fingers);
        Integer threshold = fingers < SearchThresholds.FEWEST_FINGERS
                ? null
                : (Integer) thresholds.of(Math.max(1, prints), fingers);
        return new LentSearch(prints, threshold, alike(searched.candidates(), threshold, owner, kinds));
    }

    /** One set of each person, the most alike. */
    private List<LentSearch.Alike> alike(
            List<Candidate> named, @Nullable Integer threshold, Country owner, Set<EnrolmentKind> kinds) {
        double least = threshold == null ? SearchFindings.WORTH_A_LOOK : threshold;
        List<Candidate> enough =
                named.stream().filter(each -> each.score() >= least).toList();
        Map<UUID, CaseId> cases = cases(enough, owner, kinds);
        Set<CaseId> seen = new HashSet<>();
        List<LentSearch.Alike> alike = new ArrayList<>();
        for (Candidate each : enough) {
            CaseId person = cases.get(each.owner());
            if (person != null && seen.add(person)) {
                alike.add(new LentSearch.Alike(person, new EnrolmentId(each.owner())));
            }
        }
        return alike;
    }

    private Map<UUID, CaseId> cases(List<Candidate> named, Country owner, Set<EnrolmentKind> kinds) {
        Map<UUID, CaseId> cases = new HashMap<>();
        if (!named.isEmpty() && !kinds.isEmpty()) {
            jdbc.sql("select id, case_id from enrolment where owner = :owner and id in (:sets) and kind in (:kinds)")
                    .param("owner", owner.code())
                    .param("sets", named.stream().map(Candidate::owner).toList())
                    .param("kinds", kinds.stream().map(Enum::name).toList())
                    .query(row -> {
                        cases.put(row.getObject("id", UUID.class), new CaseId(row.getObject("case_id", UUID.class)));
                    });
        }
        return cases;
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
