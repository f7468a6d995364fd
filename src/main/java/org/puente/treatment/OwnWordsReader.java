package org.puente.treatment;

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
        return new OwnWords(
                answers.of(id.uuid(), owner.code()).stream()
                        .map(GivenAnswer::asSeenByItsOwner)
                        .toList(),
                overrides.of(id.uuid(), owner.code()).stream()
                        .map(AskedOverride::asSeenByItsOwner)
                        .toList());
    }
}
