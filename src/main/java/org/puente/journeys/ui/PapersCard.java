package org.puente.journeys.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.cases.Objection;
import org.puente.journeys.Journey;
import org.puente.journeys.Manifest;
import org.puente.journeys.papers.ManifestVersion;
import org.puente.portal.ActionButton;
import org.puente.portal.Card;
import org.puente.portal.ObjectionList;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** The papers of a journey: the versions of the manifest that the reader's side signed, and what can be taken out. */
class PapersCard extends Card {

    private final JourneyDesks desks;
    private final Journey journey;
    private final Runnable changed;
    private final Actor actor = Actors.current();

    PapersCard(JourneyDesks desks, Manifest manifest, Runnable changed) {
        super(Texts.text("journeys.papers"));
        this.desks = desks;
        journey = manifest.journey();
        this.changed = changed;
        addClassName("papers");
        only(actor.country());
        if (!manifest.lines().isEmpty()) {
            add(acts());
        }
        List<ManifestVersion> versions = desks.versions().of(journey.id());
        if (versions.isEmpty()) {
            Span none = new Span(Texts.text("journeys.versions.none"));
            none.addClassNames("small", "mut");
            add(none);
        } else {
            add(list(versions));
        }
    }

    private Component acts() {
        Div acts = new Div();
        acts.addClassName("acts");
        acts.add(ReceiptLink.ofEverybody(journey.id()));
        if (actor.may(Permission.MOVE_PERSONS)) {
            acts.add(takeOut(), freeze());
        }
        return acts;
    }

    private Component takeOut() {
        NativeButton out = new NativeButton();
        out.add(Symbol.EXPORT.small(), new Span(Texts.text("journeys.export")));
        out.addClassName("btn");
        out.addClickListener(_ -> open(null));
        return out;
    }

    private Component freeze() {
        ObjectionList objections = Objections.list(
                journey.state().isOpen()
                        ? List.of()
                        : List.of(Objection.because("journeys.refused.over", journey.state())));
        objections.addClassName("small");
        Div freeze = new Div(
                new ActionButton(Symbol.PEN, Texts.text("journeys.freeze"), objections, this::sign), objections);
        freeze.addClassName("freeze");
        return freeze;
    }

    private void sign() {
        try {
            desks.versions().freeze(journey.id());
            Tell.done(Texts.text("journeys.freeze.done"));
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
        }
        changed.run();
    }

    private Component list(List<ManifestVersion> versions) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("results");
        for (int each = 0; each < versions.size(); each++) {
            ManifestVersion before = each + 1 < versions.size() ? versions.get(each + 1) : null;
            rows.add(new ListItem(row(versions.get(each), before)));
        }
        return rows;
    }

    private Div row(ManifestVersion version, @Nullable ManifestVersion before) {
        Span head = new Span(VersionWords.signed(journey, version));
        head.addClassName("b");
        Div words = new Div(
                head, quiet(VersionWords.counts(version.counts())), quiet(VersionWords.difference(version, before)));
        words.addClassName("grow");
        Div row = new Div(words);
        row.addClassName("row");
        if (actor.may(Permission.MOVE_PERSONS)) {
            Button open = new Button(Texts.text("journeys.version.open"), _ -> open(version));
            open.addThemeVariants(ButtonVariant.SMALL);
            open.setAriaLabel(Texts.text("journeys.version.open_number", version.number()));
            row.add(open);
        }
        return row;
    }

    private static Span quiet(String words) {
        Span line = new Span(words);
        line.addClassNames("small", "mut");
        return line;
    }

    private void open(@Nullable ManifestVersion version) {
        new ExportDialog(desks, journey, version).open();
    }
}
