package org.puente.field;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.treatment.AnswerPictures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pictures that came with answers: those that devices handed in, and those that were taken in the portal. */
@Component
class HandedInPictures implements AnswerPictures {

    private final ItemBook items;
    private final PhotoBook photos;

    HandedInPictures(ItemBook items, PhotoBook photos) {
        this.items = items;
        this.photos = photos;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Of, List<Place>> of(CaseId person) {
        return items.recorded(Holder.of(Actors.current()), person, HandedAnswer.NAME).stream()
                .filter(item -> !item.photos().isEmpty())
                .collect(Collectors.toMap(
                        item -> new Of(item.subject(), item.number()),
                        item -> item.photos().stream()
                                .map(sha256 -> place(person, sha256))
                                .toList(),
                        (one, _) -> one));
    }

    @Override
    public Place place(CaseId person, String sha256) {
        return new Place(sha256, FieldAddress.photo(person, sha256));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean has(CaseId person, String sha256) {
        return photos.has(Actors.current().country(), person, sha256);
    }

    @Override
    @Transactional
    public void keep(CaseId person, String sha256, String original, byte[] content) {
        PhotoBook.Handed photo = PhotoBook.Handed.of(person, sha256, original, content);
        if (!has(person, sha256)) {
            photos.add(Actors.current().country(), null, photo);
        }
    }
}
