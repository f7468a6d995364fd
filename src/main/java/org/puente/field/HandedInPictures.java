package org.puente.field;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.treatment.AnswerPictures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pictures that devices handed in with answers. */
@Component
class HandedInPictures implements AnswerPictures {

    private final ItemBook items;

    HandedInPictures(ItemBook items) {
        this.items = items;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Of, List<Place>> of(CaseId person) {
        return items.recorded(Holder.of(Actors.current()), person, HandedAnswer.NAME).stream()
                .filter(item -> !item.photos().isEmpty())
                .collect(Collectors.toMap(
                        item -> new Of(item.subject(), item.number()),
                        item -> item.photos().stream()
                                .map(sha256 -> new Place(sha256, FieldAddress.photo(person, sha256)))
                                .toList(),
                        (one, _) -> one));
    }
}
