package org.puente.documents;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.sealing.SealPurpose;
import org.puente.sealing.Sealed;
import org.puente.sealing.SealedPlace;
import org.puente.sealing.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bytes of all versions, sealed, in pieces of {@value #PIECE} bytes before the seal. */
@Repository
class FileContents {

    static final int PIECE = 512 * 1024;

    private final JdbcClient database;
    private final Vault vault;

    FileContents(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void write(UUID version, Country owner, byte[] content) {
        Of of = of(version, owner);
        int pieces = (content.length + PIECE - 1) / PIECE;
        for (int piece = 0; piece < pieces; piece++) {
            int from = piece * PIECE;
            Sealed sealed = vault.seal(
                    of.place(piece, pieces), Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE)));
            database.sql("""
                            insert into case_file_piece (version_id, piece, country_code, key_id, content)
                            values (:version, :piece, :country, :key, :content)
                            """)
                    .param("version", version)
                    .param("piece", piece)
                    .param("country", owner.code())
                    .param("key", sealed.sealedWith())
                    .param("content", sealed.content())
                    .update();
        }
    }

    /**
     * @return the whole content; empty if the country has no such version
     * @throws org.puente.portal.Refusal with a sentence for what cannot be opened
     */
    byte[] read(UUID version, Country owner) {
        List<Sealed> pieces = pieces(version, owner);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        if (!pieces.isEmpty()) {
            Of of = of(version, owner);
            for (int piece = 0; piece < pieces.size(); piece++) {
                content.writeBytes(vault.open(of.place(piece, pieces.size()), pieces.get(piece)));
            }
        }
        return content.toByteArray();
    }

    /** The key of the sentence that says that a version's key is lost. */
    Optional<String> obstacle(UUID version, Country owner) {
        return pieces(version, owner).stream().findFirst().flatMap(first -> {
            SealedPlace place = of(version, owner).place(0, 1);
            return vault.isLost(place, first) ? Optional.of("sealing.missing." + place.purpose()) : Optional.empty();
        });
    }

    /** Seals what an earlier version of the portal kept plain. */
    void sealPlain(UUID version, Country owner) {
        List<Sealed> pieces = pieces(version, owner);
        Of of = of(version, owner);
        for (int piece = 0; piece < pieces.size(); piece++) {
            if (pieces.get(piece).key() == null) {
                Sealed sealed = vault.seal(
                        of.place(piece, pieces.size()), pieces.get(piece).content());
                database.sql("""
                                update case_file_piece set key_id = :key, content = :content
                                where version_id = :version and piece = :piece and country_code = :country
                                  and key_id is null
                                """)
                        .param("key", sealed.sealedWith())
                        .param("content", sealed.content())
                        .param("version", version)
                        .param("piece", piece)
                        .param("country", owner.code())
                        .update();
            }
        }
    }

    private List<Sealed> pieces(UUID version, Country owner) {
        return database.sql("""
                        select key_id, content from case_file_piece
                        where version_id = :version and country_code = :country order by piece
                        """)
                .param("version", version)
                .param("country", owner.code())
                .query((row, n) -> new Sealed(row.getObject("key_id", UUID.class), row.getBytes("content")))
                .list();
    }

    private Of of(UUID version, Country owner) {
        return database.sql("""
                        select v.case_id, f.kind from case_file_version v join case_file f on f.id = v.file_id
                        where v.id = :version and v.country_code = :country
                        """)
                .param("version", version)
                .param("country", owner.code())
                .query((row, n) -> new Of(
                        version,
                        new CaseId(row.getObject("case_id", UUID.class)),
                        owner,
                        FileKind.valueOf(row.getString("kind"))))
                .single();
    }

    private record Of(UUID version, CaseId person, Country owner, FileKind kind) {

        SealedPlace place(int piece, int pieces) {
            SealPurpose purpose = kind == FileKind.PHOTO ? SealPurpose.PHOTO : SealPurpose.FILES;
            return new SealedPlace(owner, person, purpose, "case_file_piece", version, piece, pieces);
        }
    }
}
