package org.puente.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.Agreements;
import org.puente.cases.EndedCase;
import org.puente.cases.EndedCases;
import org.puente.countries.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases of the acting country what has had its agreed time: prints and photos, cases, drafts that nobody submitted. */
@Service
public class Retention {

    private static final int AT_ONCE = 200;

    /** Most cases that are listed ahead. */
    static final int MOST_AHEAD = 200;

    private final EndedCases cases;
    private final ErasureBook book;
    private final Eraser eraser;
    private final Agreements agreements;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Retention(
            EndedCases cases,
            ErasureBook book,
            Eraser eraser,
            Agreements agreements,
            TransactionTemplate transactions,
            Clock clock) {
        this.cases = cases;
        this.book = book;
        this.eraser = eraser;
        this.agreements = agreements;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One case of which something is erased on a day, unless it is still needed. */
    public record Due(EndedCase found, ErasureScope scope, Instant on) {}

    /**
     * Erases what is due now, each case in a transaction of its own; what is still needed stays until the next time.
     *
     * @return how many erasures there were
     */
    @Requires(Permission.ANSWER_DATA_SUBJECTS)
    public int run() {
        Actor actor = Actors.current();
        int erased = 0;
        for (AgreementProfile agreement : agreements.everyVersionOf(actor.country())) {
            for (Term term : Term.values()) {
                erased += run(agreement, term);
            }
        }
        return erased;
    }

    private int run(AgreementProfile agreement, Term term) {
        Instant before = clock.instant().minus(term.of(agreement.retention()));
        int erased = 0;
        CaseId last = EndedCases.FIRST;
        List<EndedCase> some = some(agreement, term, before, last);
        while (!some.isEmpty()) {
            erased += (int) leftOf(some, term.scope()).stream()
                    .filter(found -> erase(found, term))
                    .count();
            last = some.getLast().id();
            some = some(agreement, term, before, last);
        }
        return erased;
    }

    private List<EndedCase> some(AgreementProfile agreement, Term term, Instant before, CaseId after) {
        return term == Term.DRAFT
                ? cases.draftsLeftBy(agreement, before, after, AT_ONCE)
                : cases.overBy(agreement, before, after, AT_ONCE);
    }

    private boolean erase(EndedCase found, Term term) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            boolean free = eraser.obstacle(found, term.scope()).isEmpty();
            if (free) {
                eraser.erase(found, term.scope(), term.rule());
            }
            return free;
        }));
    }

    /** What falls due within some days, the soonest first. */
    @Requires(Permission.ANSWER_DATA_SUBJECTS)
    public List<Due> within(int days) {
        List<Due> all = new ArrayList<>();
        for (AgreementProfile agreement :
                agreements.everyVersionOf(Actors.current().country())) {
            for (Term term : List.of(Term.BIOMETRICS, Term.CASE)) {
                Duration kept = term.of(agreement.retention());
                Instant before = clock.instant().plus(Duration.ofDays(days)).minus(kept);
                leftOf(cases.overBy(agreement, before, EndedCases.FIRST, MOST_AHEAD), term.scope())
                        .forEach(found -> all.add(
                                new Due(found, term.scope(), found.since().plus(kept))));
            }
        }
        all.sort(Comparator.comparing(Due::on));
        return all;
    }

    /** Those of which not so much is erased already. */
    private List<EndedCase> leftOf(List<EndedCase> found, ErasureScope scope) {
        if (found.isEmpty()) {
            return List.of();
        }
        Set<CaseId> done = Objects.requireNonNull(transactions.execute(_ -> book.erased(
                found.stream().map(EndedCase::id).toList(), Actors.current().country(), scope)));
        return found.stream().filter(each -> !done.contains(each.id())).collect(Collectors.toList());
    }
}
