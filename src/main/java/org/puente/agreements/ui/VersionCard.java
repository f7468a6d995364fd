package org.puente.agreements.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.agreements.AgreementDesk;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.VersionLine;
import org.puente.agreements.VersionLine.Signature;
import org.puente.agreements.VersionState;
import org.puente.countries.Country;
import org.puente.portal.ActionButton;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.Facts;
import org.puente.portal.ObjectionList;
import org.puente.portal.Pill;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** One version: how far it has come, who signed it when, and what the reader may do with it. */
class VersionCard extends Card {

    private static final int SHORT_SEAL = 16;

    private final transient AgreementProfile profile;
    private final transient VersionLine line;
    private final transient AgreementDesk desk;
    private final transient Runnable changed;
    private final Actor reader = Actors.current();

    VersionCard(AgreementProfile profile, VersionLine line, VersionLine before, AgreementDesk desk, Runnable changed) {
        super(Texts.text("agreements.versions.one", line.version()));
        this.profile = profile;
        this.line = line;
        this.desk = desk;
        this.changed = changed;
        besideTitle(state(line.state()));
        Facts facts = new Facts().with(Texts.text("agreements.versions.from"), from());
        if (line.replacedOn() != null) {
            facts.with(Texts.text("agreements.versions.replaced"), day(line.replacedOn()));
        }
        VersionLine.Proposed proposed = line.proposed();
        if (proposed == null) {
            facts.with(Texts.text("agreements.versions.signatures"), Texts.text("agreements.versions.delivered"));
        } else {
            facts.with(Texts.text("agreements.versions.proposed"), moment(proposed.in(), proposed.at()));
            line.signatures()
                    .forEach(signature -> facts.with(
                            Texts.text("agreements.versions.signed", signature.country()), signed(signature)));
        }
        facts.withWide(Texts.text("agreements.versions.seal"), line.seal());
        add(facts, links(before));
        if (proposed != null && line.isOpen() && reader.may(Permission.SIGN_AGREEMENTS)) {
            signing(proposed);
        }
    }

    private static Pill state(VersionState state) {
        String text = Texts.of(state);
        return switch (state) {
            case IN_FORCE -> Pill.ok(text);
            case WITHDRAWN, LAPSED -> Pill.stop(text);
            case PROPOSED, SIGNED_BY_ONE, SIGNED -> Pill.accent(text);
            case REPLACED -> new Pill(text);
        };
    }

    private Div links(VersionLine before) {
        Div links = new Div();
        links.addClassNames("row", "wrap");
        if (!before.equals(line)) {
            links.add(link(
                    "agreement/" + profile.id() + "/differences/" + key(before) + "/" + key(line),
                    Texts.text("agreements.versions.differences", before.version())));
        }
        Anchor file = link(
                "records/agreements/" + profile.id() + "/" + line.seal() + "/profile.yaml",
                Texts.text("agreements.versions.file"));
        file.setRouterIgnore(true);
        links.add(file);
        return links;
    }

    private void signing(VersionLine.Proposed proposed) {
        Country own = reader.country();
        Checkbox read = new Checkbox(Texts.text("agreements.sign.read", line.version()));
        Div acts = new Div();
        acts.addClassName("stack");
        Runnable judge = () -> {
            acts.removeAll();
            ObjectionList objections = objections(read.getValue());
            Div buttons = new Div(
                    new ActionButton(Symbol.CHECK, Texts.text("agreements.sign", own), objections, () -> sign(proposed))
                            .primary());
            buttons.addClassName("acts");
            acts.add(objections, buttons);
            if (own.equals(proposed.in())) {
                buttons.add(
                        new Button(Texts.text("agreements.withdraw"), _ -> act(() -> desk.withdraw(proposed.id()))));
            }
        };
        read.addValueChangeListener(_ -> judge.run());
        read.setVisible(!line.isSignedBy(own));
        judge.run();
        add(read, acts);
    }

    private ObjectionList objections(boolean read) {
        List<ObjectionList.Line> lines = new ArrayList<>();
        if (line.isSignedBy(reader.country())) {
            lines.add(ObjectionList.Line.against(Texts.text("agreements.refused.signed")));
        } else if (!read) {
            lines.add(ObjectionList.Line.against(Texts.text("agreements.sign.unread")));
        }
        return new ObjectionList(lines);
    }

    private void sign(VersionLine.Proposed proposed) {
        act(() -> desk.sign(proposed.id(), line.seal()));
    }

    private void act(Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            Tell.notDone(refused.sentence(Texts.language()));
        }
        changed.run();
    }

    private String signed(Signature signature) {
        String when = moment(signature.country(), signature.at());
        return signature.name() == null ? when : when + ", " + signature.name();
    }

    /** An office and a moment on its own wall. */
    private String moment(Country country, Instant at) {
        var side = profile.sideOf(country);
        return Texts.text(
                "agreements.versions.by",
                profile.party(side).city(),
                Dates.moment(Texts.language(), at.atZone(profile.zone(side))));
    }

    private String from() {
        return Texts.text(
                "agreements.versions.from.day",
                line.inForceOn(),
                profile.sending().city());
    }

    private static String day(java.time.LocalDate day) {
        return Dates.full(Texts.language(), day);
    }

    private static String key(VersionLine line) {
        return line.seal().substring(0, SHORT_SEAL);
    }

    private static Anchor link(String href, String text) {
        Anchor link = new Anchor(href, text);
        link.addClassName("link");
        return link;
    }
}
