package org.puente.documents;

import static org.puente.access.Permission.APPROVE_RETURNS;
import static org.puente.access.Permission.DECIDE_NATIONALITY;
import static org.puente.access.Permission.PREPARE_CASES;
import static org.puente.access.Permission.PROGRESS_CASES;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.agreements.DisclosedField;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.cases.DisclosedPart.Item;
import org.puente.cases.Disclosures;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in files of a case, keeps their versions, and says which of them go to the other side. */
@Service
public class FileDesk {

    /** Most files that one side keeps on one case. */
    static final int MOST_FILES = 60;

    private final StoredFiles files;
    private final StoredVersions versions;
    private final FileContents contents;
    private final CaseDesk cases;
    private final Disclosures disclosures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileDesk(
            StoredFiles files,
            StoredVersions versions,
            FileContents contents,
            CaseDesk cases,
            Disclosures disclosures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.versions = versions;
        this.contents = contents;
        this.cases = cases;
        this.disclosures = disclosures;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes in a file. A second photo is a new version of the first.
     *
     * @param name as its sender calls it; it is cleaned
     * @param toDisclose whether it goes with the next disclosure
     * @return the id of the version
     * @throws CaseNotFound for a case that the actor's country may not open
     * @throws Refusal with a sentence for a file that is not taken in
     */
    @Requires({PREPARE_CASES, PROGRESS_CASES, DECIDE_NATIONALITY, APPROVE_RETURNS})
    @Transactional
    public UUID add(CaseId id, FileKind kind, boolean toDisclose, String name, byte[] content) {
        InspectedFile inspected = InspectedFile.of(name, content);
        CaseFacts facts = open(id);
        List<StoredFile> present = files.findByCountryAndCaseIdAndRemovedAtIsNullOrderByAddedAt(
                facts.viewer().code(), id.uuid());
        StoredFile file = present.stream()
                .filter(candidate -> kind == FileKind.PHOTO && candidate.kind() == FileKind.PHOTO)
                .findFirst()
                .orElseGet(() -> {
                    if (present.size() >= MOST_FILES) {
                        throw new Refusal("documents.refused.count", MOST_FILES);
                    }
                    return new StoredFile(id, kind, toDisclose, Actors.current(), clock.instant());
                });
        return keep(file, inspected);
    }

    /**
     * Takes in a new version; what was disclosed before stays as it was.
     *
     * @return the id of the version
     */
    @Requires({PREPARE_CASES, PROGRESS_CASES, DECIDE_NATIONALITY, APPROVE_RETURNS})
    @Transactional
    public UUID addVersion(UUID fileId, String name, byte[] content) {
        InspectedFile inspected = InspectedFile.of(name, content);
        StoredFile file = own(fileId);
        open(new CaseId(file.caseId()));
        return keep(file, inspected);
    }

    /** Says whether a file's newest version goes with the side's disclosure at SUBMIT. */
    @Requires(PREPARE_CASES)
    @Transactional
    public void disclose(UUID fileId, boolean wanted) {
        StoredFile file = own(fileId);
        file.disclose(wanted);
        files.save(file);
        events.publishEvent(FileAct.onFile(wanted ? "file.to-disclose" : "file.not-to-disclose", file));
    }

    /**
     * Gives the other side a file's newest version after SUBMIT.
     *
     * @throws Refusal if the agreement lets no such file cross, or the case was never submitted
     */
    @Requires({PREPARE_CASES, APPROVE_RETURNS})
    @Transactional
    public void release(UUID fileId) {
        StoredFile file = own(fileId);
        CaseFacts facts = open(new CaseId(file.caseId()));
        DisclosedField field = DisclosedFiles.of(file.kind()).field();
        if (!facts.agreement().disclosedAtSubmit().contains(field)) {
            throw new Refusal("documents.refused.not_agreed");
        }
        StoredVersion newest = file.newest();
        newest.freeze();
        files.saveAndFlush(file);
        disclosures.release(facts.id(), field, List.of(new Item(newest.id(), newest.sha256())));
        events.publishEvent(FileAct.onVersion("file.released", newest));
    }

    /**
     * Takes in a file and gives it to the other side at once, as what goes with a message.
     *
     * @return the id of the version
     * @throws Refusal as {@link #add} and {@link #release}
     */
    @Requires({PREPARE_CASES, APPROVE_RETURNS})
    @Transactional
    public UUID handOver(CaseId id, FileKind kind, String name, byte[] content) {
        UUID version = add(id, kind, false, name, content);
        release(versions.findByIdAndCaseIdAndCountry(
                        version, id.uuid(), Actors.current().country().code())
                .orElseThrow()
                .file()
                .id());
        return version;
    }

    /** Takes a file off the case, which {@link #restore} undoes. */
    @Requires({PREPARE_CASES, PROGRESS_CASES, DECIDE_NATIONALITY, APPROVE_RETURNS})
    @Transactional
    public void remove(UUID fileId) {
        StoredFile file = own(fileId);
        file.remove(clock.instant());
        files.save(file);
        events.publishEvent(FileAct.onFile("file.removed", file));
    }

    @Requires({PREPARE_CASES, PROGRESS_CASES, DECIDE_NATIONALITY, APPROVE_RETURNS})
    @Transactional
    public void restore(UUID fileId) {
        StoredFile file = own(fileId);
        file.restore();
        files.save(file);
        events.publishEvent(FileAct.onFile("file.restored", file));
    }

    private UUID keep(StoredFile file, InspectedFile inspected) {
        Actor actor = Actors.current();
        StoredVersion version = file.add(inspected, actor, clock.instant());
        files.saveAndFlush(file);
        contents.write(version.id(), Country.of(file.country()), inspected.content());
        events.publishEvent(FileAct.onVersion("file.added", version));
        return version.id();
    }

    private StoredFile own(UUID fileId) {
        return files.findByIdAndCountry(fileId, Actors.current().country().code())
                .orElseThrow(CaseNotFound::new);
    }

    private CaseFacts open(CaseId id) {
        CaseFacts facts = cases.facts(id).orElseThrow(CaseNotFound::new);
        if (facts.state().isOver()) {
            throw new Refusal("documents.refused.over");
        }
        return facts;
    }
}
