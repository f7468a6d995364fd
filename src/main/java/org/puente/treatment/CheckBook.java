package org.puente.treatment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;
import org.puente.countries.CaseId;
import org.springframework.stereotype.Component;

/** Reads what one side knows about the checks of a case. */
@Component
class CheckBook {

    private final Materials materials;
    private final EvidenceFromData evidence;

    CheckBook(Materials materials, EvidenceFromData evidence) {
        this.materials = materials;
        this.evidence = evidence;
    }

    CheckList list(CaseFacts facts, Actor reader) {
        Materials.Gathered gathered = materials.of(facts);
        return list(facts, gathered, reader, evidence.of(facts, gathered.material()));
    }

    /** Of many cases at once, without what only a page of one case shows. */
    Map<CaseId, CheckList> lists(List<CaseFacts> all, Actor reader) {
        Map<CaseId, Materials.Gathered> gathered = materials.of(all);
        Map<CaseId, CheckList> lists = new HashMap<>();
        for (CaseFacts facts : all) {
            Materials.Gathered known = gathered.get(facts.id());
            if (known != null) {
                lists.put(facts.id(), list(facts, known, reader, List.of()));
            }
        }
        return lists;
    }

    private static CheckList list(
            CaseFacts facts, Materials.Gathered gathered, Actor reader, List<DerivedEvidence> evidence) {
        return new CheckList(
                facts,
                gathered.material().lines(reader),
                evidence,
                gathered.computed(),
                gathered.described(),
                gathered.material().open().contains(Phase.PRE_DEPARTURE));
    }

    Material material(CaseFacts facts) {
        return materials.of(facts).material();
    }
}
