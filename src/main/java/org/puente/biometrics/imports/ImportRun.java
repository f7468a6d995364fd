package org.puente.biometrics.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One import from its beginning to its end. Whatever happens to a person's files, the next person's turn comes. */
@Component
class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final ImportBook book;
    private final ImportedPerson person;
    private final Clock clock;

    ImportRun(ImportBook book, ImportedPerson person, Clock clock) {
        this.book = book;
        this.person = person;
        this.clock = clock;
    }

    void run(ImportId id, SpooledZip zip, ImportForm form, Country owner) {
        try (zip) {
            try (InputStream all = zip.open()) {
                book.counted(id, owner, PackedPrints.count(all), clock.instant());
            }
            try (InputStream all = zip.open()) {
                PackedPrints.read(all, files -> {
                    book.add(id, owner, lines(files, form), clock.instant());
                    book.alive(owner, clock.instant());
                });
            }
        } catch (Refusal refusal) {
            say(id, zip, owner, refusal);
        } catch (IOException | IllegalArgumentException damaged) {
            say(id, zip, owner, new Refusal("biometrics.import.damaged"));
        } finally {
            book.end(id, owner, clock.instant());
        }
    }

    private List<ImportLine> lines(List<PackedFile> files, ImportForm form) {
        try {
            return person.enrol(files, form);
        } catch (RuntimeException failed) {
            LOG.warn("A person's files could not be imported", failed);
            Refusal refusal = new Refusal("biometrics.import.failed");
            return files.stream().map(file -> refused(file, refusal)).toList();
        }
    }

    /** A line for the ZIP itself. */
    private void say(ImportId id, SpooledZip zip, Country owner, Refusal refusal) {
        ImportLine line = refused(PackedFile.of(zip.name(), new byte[0]), refusal);
        book.add(id, owner, List.of(line), clock.instant());
    }

    static ImportLine refused(PackedFile file, Refusal refusal) {
        return ImportLine.of(file, Optional.empty(), ImportOutcome.REFUSED, 0, refusal::sentence);
    }
}
