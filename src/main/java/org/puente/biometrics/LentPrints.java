package org.puente.biometrics;

import static org.puente.access.Permission.DECIDE_NATIONALITY;
import static org.puente.access.Permission.ENROL_PRINTS;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puente.access.Actors;
import org.puente.access.Bookkeeping;
import org.puente.access.Requires;
import org.puente.access.SignedIn;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.countries.Country;
import org.puente.matching.FingerPosition;
import org.puente.portal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prints that one country lends another for one query: copied into the borrower's rows, searched for in its own gallery,
 * compared by its examiners and destroyed. What is answered is the matter of whoever asks this.
 */
@Service
public class LentPrints {

    private final EnrolmentBook enrolments;
    private final PrintBook prints;
    private final LentPrintBook lent;
    private final LentPrintSearch search;
    private final ComparisonBook comparisons;
    private final Comparisons beginning;
    private final ComparisonTrail trail;
    private final Bookkeeping bookkeeping;

    LentPrints(
            EnrolmentBook enrolments,
            PrintBook prints,
            LentPrintBook lent,
            LentPrintSearch search,
            ComparisonBook comparisons,
            Comparisons beginning,
            ComparisonTrail trail,
            Bookkeeping bookkeeping) {
        this.enrolments = enrolments;
        this.prints = prints;
        this.lent = lent;
        this.search = search;
        this.comparisons = comparisons;
        this.beginning = beginning;
        this.trail = trail;
        this.bookkeeping = bookkeeping;
    }

    /** The own side's sets of a case that may cross and of which a print can be searched for, the newest first. */
    @Requires({ENROL_PRINTS, DECIDE_NATIONALITY})
    @Transactional(readOnly = true)
    public List<Enrolment> lendable(CaseFacts facts) {
        return enrolments.of(facts.id(), facts.viewer()).stream()
                .filter(set -> EnrolmentRules.mayCross(facts, set.firstDay()))
                .filter(set -> !usable(set).isEmpty())
                .toList();
    }

    /**
     * Lends the usable prints of one of the own side's sets.
     *
     * @throws CaseNotFound for a set that is not {@linkplain #lendable lendable}
     */
    @Requires({ENROL_PRINTS, DECIDE_NATIONALITY})
    @Transactional(propagation = Propagation.MANDATORY)
    public LentSet lend(CaseFacts facts, EnrolmentId set, UUID query, Country to) {
        Enrolment wanted = lendable(facts).stream()
                .filter(each -> each.id().equals(set))
                .findFirst()
                .orElseThrow(CaseNotFound::new);
        List<LentPrintBook.Plain> copies = usable(wanted).stream()
                .map(finger -> copy(finger, facts.viewer()))
                .toList();
        return bookkeeping.of(to, () -> lent.keep(query, to, copies));
    }

    private LentPrintBook.Plain copy(SearchRow.Finger finger, Country owner) {
        return new LentPrintBook.Plain(
                finger.position(),
                finger.dpi(),
                prints.png(finger.print(), owner).orElseThrow(),
                prints.template(finger.print(), owner).orElseThrow());
    }

    private static List<SearchRow.Finger> usable(Enrolment set) {
        return SearchBegin.usable(set, Set.of(FingerPosition.values()));
    }

    /**
     * Looks for lent prints in the acting country's own gallery, among its sets of these kinds. Takes as long as any
     * search, and no transaction.
     *
     * @return empty if the gallery is not loaded yet, or was not searched to its end
     * @throws Refusal if the prints cannot be opened
     */
    @SignedIn
    public Optional<LentSearch> search(UUID query, Set<EnrolmentKind> kinds) {
        return search.search(query, Actors.current().country(), kinds);
    }

    /** Has lent prints compared with a set of the acting country's, blind, by its own examiners. */
    @SignedIn
    @Transactional(propagation = Propagation.MANDATORY)
    public ComparisonId compare(UUID query, LentSearch.Alike alike, Instant due) {
        Country owner = Actors.current().country();
        List<LentPrintBook.Row> probes = lent.of(query, owner);
        Set<FingerPosition> fingers =
                probes.stream().map(LentPrintBook.Row::finger).collect(Collectors.toSet());
        Stream<ComparedPrint> candidate = enrolments.of(alike.caseId(), owner).stream()
                .filter(set -> set.id().equals(alike.set()))
                .flatMap(set -> Verifications.prints(set, ComparisonPart.CANDIDATE))
                .filter(print -> fingers.contains(print.finger()));
        Stream<ComparedPrint> probe =
                probes.stream().map(row -> new ComparedPrint(ComparisonPart.PROBE, row.finger(), row.id(), row.dpi()));
        ComparisonRow comparison = beginning.begin(
                Actors.current(), due, Stream.concat(probe, candidate).toList());
        trail.started(comparison);
        return comparison.id();
    }

    /** Those of the acting country's comparisons on which examiners still work or could. */
    @SignedIn
    @Transactional(readOnly = true)
    public Set<ComparisonId> open(Collection<ComparisonId> all) {
        Country owner = Actors.current().country();
        return all.stream().filter(id -> comparisons.isOpen(id, owner)).collect(Collectors.toSet());
    }

    /** Those of the acting country's comparisons in which its examiners found the same person. */
    @SignedIn
    @Transactional(readOnly = true)
    public Set<ComparisonId> samePerson(Collection<ComparisonId> all) {
        Country owner = Actors.current().country();
        return all.stream()
                .filter(id -> comparisons
                        .find(id, owner)
                        .filter(row -> row.outcome() == ComparisonOutcome.SAME_PERSON)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /**
     * Destroys what was lent to a country for a query, with its key, so that what examiners drew on it cannot be
     * read either. Done again nothing happens.
     *
     * @return what was destroyed; of no finger if nothing was there any more
     */
    @SignedIn
    @Transactional(propagation = Propagation.MANDATORY)
    public LentSet destroy(UUID query, Country owner) {
        return lent.destroy(query, owner);
    }

    /** With fewer fingers no answer is given by itself ({@code domain.md}, Biometrics). */
    public static boolean isEnoughForAnAnswer(int fingers) {
        return fingers >= SearchThresholds.FEWEST_FINGERS;
    }
}
