package org.puente.biometrics.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.puente.biometrics.imports.ImportId;
import org.puente.biometrics.imports.ImportLine;
import org.puente.biometrics.imports.ImportOutcome;
import org.puente.biometrics.imports.PrintImport;
import org.puente.biometrics.imports.PrintImports;
import org.puente.portal.Note;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Pill;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** One import: how far it is, and a line for every file. Leaving the page changes nothing; coming back shows how it stands. */
@Route(ImportNavigation.ALL + "/:import")
@RolesAllowed("ENROL_PRINTS")
class PrintImportView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int EVERY_MS = 1000;
    /** So many lines stand on the page without a scroll bar of their own. */
    private static final int FEW = 20;

    private final transient PrintImports imports;
    private final Div head = new Div();
    private final Grid<ImportLine> lines = new Grid<>();
    private @Nullable PrintImport shown;
    private @Nullable Registration polling;

    PrintImportView(PrintImports imports) {
        this.imports = imports;
        lines.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        lines.getElement().setAttribute("aria-label", Texts.text("biometrics.import.lines"));
        lines.addComponentColumn(PrintImportView::file)
                .setHeader(Texts.text("biometrics.import.file"))
                .setFlexGrow(2);
        lines.addComponentColumn(PrintImportView::outcome)
                .setHeader(Texts.text("biometrics.import.outcome"))
                .setFlexGrow(3);
        lines.addClassName("import-lines");
        head.addClassName("import-head");
        add(head, lines);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ImportId id =
                event.getRouteParameters().get("import").flatMap(ImportId::of).orElseThrow(NotFoundException::new);
        PrintImport found = imports.find(id).orElseThrow(NotFoundException::new);
        lines.setItemsPageable(page -> imports.lines(id, (int) page.getOffset(), page.getPageSize()));
        show(found);
    }

    private void show(PrintImport found) {
        boolean grown = shown != null && shown.done() != found.done();
        shown = found;
        head.removeAll();
        head.add(new PageHeader(
                found.name(),
                Texts.text("biometrics.import.by", found.startedBy(), ImportWords.when(found)),
                ImportWords.state(found)));
        Div progress = new Div(ImportWords.progress(found));
        progress.getElement().setAttribute("role", "status");
        head.add(progress);
        if (found.goesOn()) {
            ProgressBar bar =
                    new ProgressBar(0, Math.max(1, found.files()), Math.min(found.done(), Math.max(1, found.files())));
            bar.setIndeterminate(found.files() == 0);
            bar.getElement().setAttribute("aria-label", Texts.text("biometrics.import.bar"));
            head.add(bar, new Note(Symbol.CLOCK, Texts.text("biometrics.import.leave")));
        }
        switch (found.state()) {
            case INTERRUPTED -> head.add(new Note(Symbol.ALERT, Texts.text("biometrics.import.interrupted")));
            case DONE, RUNNING, WAITING -> {}
        }
        lines.setAllRowsVisible(found.done() <= FEW);
        if (grown) {
            lines.getDataProvider().refreshAll();
        }
    }

    private static Component file(ImportLine line) {
        Span name = new Span(line.name());
        name.addClassName("b");
        Div words = new Div(name);
        if (line.caseId() == null) {
            Span folder = new Span(line.folder());
            folder.addClassNames("small", "mut");
            words.add(new Div(folder));
        } else {
            Anchor link = new Anchor("cases/" + line.caseId() + "/biometrics", line.folder());
            link.addClassNames("link", "small");
            words.add(new Div(link));
        }
        return words;
    }

    private static Component outcome(ImportLine line) {
        Span pill = line.outcome() == ImportOutcome.ENROLLED
                ? Pill.ok(Texts.text("biometrics.import.enrolled", line.prints()))
                : new Pill(Texts.of(line.outcome()));
        Div why = new Div(line.sentence(Texts.language()));
        why.addClassName("small");
        return new Div(pill, why);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (shown == null || !shown.goesOn()) {
            return;
        }
        event.getUI().setPollInterval(EVERY_MS);
        polling = event.getUI().addPollListener(poll -> {
            if (shown != null) {
                imports.find(shown.id()).ifPresent(this::show);
            }
            if (shown == null || !shown.goesOn()) {
                poll.getSource().setPollInterval(-1);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            event.getUI().setPollInterval(-1);
            polling.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "" : shown.name();
    }
}
