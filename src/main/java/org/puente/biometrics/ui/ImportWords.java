package org.puente.biometrics.ui;

import com.vaadin.flow.component.html.Span;
import org.puente.biometrics.imports.ImportOutcome;
import org.puente.biometrics.imports.PrintImport;
import org.puente.portal.Dates;
import org.puente.portal.Pill;
import org.puente.portal.Texts;

/** How an import is told. */
final class ImportWords {

    private ImportWords() {}

    static Span state(PrintImport found) {
        return switch (found.state()) {
            case DONE -> Pill.ok(Texts.of(found.state()));
            case WAITING, RUNNING -> Pill.accent(Texts.of(found.state()));
            case INTERRUPTED -> new Pill(Texts.of(found.state()));
        };
    }

    static String when(PrintImport found) {
        return Dates.near(Texts.language(), Dates.here(found.started()));
    }

    /** Such as "38 of 200 files: 30 enrolled, 8 refused". */
    static String progress(PrintImport found) {
        if (found.files() == 0 && found.goesOn()) {
            return Texts.text("biometrics.import.counting");
        }
        StringBuilder words = new StringBuilder(
                Texts.text("biometrics.import.progress", found.done(), Math.max(found.files(), found.done())));
        String before = ": ";
        for (ImportOutcome outcome : ImportOutcome.values()) {
            if (found.count(outcome) > 0) {
                words.append(before).append(Texts.text("biometrics.import.count." + outcome, found.count(outcome)));
                before = ", ";
            }
        }
        return words.toString();
    }
}
