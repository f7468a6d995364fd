package org.puente.treatment;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.cases.Availability;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseState;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.springframework.stereotype.Component;

/** Reads what one side knows about the checks of a case. */
@Component
class CheckBook {

    /** The only phase that a case reaches without a journey. */
    static final Phase PHASE = Phase.PRE_DEPARTURE;

    /** From boarding on, what was checked before it is history. */
    private static final Set<CaseState> CLOSED = EnumSet.range(CaseState.EMBARKED, CaseState.RETURNED_IN_ERROR);

    private final CaseCatalogues catalogues;
    private final PersonFlags personFlags;
    private final OwnWordsReader ownWords;
    private final Descriptions descriptions;
    private final SharedSigns signs;
    private final Availability availability;
    private final EvidenceFromData evidence;

    CheckBook(
            CaseCatalogues catalogues,
            PersonFlags personFlags,
            OwnWordsReader ownWords,
            Descriptions descriptions,
            SharedSigns signs,
            Availability availability,
            EvidenceFromData evidence) {
        this.catalogues = catalogues;
        this.personFlags = personFlags;
        this.ownWords = ownWords;
        this.descriptions = descriptions;
        this.signs = signs;
        this.availability = availability;
        this.evidence = evidence;
    }

    CheckList list(CaseFacts facts, Actor reader) {
        Set<Flag> computed = personFlags.of(facts);
        TreatmentFacts described = described(facts);
        Material material = material(facts, computed, described);
        return new CheckList(
                facts,
                material.lines(PHASE, reader),
                evidence.of(facts, material),
                computed,
                described,
                material.open());
    }

    Material material(CaseFacts facts) {
        return material(facts, personFlags.of(facts), described(facts));
    }

    private Material material(CaseFacts facts, Set<Flag> computed, TreatmentFacts described) {
        Country own = facts.viewer();
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(computed);
        flags.addAll(described.entered());
        if (!flags.contains(Flag.MINOR)) {
            flags.remove(Flag.UNACCOMPANIED_MINOR);
        }
        return new Material(
                catalogues.of(facts.id()),
                facts.side(),
                flags,
                ownWords.of(facts.id(), own),
                crossed(facts),
                !CLOSED.contains(facts.state()));
    }

    TreatmentFacts described(CaseFacts facts) {
        return facts.side() == Side.SENDING
                ? descriptions
                        .latest(facts.id().uuid(), facts.viewer().code())
                        .map(DescribedPerson::asSeenByItsOwner)
                        .orElse(TreatmentFacts.NONE)
                : TreatmentFacts.NONE;
    }

    /** While the other side's hold sentence stands, nothing newer; once a case is withdrawn, nothing any more. */
    private List<SharedSign> crossed(CaseFacts facts) {
        if (!facts.isSubmitted() || facts.state() == CaseState.WITHDRAWN) {
            return List.of();
        }
        Instant until = availability.partnerUnavailableSince(facts).orElse(null);
        return signs.from(facts.agreement().partnerOf(facts.viewer()), facts.id(), until);
    }
}
