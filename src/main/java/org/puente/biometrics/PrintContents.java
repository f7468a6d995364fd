package org.puente.biometrics;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps files and images in parts, since a column of the embedded database takes 1 MiB at most. */
@Component
class PrintContents {

    private static final int PART = 512 * 1024;

    private final JdbcClient jdbc;

    PrintContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID keep(byte[] content, Country owner) {
        UUID id = UUID.randomUUID();
        for (int part = 0; part * PART < content.length; part++) {
            jdbc.sql("insert into print_content (id, part, owner, content) values (?, ?, ?, ?)")
                    .params(
                            id,
                            part,
                            owner.code(),
                            Arrays.copyOfRange(content, part * PART, Math.min(content.length, (part + 1) * PART)))
                    .update();
        }
        return id;
    }

    byte[] read(UUID id, Country owner) {
        List<byte[]> parts = jdbc.sql("select content from print_content where id = ? and owner = ? order by part")
                .params(id, owner.code())
                .query((row, n) -> row.getBytes("content"))
                .list();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
