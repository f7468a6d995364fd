package org.puente.approvals;

import static org.puente.access.Permission.APPROVE_RETURNS;
import static org.puente.access.Permission.READ_CASES;
import static org.puente.access.Permission.SIGN_SECOND;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.cases.CaseState;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.countries.Side;
import org.puente.documents.CaseFile;
import org.puente.documents.CaseFiles;
import org.puente.documents.FileVersion;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a consulate looks at one person at a time and records the travel document that it issued. */
@Service
public class ApprovalDesk {

    /** Stands for the version of what does not exist yet. */
    public static final long NONE = -1;

    private final StoredDecisions decisions;
    private final StoredTravelDocuments documents;
    private final Looks looks;
    private final CaseDesk cases;
    private final CaseFiles files;
    private final ImagesOfCase images;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApprovalDesk(
            StoredDecisions decisions,
            StoredTravelDocuments documents,
            Looks looks,
            CaseDesk cases,
            CaseFiles files,
            ImagesOfCase images,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.documents = documents;
        this.looks = looks;
        this.cases = cases;
        this.files = files;
        this.images = images;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the receiving side has on one person, with a line in the trail.
     *
     * @return empty for the sending side and for a case that the actor's country may not open
     */
    @Requires(READ_CASES)
    @Transactional
    public Optional<ApprovalFile> open(CaseId id) {
        return cases.facts(id).filter(facts -> facts.side() == Side.RECEIVING).map(facts -> {
            events.publishEvent(ApprovalAct.of("approval.viewed", id));
            return file(facts);
        });
    }

    /**
     * Records the travel document, or changes it before anybody has signed.
     *
     * @param version of the document that the officer was looking at, {@link #NONE} for none
     * @throws Refusal if the case does not wait for approval, or the first officer has already signed
     * @throws ObjectOptimisticLockingFailureException if somebody else changed it meanwhile
     */
    @Requires(APPROVE_RETURNS)
    @Transactional
    public void record(CaseId id, TravelDocument document, long version) {
        Actor actor = Actors.current();
        requireOpen(cases.facts(id).orElseThrow(CaseNotFound::new));
        requireOwnFile(id, actor, document.file());
        Optional<StoredTravelDocument> found =
                documents.findByCountryAndCaseId(actor.country().code(), id.uuid());
        if (found.map(StoredTravelDocument::version).orElse(NONE) != version) {
            throw new ObjectOptimisticLockingFailureException(StoredTravelDocument.class, id);
        }
        StoredTravelDocument stored = found.orElseGet(() -> new StoredTravelDocument(id, actor));
        stored.record(document, actor, clock.instant());
        documents.saveAndFlush(stored);
        events.publishEvent(new ApprovalAct(
                "travel-document.recorded", id, Map.of("kind", document.kind().name())));
    }

    /** The actor says that they looked at all differences as they stand, or takes it back. */
    @Requires({APPROVE_RETURNS, SIGN_SECOND})
    @Transactional
    public void seenDifferences(CaseId id, boolean looked) {
        Actor actor = Actors.current();
        ClaimedAndProven compared = cases.facts(id)
                .flatMap(facts -> decision(facts).map(found -> ClaimedAndProven.of(facts.sheet(), found.proven())))
                .orElseThrow(CaseNotFound::new);
        if (looked) {
            looks.keep(id, actor, Looks.Subject.DIFFERENCES, compared.digest(), clock.instant());
            events.publishEvent(ApprovalAct.of("approval.differences.seen", id));
        } else {
            looks.forget(id, actor, Looks.Subject.DIFFERENCES);
        }
    }

    private ApprovalFile file(CaseFacts facts) {
        Optional<NationalityDecision> decision = decision(facts);
        Optional<ClaimedAndProven> compared = decision.map(found -> ClaimedAndProven.of(facts.sheet(), found.proven()));
        boolean seen = compared.filter(
                        found -> looks.has(facts.id(), Actors.current(), Looks.Subject.DIFFERENCES, found.digest()))
                .isPresent();
        Optional<TravelDocument> document = documents
                .findByCountryAndCaseId(facts.viewer().code(), facts.id().uuid())
                .map(StoredTravelDocument::value);
        return new ApprovalFile(
                facts, decision, compared, images.compared(facts, decision), seen, document, cases.offers(facts.id()));
    }

    private Optional<NationalityDecision> decision(CaseFacts facts) {
        return decisions
                .findByCountryAndCaseId(facts.viewer().code(), facts.id().uuid())
                .map(StoredDecision::value);
    }

    private void requireOpen(CaseFacts facts) {
        if (facts.side() != Side.RECEIVING || facts.state() != CaseState.NATIONALITY_CONFIRMED) {
            throw new Refusal("approvals.refused.state");
        }
        boolean signed = cases.offers(facts.id()).stream()
                .anyMatch(offer -> offer.step() == Step.APPROVE_RETURN && offer.waiting() != null);
        if (signed) {
            throw new Refusal("approvals.refused.signed");
        }
    }

    private void requireOwnFile(CaseId id, Actor actor, @Nullable UUID version) {
        boolean own = version == null
                || files.of(id).stream()
                        .filter(file -> file.owner().equals(actor.country()))
                        .map(CaseFile::versions)
                        .flatMap(List::stream)
                        .map(FileVersion::id)
                        .anyMatch(version::equals);
        if (!own) {
            throw new CaseNotFound();
        }
    }
}
