package org.puente.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.puente.countries.Country;
import org.puente.countries.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of name keys, the same SQL on every database. */
@Component
class NameIndex {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    NameIndex(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    void put(PersonId person, Country country, PersonName name) {
        database.sql("delete from person_name_key where country_code = :country and person_id = :person")
                .param("country", country.code())
                .param("person", person.uuid())
                .update();
        List<Object[]> rows = NameKeys.of(name).stream()
                .map(key -> new Object[] {country.code(), key, person.uuid()})
                .toList();
        batches.batchUpdate("insert into person_name_key (country_code, name_key, person_id) values (?, ?, ?)", rows);
    }

    /**
     * A country's persons who share most keys with a name, the likeliest first. The keys are joined, for H2 would read a list
     * of them through all of the country's.
     */
    List<UUID> likeliest(Country country, Set<String> keys, int limit) {
        return database.sql("""
                        select k.person_id
                        from unnest(cast(:keys as varchar array)) as asked (name_key)
                        join person_name_key k on k.name_key = asked.name_key
                        where k.country_code = :country
                        group by k.person_id order by count(*) desc, k.person_id limit :limit""")
                .param("country", country.code())
                .param("keys", keys.toArray(String[]::new))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /** A country's persons with a document of this number, in whatever spelling. */
    Collection<UUID> withDocument(Country country, String comparable, int limit) {
        return database.sql("""
                        select distinct person_id from person_document
                        where country_code = :country and comparable = :number order by person_id limit :limit""")
                .param("country", country.code())
                .param("number", comparable)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }
}
