package org.puente.documents;

import static org.puente.access.Permission.READ_CASES;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.puente.access.Requires;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.Disclosures;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the files of a case: the reader's own, and of the other side's exactly what was disclosed. */
@Service
public class CaseFiles {

    private final StoredFiles files;
    private final StoredVersions versions;
    private final FileContents contents;
    private final CaseDesk cases;
    private final Disclosures disclosures;
    private final ApplicationEventPublisher events;

    CaseFiles(
            StoredFiles files,
            StoredVersions versions,
            FileContents contents,
            CaseDesk cases,
            Disclosures disclosures,
            ApplicationEventPublisher events) {
        this.files = files;
        this.versions = versions;
        this.contents = contents;
        this.cases = cases;
        this.disclosures = disclosures;
        this.events = events;
    }

    /** The reader's own files, the oldest first, then the other side's; none for a case they may not open. */
    @Requires(READ_CASES)
    @Transactional(readOnly = true)
    public List<CaseFile> of(CaseId id) {
        return cases.facts(id).map(this::of).orElse(List.of());
    }

    /** The person's newest photo that the reader may see: their own side's, else the other's. */
    @Requires(READ_CASES)
    @Transactional(readOnly = true)
    public Optional<FileVersion> photo(CaseFacts facts) {
        Optional<FileVersion> own = files.findFirstByCountryAndCaseIdAndKindAndRemovedAtIsNull(
                        facts.viewer().code(), facts.id().uuid(), FileKind.PHOTO)
                .map(photo -> photo.newest().asOwn());
        return own.isPresent()
                ? own
                : given(facts, DisclosedFiles.PHOTO).stream().findFirst().map(CaseFile::newest);
    }

    /**
     * The content of one version, with a line in the trail.
     *
     * @return empty if the reader's country has no such file and was given none, as for an id that nobody made
     */
    @Requires(READ_CASES)
    @Transactional
    public Optional<FileContent> open(CaseId id, UUID version) {
        return cases.facts(id).flatMap(facts -> readable(facts, version)).map(content -> {
            events.publishEvent(FileAct.looked(id, version));
            return content;
        });
    }

    /**
     * The key of the sentence that says why a version cannot be opened. Not a look.
     *
     * @return empty if nothing is in the way, or there is no such version for the reader
     */
    @Requires(READ_CASES)
    @Transactional(readOnly = true)
    public Optional<String> obstacle(CaseId id, UUID version) {
        return cases.facts(id).stream()
                .flatMap(facts -> of(facts).stream())
                .filter(file ->
                        file.versions().stream().anyMatch(one -> one.id().equals(version)))
                .findFirst()
                .flatMap(file -> contents.obstacle(version, file.owner()));
    }

    private List<CaseFile> of(CaseFacts facts) {
        List<CaseFile> all = new ArrayList<>(own(facts));
        all.addAll(given(facts, DisclosedFiles.values()));
        return all;
    }

    private List<CaseFile> own(CaseFacts facts) {
        return files
                .findByCountryAndCaseIdAndRemovedAtIsNullOrderByAddedAt(
                        facts.viewer().code(), facts.id().uuid())
                .stream()
                .map(StoredFile::asOwn)
                .toList();
    }

    private List<CaseFile> given(CaseFacts facts, DisclosedFiles... parts) {
        Set<UUID> items = new HashSet<>();
        Stream.of(parts).forEach(part -> items.addAll(disclosures.itemsGivenToMe(facts, part.field())));
        if (items.isEmpty()) {
            return List.of();
        }
        Country other = facts.agreement().partnerOf(facts.viewer());
        return GivenFiles.of(
                versions.findByCountryAndCaseIdAndIdIn(other.code(), facts.id().uuid(), items));
    }

    private Optional<FileContent> readable(CaseFacts facts, UUID version) {
        Optional<FileContent> own = versions.findByIdAndCaseIdAndCountry(
                        version, facts.id().uuid(), facts.viewer().code())
                .map(found -> content(found.asOwn(), facts.viewer()));
        if (own.isPresent()) {
            return own;
        }
        Country other = facts.agreement().partnerOf(facts.viewer());
        return given(facts, DisclosedFiles.values()).stream()
                .flatMap(file -> file.versions().stream())
                .filter(given -> given.id().equals(version))
                .findFirst()
                .map(given -> content(given, other));
    }

    private FileContent content(FileVersion version, Country owner) {
        return new FileContent(version.name(), version.format(), contents.read(version.id(), owner));
    }
}
