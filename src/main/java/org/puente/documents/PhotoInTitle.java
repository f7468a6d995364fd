package org.puente.documents;

import java.util.Optional;
import org.puente.cases.CaseFacts;
import org.puente.cases.PersonPicture;
import org.springframework.stereotype.Component;

/** The person's newest photo that the reader may see. */
@Component
class PhotoInTitle implements PersonPicture {

    private final CaseFiles files;

    PhotoInTitle(CaseFiles files) {
        this.files = files;
    }

    @Override
    public Optional<String> address(CaseFacts facts) {
        return files.photo(facts).map(photo -> FileAddress.toShow(facts.id(), photo.id()));
    }
}
