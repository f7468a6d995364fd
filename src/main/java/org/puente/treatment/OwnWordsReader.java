package org.puente.treatment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.stereotype.Component;

/** Reads what one country said, and nothing of any other. */
@Component
class OwnWordsReader {

    private final Answers answers;
    private final Overrides overrides;

    OwnWordsReader(Answers answers, Overrides overrides) {
        this.answers = answers;
        this.overrides = overrides;
    }

    OwnWords of(CaseId id, Country owner) {
        return of(List.of(id), owner).getOrDefault(id, OwnWords.NONE);
    }

    Map<CaseId, OwnWords> of(Collection<CaseId> ids, Country owner) {
        List<UUID> uuids = ids.stream().map(CaseId::uuid).toList();
        Map<CaseId, OwnWords> all = new HashMap<>();
        answers.of(uuids, owner.code())
                .forEach(answer -> words(all, answer.caseId()).answers().add(answer.asSeenByItsOwner()));
        overrides
                .of(uuids, owner.code())
                .forEach(asked -> words(all, asked.caseId()).overrides().add(asked.asSeenByItsOwner()));
        return all;
    }

    private static OwnWords words(Map<CaseId, OwnWords> all, CaseId id) {
        return all.computeIfAbsent(id, _ -> new OwnWords(new ArrayList<>(), new ArrayList<>()));
    }
}
