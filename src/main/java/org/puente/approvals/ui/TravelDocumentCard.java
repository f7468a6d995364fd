package org.puente.approvals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.approvals.ApprovalFile;
import org.puente.approvals.ComparedField;
import org.puente.approvals.IssuanceAddress;
import org.puente.approvals.ProvenIdentity;
import org.puente.approvals.TravelDocument;
import org.puente.documents.FileAddress;
import org.puente.people.MrzFormat;
import org.puente.people.MrzNameComparison;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.EmptyState;
import org.puente.portal.Facts;
import org.puente.portal.MrzBlock;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** The consulate's paper as it was recorded: fields, zone with its check digits underlined, and how its name compares. */
class TravelDocumentCard extends Card {

    /** @param edit opens the form; null for whoever may not record */
    TravelDocumentCard(ApprovalFile file, @Nullable Runnable edit) {
        super(Texts.text("approvals.document"));
        addClassName("travel-document");
        if (file.document().isEmpty()) {
            nothing(edit);
            return;
        }
        TravelDocument document = file.document().get();
        flush();
        Div body = new Div(facts(file, document));
        body.addClassName("docp");
        add(body);
        file.decision().ifPresent(decision -> add(zone(document, decision.proven())));
        links(file, document, edit);
    }

    private void nothing(@Nullable Runnable edit) {
        EmptyState empty = edit == null
                ? new EmptyState(
                        Symbol.BOOK, Texts.text("approvals.document.none"), Texts.text("approvals.document.none.wait"))
                : new EmptyState(
                        Symbol.BOOK,
                        Texts.text("approvals.document.none"),
                        Texts.text("approvals.document.none.what"),
                        button("approvals.document.record", edit));
        add(empty);
    }

    private void links(ApprovalFile file, TravelDocument document, @Nullable Runnable edit) {
        if (edit != null) {
            Button change = button("approvals.document.change", edit);
            change.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            meta(change);
        }
        if (document.file() != null) {
            meta(link(FileAddress.toShow(file.facts().id(), document.file()), "approvals.document.file"));
        }
        meta(link(IssuanceAddress.of(file.facts().id()), "approvals.document.pdf"));
    }

    private static Facts facts(ApprovalFile file, TravelDocument document) {
        Facts facts = new Facts()
                .with(Texts.text("approvals.document.kind"), Texts.of(document.kind()))
                .with(Texts.text("approvals.document.number"), document.number())
                .with(Texts.text("approvals.document.issued"), Dates.brief(Texts.language(), document.issuedOn()))
                .with(Texts.text("approvals.document.until"), Dates.brief(Texts.language(), document.validUntil()));
        file.decision().ifPresent(decision -> {
            ProvenIdentity proven = decision.proven();
            facts.with(Texts.text("approvals.document.surnames"), proven.name().surnames())
                    .with(Texts.text("approvals.document.given"), proven.name().givenNames())
                    .with(Texts.text("approvals.document.born"), Dates.brief(Texts.language(), proven.birthDate()))
                    .with(Texts.of(ComparedField.NATIONAL_NUMBER), proven.nationalNumber());
        });
        return facts.with(Texts.text("approvals.document.recorded_by"), document.recordedByName());
    }

    private static MrzBlock zone(TravelDocument document, ProvenIdentity proven) {
        List<String> lines = document.mrz().lines();
        List<MrzBlock.Line> marked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            marked.add(new MrzBlock.Line(lines.get(i), digits(document.mrz().format(), i)));
        }
        return new MrzBlock(
                marked,
                remark(MrzNameComparison.of(proven.name(), document.mrz().name())));
    }

    private static String remark(MrzNameComparison name) {
        String explained = name.explanations().stream().sorted().map(Texts::of).collect(Collectors.joining(" "));
        return Texts.text("approvals.zone.digits") + " " + Texts.text("approvals.zone." + name.outcome(), explained);
    }

    /** Where check digits stand, from 0 (ICAO 9303-4 §4.2.2, 9303-5 §4.2.2, 9303-6 §4.2.2). */
    private static Set<Integer> digits(MrzFormat format, int line) {
        return switch (format) {
            case TD1 -> line == 0 ? Set.of(14) : line == 1 ? Set.of(6, 14, 29) : Set.of();
            case TD2 -> line == 1 ? Set.of(9, 19, 27, 35) : Set.of();
            case TD3 -> line == 1 ? Set.of(9, 19, 27, 42, 43) : Set.of();
        };
    }

    private static Button button(String key, Runnable act) {
        return new Button(Texts.text(key), _ -> act.run());
    }

    private static Anchor link(String address, String key) {
        Anchor link = new Anchor(address, Texts.text(key), AnchorTarget.BLANK);
        link.addClassName("link");
        return link;
    }
}
