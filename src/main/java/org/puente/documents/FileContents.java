package org.puente.documents;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.UUID;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bytes of all versions, in pieces of {@value #PIECE} bytes. */
@Repository
class FileContents {

    static final int PIECE = 512 * 1024;

    private final JdbcClient database;

    FileContents(JdbcClient database) {
        this.database = database;
    }

    void write(UUID version, Country owner, byte[] content) {
        for (int piece = 0; piece * PIECE < content.length; piece++) {
            int from = piece * PIECE;
            database.sql("""
                            insert into case_file_piece (version_id, piece, country_code, content)
                            values (:version, :piece, :country, :content)
                            """)
                    .param("version", version)
                    .param("piece", piece)
                    .param("country", owner.code())
                    .param("content", Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE)))
                    .update();
        }
    }

    /** @return the whole content; empty if the country has no such version */
    byte[] read(UUID version, Country owner) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        database.sql("""
                        select content from case_file_piece
                        where version_id = :version and country_code = :country order by piece
                        """)
                .param("version", version)
                .param("country", owner.code())
                .query(rows -> {
                    content.writeBytes(rows.getBytes(1));
                });
        return content.toByteArray();
    }
}
