package org.puente.documents;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.Refusal;

/** A file of a case with its versions, the newest last. What was disclosed of it stays as it was. */
@Entity
@Table(name = "case_file")
@NullUnmarked
class StoredFile {

    /** Most versions of one file. */
    static final int MOST_VERSIONS = 20;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;

    @Column(name = "country_code")
    private String country;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private boolean toDisclose;
    private String addedBy;
    private Instant addedAt;
    private @Nullable Instant removedAt;

    @OneToMany(mappedBy = "file", cascade = CascadeType.ALL)
    @OrderBy("versionNumber")
    private List<StoredVersion> versions = new ArrayList<>();

    protected StoredFile() {}

    StoredFile(CaseId caseId, FileKind kind, boolean toDisclose, Actor by, Instant now) {
        id = UUID.randomUUID();
        this.caseId = caseId.uuid();
        country = by.country().code();
        this.kind = kind;
        this.toDisclose = toDisclose;
        addedBy = by.id().key();
        addedAt = now;
    }

    StoredVersion add(InspectedFile file, Actor by, Instant now) {
        if (kind == FileKind.PHOTO && !file.format().isImage()) {
            throw new Refusal("documents.refused.photo");
        }
        if (versions.size() == MOST_VERSIONS) {
            throw new Refusal("documents.refused.versions", MOST_VERSIONS);
        }
        StoredVersion added = new StoredVersion(this, versions.size() + 1, file, by, now);
        versions.add(added);
        return added;
    }

    void disclose(boolean wanted) {
        toDisclose = wanted;
    }

    /** @throws Refusal if a version of it crossed, which nobody takes back */
    void remove(Instant now) {
        if (versions.stream().anyMatch(StoredVersion::isFrozen)) {
            throw new Refusal("documents.refused.disclosed");
        }
        removedAt = now;
    }

    void restore() {
        removedAt = null;
    }

    StoredVersion newest() {
        return versions.getLast();
    }

    CaseFile asOwn() {
        return new CaseFile(
                id,
                new CaseId(caseId),
                Country.of(country),
                kind,
                toDisclose,
                versions.stream().map(StoredVersion::asOwn).toList());
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    String country() {
        return country;
    }

    Instant addedAt() {
        return addedAt;
    }

    FileKind kind() {
        return kind;
    }

    boolean isToDisclose() {
        return toDisclose;
    }

    boolean isRemoved() {
        return removedAt != null;
    }
}
