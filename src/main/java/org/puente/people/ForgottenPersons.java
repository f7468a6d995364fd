package org.puente.people;

import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.countries.Country;
import org.puente.countries.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Forgets persons whose time is over. */
@Service
public class ForgottenPersons {

    private final JdbcClient jdbc;

    ForgottenPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Part of an erasure: deletes a person with documents and the keys by which the name was found. */
    @Requires(Permission.ANSWER_DATA_SUBJECTS)
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(PersonId id, Country owner) {
        jdbc.sql("delete from person_name_key where country_code = ? and person_id = ?")
                .params(owner.code(), id.uuid())
                .update();
        jdbc.sql("delete from person_document where country_code = ? and person_id = ?")
                .params(owner.code(), id.uuid())
                .update();
        jdbc.sql("delete from person where country_code = ? and id = ?")
                .params(owner.code(), id.uuid())
                .update();
    }
}
