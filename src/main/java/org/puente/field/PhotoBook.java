package org.puente.field;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.documents.SmallPhoto;
import org.puente.portal.Refusal;
import org.puente.sealing.SealPurpose;
import org.puente.sealing.Sealed;
import org.puente.sealing.SealedPlace;
import org.puente.sealing.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Photographs that came with answers, from devices and in the portal: drawn anew, sealed with the person's key, known by the hash they were handed in with. */
@Component
class PhotoBook {

    /** Bytes of one that comes. */
    static final int LARGEST = 1 << 20;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    PhotoBook(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * A photograph as it is handed in.
     *
     * @param sha256 of what comes, by which answers name it
     * @param original SHA-256 of what the camera wrote
     */
    record Handed(CaseId person, String sha256, String original, SmallPhoto drawn) {

        /** @throws Refusal for what is no JPEG, is broken, too large or has another hash */
        static Handed of(CaseId person, String sha256, String original, byte[] body) {
            boolean jpeg = body.length > 2 && body[0] == (byte) 0xff && body[1] == (byte) 0xd8;
            if (!jpeg || body.length > LARGEST || !Sha256.of(body).equals(sha256) || !Sha256.isOne(original)) {
                throw new Refusal("field.refused.photo");
            }
            return new Handed(person, sha256, original, SmallPhoto.of("photo.jpg", body));
        }
    }

    boolean has(Country owner, CaseId person, String sha256) {
        return jdbc.sql("select count(*) from field_photo where owner = ? and case_id = ? and sha256 = ?")
                        .params(owner.code(), person.uuid(), sha256)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(FieldDevice device, Handed photo) {
        add(Objects.requireNonNull(device.country()), device.id(), photo);
    }

    /** @param device that handed it in; null for one that came in the portal */
    void add(Country owner, @Nullable UUID device, Handed photo) {
        UUID id = UUID.randomUUID();
        byte[] jpeg = photo.drawn().jpeg();
        Sealed sealed = vault.seal(place(owner, photo.person(), id), jpeg);
        jdbc.sql(
                        "insert into field_photo (id, owner, case_id, device_id, sha256, original_sha256, kept_sha256, key_id,"
                                + " jpeg, received_at) values (:id, :owner, :person, :device, :sha256, :original, :kept, :key, :jpeg, :at)")
                .param("id", id)
                .param("owner", owner.code())
                .param("person", photo.person().uuid())
                .param("device", device)
                .param("sha256", photo.sha256())
                .param("original", photo.original())
                .param("kept", Sha256.of(jpeg))
                .param("key", sealed.sealedWith())
                .param("jpeg", sealed.content())
                .param("at", Rows.at(clock.instant()))
                .update();
    }

    /** @throws Refusal if its key is lost or it was tampered with */
    Optional<byte[]> open(Country owner, CaseId person, String sha256) {
        return jdbc.sql("select id, key_id, jpeg from field_photo where owner = ? and case_id = ? and sha256 = ?")
                .params(owner.code(), person.uuid(), sha256)
                .query((row, n) -> vault.open(
                        place(owner, person, row.getObject("id", UUID.class)),
                        new Sealed(row.getObject("key_id", UUID.class), row.getBytes("jpeg"))))
                .optional();
    }

    private static SealedPlace place(Country owner, CaseId person, UUID id) {
        return new SealedPlace(owner, person, SealPurpose.FILES, "field_photo.jpeg", id);
    }
}
