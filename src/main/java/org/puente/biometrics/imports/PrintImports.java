package org.puente.biometrics.imports;

import static org.puente.access.Permission.ENROL_PRINTS;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports of print files of many persons. They go on whatever becomes of the page that began them. */
@Service
public class PrintImports {

    private static final int MOST_OPEN = 5;
    private static final int LATEST = 20;
    private static final int LONGEST_NAME = 200;

    private final ImportBook book;
    private final ImportQueue queue;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PrintImports(
            ImportBook book,
            ImportQueue queue,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.queue = queue;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins an import, which then has the ZIP and closes it at its end.
     *
     * @throws Refusal if too many go on already, or the form lacks the place
     */
    @Requires(ENROL_PRINTS)
    public ImportId start(SpooledZip zip, ImportForm form) {
        Actor officer = Actors.current();
        if (form.place().isEmpty()) {
            throw new Refusal("biometrics.enrol.place");
        }
        ImportId id = ImportId.random();
        transaction.executeWithoutResult(_ -> {
            if (book.open(officer.country(), clock.instant()) >= MOST_OPEN) {
                throw new Refusal("biometrics.import.open", MOST_OPEN);
            }
            book.add(id, shortened(zip.name()), officer, clock.instant());
            events.publishEvent(ImportAct.started(id));
        });
        queue.add(id, zip, form, officer);
        return id;
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /** The latest imports of the actor's country, the newest first. */
    @Requires(ENROL_PRINTS)
    @Transactional(readOnly = true)
    public List<PrintImport> latest() {
        return book.latest(Actors.current().country(), LATEST, clock.instant());
    }

    /** @return empty for an import of another country, as for one that never was */
    @Requires(ENROL_PRINTS)
    @Transactional(readOnly = true)
    public Optional<PrintImport> find(ImportId id) {
        return book.find(id, Actors.current().country(), clock.instant());
    }

    /** Some of its lines, in the order of the ZIP. */
    @Requires(ENROL_PRINTS)
    @Transactional(readOnly = true)
    public List<ImportLine> lines(ImportId id, int offset, int limit) {
        return book.lines(id, Actors.current().country(), offset, limit);
    }
}
