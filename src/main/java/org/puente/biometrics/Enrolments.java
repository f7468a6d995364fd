package org.puente.biometrics;

import static org.puente.access.Permission.ENROL_PRINTS;
import static org.puente.access.Permission.READ_CASES;
import static org.puente.access.Permission.READ_MANIFESTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.agreements.DisclosedField;
import org.puente.audit.Refused;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.cases.Disclosures;
import org.puente.cases.Objection;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes prints into a case, and shows each side its own and what was disclosed to it. Confirmed, nothing changes. */
@Service
public class Enrolments {

    /** Stored prints that a new set is held against: those of some ten-print cards. */
    private static final int MOST_EARLIER = 80;

    private final CaseDesk cases;
    private final Disclosures disclosures;
    private final EnrolmentBook book;
    private final PrintBook prints;
    private final SearchBegin searches;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Enrolments(
            CaseDesk cases,
            Disclosures disclosures,
            EnrolmentBook book,
            PrintBook prints,
            SearchBegin searches,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.disclosures = disclosures;
        this.book = book;
        this.prints = prints;
        this.searches = searches;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enrols prints for good.
     *
     * @throws CaseNotFound for a case that the actor's country may not open
     * @throws Refusal with the first objection that stands; the refusal is recorded
     */
    @Requires(ENROL_PRINTS)
    @Transactional
    public EnrolmentId enrol(CaseId caseId, EnrolmentForm form) {
        Actor actor = Actors.current();
        CaseFacts facts = cases.facts(caseId).orElseThrow(CaseNotFound::new);
        refuse(caseId, EnrolmentRules.objections(facts, form, today(facts)));
        EnrolmentId id = EnrolmentId.random();
        book.add(id, caseId, form, actor, clock.instant());
        Enrolment confirmed = book.of(caseId, actor.country()).stream()
                .filter(enrolment -> enrolment.id().equals(id))
                .findFirst()
                .orElseThrow();
        events.publishEvent(PrintAct.enrolled(confirmed));
        searches.forDuplicates(facts, confirmed);
        return id;
    }

    /** What stands in the way of enrolling anything into this case today. */
    @Requires(ENROL_PRINTS)
    @Transactional(readOnly = true)
    public List<Objection> objections(CaseId caseId) {
        return cases.facts(caseId)
                .map(facts -> EnrolmentRules.objections(facts, today(facts)))
                .orElse(List.of());
    }

    /** The own side's enrolments, the newest first, then what the other side disclosed. */
    @Requires(READ_CASES)
    @Transactional(readOnly = true)
    public List<Enrolment> of(CaseId caseId) {
        return cases.facts(caseId)
                .map(facts -> Stream.concat(book.of(caseId, facts.viewer()).stream(), disclosed(facts))
                        .toList())
                .orElse(List.of());
    }

    /** Those of {@link #of} whose key is lost, so that nobody can look at them. */
    @Requires(READ_CASES)
    @Transactional(readOnly = true)
    public Set<EnrolmentId> withoutKey(CaseId caseId) {
        return of(caseId).stream()
                .filter(set -> set.fingers().stream()
                        .limit(1)
                        .anyMatch(finger -> prints.presence(finger.print(), set.owner()) == PrintPresence.KEY_LOST))
                .map(Enrolment::id)
                .collect(Collectors.toSet());
    }

    /** Which prints of a set that is to be enrolled seem to stand for the wrong finger. Takes some milliseconds a print. */
    @Requires(ENROL_PRINTS)
    @Transactional(readOnly = true)
    public List<SlotFinding> misplaced(CaseId caseId, List<PrintToEnrol> set) {
        Country viewer = Actors.current().country();
        List<SlotCheck.Stored> earlier = of(caseId).stream()
                .flatMap(enrolment -> enrolment.fingers().stream())
                .limit(MOST_EARLIER)
                .map(finger -> new SlotCheck.Stored(finger.position(), () -> prints.template(finger.print(), viewer)))
                .toList();
        return SlotCheck.of(set, earlier);
    }

    /** SHA-256, in lower-case hex, of the files that the own side enrolled for this case. */
    @Requires(ENROL_PRINTS)
    @Transactional(readOnly = true)
    public Set<String> files(CaseId caseId) {
        return cases.facts(caseId)
                .map(facts -> book.files(facts.id(), facts.viewer()))
                .orElse(Set.of());
    }

    /** Which of these cases, of one agreement and viewer, the reader knows prints of. */
    @Requires({READ_CASES, READ_MANIFESTS})
    @Transactional(readOnly = true)
    public Set<CaseId> having(List<CaseFacts> group) {
        if (group.isEmpty()) {
            return Set.of();
        }
        List<CaseId> ids = group.stream().map(CaseFacts::id).toList();
        Set<CaseId> known = new HashSet<>(book.having(ids, group.getFirst().viewer()));
        known.addAll(disclosures.givenToMe(ids, DisclosedField.FINGERPRINTS));
        return known;
    }

    /**
     * A look at a print: its pixels as PNG.
     *
     * @return empty for a print that is neither the own side's nor disclosed to it, as for one that was never made
     */
    @Requires(READ_CASES)
    @Transactional
    public Optional<byte[]> look(CaseId caseId, UUID print) {
        return of(caseId).stream()
                .flatMap(enrolment -> enrolment.fingers().stream()
                        .filter(finger -> finger.print().equals(print))
                        .flatMap(finger -> look(enrolment, finger).stream()))
                .findFirst();
    }

    private Optional<byte[]> look(Enrolment enrolment, Enrolment.Finger finger) {
        events.publishEvent(PrintAct.looked(enrolment.caseId(), finger));
        return prints.png(finger.print(), enrolment.owner());
    }

    /** The other side's enrolments, with exactly the fingers that it disclosed. */
    private Stream<Enrolment> disclosed(CaseFacts facts) {
        Set<UUID> given = new HashSet<>(disclosures.itemsGivenToMe(facts, DisclosedField.FINGERPRINTS));
        Country partner = facts.agreement().partnerOf(facts.viewer());
        return given.isEmpty()
                ? Stream.empty()
                : book.of(facts.id(), partner).stream()
                        .map(enrolment -> only(enrolment, given))
                        .filter(enrolment -> !enrolment.fingers().isEmpty());
    }

    /** What crosses of an enrolment: the prints, when and where they were taken; no officer, guardian or missing finger. */
    private static Enrolment only(Enrolment enrolment, Set<UUID> given) {
        return new Enrolment(
                enrolment.id(),
                enrolment.caseId(),
                enrolment.owner(),
                enrolment.kind(),
                enrolment.takenOn(),
                enrolment.place(),
                enrolment.device(),
                "",
                "",
                enrolment.enrolledAt(),
                enrolment.fingers().stream()
                        .filter(finger -> given.contains(finger.print()))
                        .toList(),
                Map.of());
    }

    private void refuse(CaseId caseId, List<Objection> objections) {
        objections.stream().filter(Objection::stands).findFirst().ifPresent(first -> {
            events.publishEvent(new Refused("print.enrol.refused", caseId, first.key(), Map.of()));
            throw new Refusal(first.key(), first.args().toArray());
        });
    }

    private LocalDate today(CaseFacts facts) {
        return LocalDate.ofInstant(clock.instant(), facts.zone());
    }
}
