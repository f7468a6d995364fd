package org.puente.documents;

import java.util.List;
import org.puente.agreements.DisclosedField;
import org.puente.cases.DisclosedPart;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which files go to the other side with SUBMIT: the newest versions of those marked so, frozen from then on. */
@Configuration
class FilesAtSubmit {

    @Bean
    DisclosedPart disclosedDocuments(StoredFiles files) {
        return new Part(DisclosedFiles.DOCUMENTS, files);
    }

    @Bean
    DisclosedPart disclosedPhoto(StoredFiles files) {
        return new Part(DisclosedFiles.PHOTO, files);
    }

    private record Part(DisclosedFiles part, StoredFiles files) implements DisclosedPart {

        @Override
        public DisclosedField field() {
            return part.field();
        }

        @Override
        public List<Item> items(CaseId id, Country owner) {
            return files.findByCountryAndCaseIdAndRemovedAtIsNullOrderByAddedAt(owner.code(), id.uuid()).stream()
                    .filter(file -> file.isToDisclose() && DisclosedFiles.of(file.kind()) == part)
                    .map(file -> {
                        StoredVersion newest = file.newest();
                        newest.freeze();
                        files.save(file);
                        return new Item(newest.id(), newest.sha256());
                    })
                    .toList();
        }
    }
}
