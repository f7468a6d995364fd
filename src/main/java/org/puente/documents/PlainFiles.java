package org.puente.documents;

import java.util.List;
import java.util.UUID;
import org.puente.countries.Country;
import org.puente.sealing.PlainContents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that an earlier version of the portal kept plain. */
@Component
class PlainFiles implements PlainContents {

    private static final int AT_ONCE = 10;

    private final JdbcClient database;
    private final FileContents contents;

    PlainFiles(JdbcClient database, FileContents contents) {
        this.database = database;
        this.contents = contents;
    }

    @Override
    @Transactional
    public int sealSome(Country owner) {
        List<UUID> some = database.sql("""
                        select distinct version_id from case_file_piece
                        where country_code = :country and key_id is null limit :some
                        """)
                .param("country", owner.code())
                .param("some", AT_ONCE)
                .query(UUID.class)
                .list();
        some.forEach(version -> contents.sealPlain(version, owner));
        return some.size();
    }
}
