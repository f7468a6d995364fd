package org.puente.biometrics;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.sealing.SealPurpose;
import org.puente.sealing.Sealed;
import org.puente.sealing.SealedPlace;
import org.puente.sealing.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps files and images sealed and in parts, since a column of the embedded database takes 1 MiB at most. */
@Component
class PrintContents {

    private static final int PART = 512 * 1024;

    private final JdbcClient jdbc;
    private final Vault vault;

    PrintContents(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    UUID keep(byte[] content, CaseId person, Country owner) {
        UUID id = UUID.randomUUID();
        int parts = (content.length + PART - 1) / PART;
        for (int part = 0; part < parts; part++) {
            byte[] piece = Arrays.copyOfRange(content, part * PART, Math.min(content.length, (part + 1) * PART));
            Sealed sealed = vault.seal(place(id, person, owner, part, parts), piece);
            jdbc.sql("insert into print_content (id, part, owner, key_id, content) values (?, ?, ?, ?, ?)")
                    .params(id, part, owner.code(), sealed.sealedWith(), sealed.content())
                    .update();
        }
        return id;
    }

    /** @throws org.puente.portal.Refusal with a sentence for what cannot be opened */
    byte[] read(UUID id, CaseId person, Country owner) {
        List<Sealed> parts = parts(id, owner);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int part = 0; part < parts.size(); part++) {
            whole.writeBytes(vault.open(place(id, person, owner, part, parts.size()), parts.get(part)));
        }
        return whole.toByteArray();
    }

    /** Seals what an earlier version kept plain. */
    void sealPlain(UUID id, CaseId person, Country owner) {
        List<Sealed> parts = parts(id, owner);
        for (int part = 0; part < parts.size(); part++) {
            if (parts.get(part).key() == null) {
                Sealed sealed = vault.seal(
                        place(id, person, owner, part, parts.size()),
                        parts.get(part).content());
                jdbc.sql("update print_content set key_id = ?, content = ?"
                                + " where id = ? and part = ? and owner = ? and key_id is null")
                        .params(sealed.sealedWith(), sealed.content(), id, part, owner.code())
                        .update();
            }
        }
    }

    private List<Sealed> parts(UUID id, Country owner) {
        return jdbc.sql("select key_id, content from print_content where id = ? and owner = ? order by part")
                .params(id, owner.code())
                .query((row, n) -> new Sealed(row.getObject("key_id", UUID.class), row.getBytes("content")))
                .list();
    }

    private static SealedPlace place(UUID id, CaseId person, Country owner, int part, int parts) {
        return new SealedPlace(owner, person, SealPurpose.PRINTS, "print_content", id, part, parts);
    }
}
