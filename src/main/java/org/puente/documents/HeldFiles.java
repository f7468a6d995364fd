package org.puente.documents;

import org.puente.cases.DataKind;
import org.puente.cases.Disclosures;
import org.puente.cases.HeldData;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.sealing.SealPurpose;
import org.puente.sealing.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files that a side holds of a person: the photo, which ends with the prints, and all others. */
@Configuration
class HeldFiles {

    @Bean
    HeldData heldPhoto(JdbcClient database, Vault vault, Disclosures disclosures) {
        return new Held(DataKind.PHOTO, SealPurpose.PHOTO, DisclosedFiles.PHOTO, database, vault, disclosures);
    }

    @Bean
    HeldData heldDocuments(JdbcClient database, Vault vault, Disclosures disclosures) {
        return new Held(DataKind.FILES, SealPurpose.FILES, DisclosedFiles.DOCUMENTS, database, vault, disclosures);
    }

    private record Held(
            DataKind kind,
            SealPurpose purpose,
            DisclosedFiles part,
            JdbcClient database,
            Vault vault,
            Disclosures disclosures)
            implements HeldData {

        private static final String PHOTOS = " and (kind = 'PHOTO') = ?";

        @Override
        public long count(CaseId id, Country owner) {
            return database.sql("select count(*) from case_file where country_code = ? and case_id = ?" + PHOTOS)
                    .params(owner.code(), id.uuid(), kind == DataKind.PHOTO)
                    .query(Long.class)
                    .single();
        }

        @Override
        public boolean crossed(CaseId id, Country owner) {
            return disclosures.gave(id, owner, part.field());
        }

        /** Versions, names and contents go with their file. */
        @Override
        public void erase(CaseId id, Country owner) {
            vault.destroy(owner, id, purpose);
            database.sql("delete from case_file where country_code = ? and case_id = ?" + PHOTOS)
                    .params(owner.code(), id.uuid(), kind == DataKind.PHOTO)
                    .update();
        }
    }
}
