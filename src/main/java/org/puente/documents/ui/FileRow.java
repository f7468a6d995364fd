package org.puente.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.Locale;
import org.puente.cases.CaseFacts;
import org.puente.countries.Country;
import org.puente.documents.CaseFile;
import org.puente.documents.CaseFiles;
import org.puente.documents.FileDesk;
import org.puente.documents.FileVersion;
import org.puente.portal.Dates;
import org.puente.portal.Pill;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** A line of the list: what the file is, who reads it, and what may be done with it. */
class FileRow extends ListItem {

    private static final int SECONDS_TO_UNDO = 10;

    private final CaseFile file;
    private final CaseFiles files;
    private final FileDesk desk;
    private final Runnable changed;

    FileRow(
            CaseFile file,
            boolean own,
            CaseFacts facts,
            FileRights rights,
            CaseFiles files,
            FileDesk desk,
            Runnable changed) {
        this.file = file;
        this.files = files;
        this.desk = desk;
        this.changed = changed;
        addClassName("file-row");
        Country partner = facts.agreement().partnerOf(facts.viewer());
        add(Symbol.DOCUMENT.icon(), words(), whoReads(own, partner, rights));
        if (own) {
            add(actions(partner, rights));
        }
    }

    private Div words() {
        FileVersion newest = file.newest();
        NativeButton name = new NativeButton(
                newest.name(),
                _ -> new FileViewer(file, version -> files.obstacle(file.caseId(), version.id())).open());
        name.addClassName("file-name");
        Span details = new Span(String.join(
                " · ",
                Texts.of(file.kind()),
                newest.format().name(),
                size(newest.bytes()),
                Texts.text("documents.version", newest.number()),
                Dates.brief(Texts.language(), Dates.here(newest.addedAt()))));
        details.addClassNames("small", "mut");
        Div words = new Div(name, details);
        words.addClassNames("grow", "file-words");
        return words;
    }

    private Div whoReads(boolean own, Country partner, FileRights rights) {
        Div reads = new Div();
        reads.addClassName("file-reads");
        if (!own) {
            return reads;
        }
        if (file.newest().disclosed()) {
            reads.add(Pill.ok(Texts.text("documents.disclosed", partner)));
        } else if (rights.mark()) {
            Checkbox mark = new Checkbox(Texts.text("documents.disclose", partner), file.toDisclose());
            mark.addValueChangeListener(change -> desk.disclose(file.id(), change.getValue()));
            reads.add(mark);
        } else {
            reads.add(new Pill(
                    Symbol.LOCK,
                    Texts.text(file.isDisclosed() ? "documents.disclosed.older" : "documents.undisclosed", partner)));
        }
        return reads;
    }

    private Div actions(Country partner, FileRights rights) {
        Div actions = new Div();
        actions.addClassName("file-acts");
        if (rights.release() && !file.newest().disclosed()) {
            actions.add(small(Symbol.EXPORT, "documents.release", () -> confirmRelease(partner)));
        }
        if (rights.change()) {
            actions.add(small(Symbol.PLUS, "documents.replace", this::replace));
            if (!file.isDisclosed()) {
                actions.add(small(Symbol.TRASH, "documents.remove", this::remove));
            }
        }
        return actions;
    }

    private Button small(Symbol symbol, String text, Runnable act) {
        Button button = new Button(Texts.text(text), symbol.small(), _ -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.text(text) + ": " + file.newest().name());
        return button;
    }

    private void replace() {
        Dialog dialog =
                new Dialog(Texts.text("documents.replace.title", file.newest().name()));
        dialog.add(new FileDrop(dropped -> desk.addVersion(file.id(), dropped.name(), dropped.content()), changed));
        dialog.getFooter().add(new Button(Texts.text("documents.close"), _ -> dialog.close()));
        dialog.open();
    }

    private void confirmRelease(Country partner) {
        Dialog dialog = new Dialog(Texts.text("documents.release.title", partner));
        dialog.add(new Span(Texts.text("documents.release.what", partner)));
        Button release = new Button(Texts.text("documents.release"), _ -> {
            dialog.close();
            desk.release(file.id());
            changed.run();
        });
        release.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(Texts.text("documents.cancel"), _ -> dialog.close()), release);
        dialog.open();
    }

    private void remove() {
        try {
            desk.remove(file.id());
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
            return;
        }
        changed.run();
        Notification told = new Notification();
        told.setDuration(SECONDS_TO_UNDO * 1000);
        Button undo = new Button(Texts.text("documents.undo"), _ -> {
            desk.restore(file.id());
            told.close();
            changed.run();
        });
        Div words =
                new Div(new Span(Texts.text("documents.removed", file.newest().name())), undo);
        words.addClassName("tell");
        told.add(words);
        told.open();
    }

    private static String size(long bytes) {
        Locale language = Texts.language();
        return bytes < 1024 * 1024
                ? Math.max(1, bytes / 1024) + " kB"
                : String.format(language, "%.1f MB", bytes / (1024.0 * 1024));
    }
}
