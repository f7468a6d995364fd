package org.puente.treatment;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.countries.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checks that an officer takes along to where there is no network: those answered now and those of phases ahead. */
@Service
public class ChecksAhead {

    private final CaseDesk cases;
    private final Materials materials;

    ChecksAhead(CaseDesk cases, Materials materials) {
        this.cases = cases;
        this.materials = materials;
    }

    /**
     * A check that the reader may come to answer.
     *
     * @param answer the own side's that counts now
     * @param onlyRestrained it applies once the person is restrained
     * @param notYet it is answered only later, once its part of the journey begins
     */
    public record Ahead(Check check, Optional<Answer> answer, boolean onlyRestrained, boolean notYet) {

        /** What a further answer has to name as its basis. */
        public int basis() {
            return answer.map(Answer::number).orElse(0);
        }
    }

    /** By person, in the catalogue's order; nobody for whom the actor's country may not open the case. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Map<CaseId, List<Ahead>> of(Collection<CaseId> ids) {
        Actor reader = Actors.current();
        List<CaseFacts> known = cases.facts(ids);
        Map<CaseId, Materials.Gathered> gathered = materials.of(known);
        Map<CaseId, List<Ahead>> all = new HashMap<>();
        for (CaseFacts facts : known) {
            Optional.ofNullable(gathered.get(facts.id()))
                    .ifPresent(found -> all.put(facts.id(), of(facts, found.material(), reader)));
        }
        return all;
    }

    private static List<Ahead> of(CaseFacts facts, Material material, Actor reader) {
        Set<Phase> phases = Phase.fromOn(facts.state());
        Set<Phase> now = Phase.answeredIn(facts.state());
        Set<Flag> restrained = EnumSet.of(Flag.RESTRAINTS_USED);
        restrained.addAll(material.flags());
        return material.catalogue().checks().stream()
                .filter(check -> phases.contains(check.phase()) && check.mayBeAnsweredBy(reader, facts.side()))
                .filter(check -> applies(check, facts, material)
                        || check.appliesWhen().holds(restrained)
                        || material.own().answer(check).isPresent())
                .map(check -> new Ahead(
                        check,
                        material.own().answer(check),
                        !applies(check, facts, material)
                                && material.own().answer(check).isEmpty(),
                        !now.contains(check.phase())))
                .toList();
    }

    /** What the other side knows of a phase ahead is not told before that phase. */
    private static boolean applies(Check check, CaseFacts facts, Material material) {
        return Phase.seenIn(facts.state()).contains(check.phase())
                ? material.applies(check)
                : check.appliesWhen().holds(material.flags());
    }
}
