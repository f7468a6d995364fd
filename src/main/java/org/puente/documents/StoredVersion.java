package org.puente.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;

/** One version of a file, without its content. */
@Entity
@Table(name = "case_file_version")
@SecondaryTable(name = "case_file_name", pkJoinColumns = @PrimaryKeyJoinColumn(name = "version_id"))
@NullUnmarked
class StoredVersion {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    private UUID caseId;

    @Column(name = "country_code")
    private String country;

    /** Again where the name stands, which the other side has no row of. */
    @Column(table = "case_file_name", name = "country_code")
    private @Nullable String countryOfName;

    private int versionNumber;

    @Column(table = "case_file_name")
    private @Nullable String name;

    @Enumerated(EnumType.STRING)
    private FileFormat format;

    private long sizeBytes;
    private @Nullable Integer widthPx;
    private @Nullable Integer heightPx;
    private String sha256;
    private boolean frozen;
    private String addedBy;
    private Instant addedAt;

    protected StoredVersion() {}

    StoredVersion(StoredFile file, int number, InspectedFile content, Actor by, Instant now) {
        id = UUID.randomUUID();
        this.file = file;
        caseId = file.caseId();
        country = file.country();
        countryOfName = country;
        versionNumber = number;
        name = content.name();
        format = content.format();
        sizeBytes = content.content().length;
        widthPx = content.size().map(PixelSize::width).orElse(null);
        heightPx = content.size().map(PixelSize::height).orElse(null);
        sha256 = content.sha256();
        addedBy = by.id().key();
        addedAt = now;
    }

    /** From now on the other side reads it. */
    void freeze() {
        frozen = true;
    }

    boolean isFrozen() {
        return frozen;
    }

    FileVersion asOwn() {
        return as(versionNumber, name);
    }

    /** As somebody may know it who reads another number or name. */
    FileVersion as(int number, String shownName) {
        return new FileVersion(id, number, shownName, format, sizeBytes, sha256, frozen, addedAt);
    }

    int number() {
        return versionNumber;
    }

    UUID id() {
        return id;
    }

    StoredFile file() {
        return file;
    }

    String country() {
        return country;
    }

    FileFormat format() {
        return format;
    }

    String sha256() {
        return sha256;
    }
}
