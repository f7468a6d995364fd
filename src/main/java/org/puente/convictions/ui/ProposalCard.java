package org.puente.convictions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseFacts;
import org.puente.convictions.DeclineReason;
import org.puente.convictions.ReleaseDesk;
import org.puente.convictions.ReleaseKind;
import org.puente.convictions.ReleaseProposal;
import org.puente.convictions.ui.ConvictionsTab.Acts;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.Facts;
import org.puente.portal.Note;
import org.puente.portal.Pill;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** What the first person proposed, and exactly what would leave; the second signs or declines it here. */
class ProposalCard extends Card {

    ProposalCard(CaseFacts facts, Actor actor, ReleaseDesk desk, ReleaseProposal asked, Acts acts) {
        super(Texts.text("convictions.proposal"));
        besideTitle(new Pill(Symbol.CLOCK, Texts.of(asked.state())));
        only(facts.viewer());
        Facts about = Facts.inLines()
                .with(Texts.text("convictions.proposal.kind"), Texts.of(asked.kind()))
                .with(Texts.text("convictions.release.basis"), ConvictionWords.basis(facts, asked.basis()));
        if (asked.reason() != null) {
            about.with(Texts.text("convictions.release.reason"), Texts.of(asked.reason()));
        }
        add(about.with(Texts.text("convictions.proposal.by"), asked.proposedByName())
                .with(Texts.text("convictions.proposal.at"), ConvictionWords.moment(facts, asked.proposedAt()))
                .with(Texts.text("convictions.proposal.due"), ConvictionWords.moment(facts, asked.due())));
        add(
                asked.kind() == ReleaseKind.WITHDRAWAL
                        ? new Note(Symbol.ALERT, Texts.text("convictions.proposal.withdrawal"))
                        : ConvictionWords.table(facts, asked.convictions()));
        boolean own = actor.id().equals(asked.proposedBy());
        if (own && actor.may(Permission.PREPARE_CONVICTIONS)) {
            Button back = new Button(
                    Texts.text("convictions.proposal.take_back"),
                    _ -> acts.act(() -> desk.takeBack(asked.id()), "convictions.proposal.taken_back"));
            add(new Note(Symbol.USERS, Texts.text("convictions.proposal.second")), row(back));
        } else if (!own && actor.may(Permission.SIGN_CONVICTIONS)) {
            add(signing(desk, asked, acts));
        } else {
            add(new Note(Symbol.USERS, Texts.text("convictions.proposal.second")));
        }
    }

    private static Div signing(ReleaseDesk desk, ReleaseProposal asked, Acts acts) {
        Button sign = new Button(
                Texts.text("convictions.proposal.sign"),
                Symbol.CHECK.small(),
                _ -> acts.act(() -> desk.sign(asked.id()), "convictions.proposal.signed"));
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        Select<DeclineReason> why = new Choice<>();
        why.setLabel(Texts.text("convictions.proposal.decline.why"));
        why.setItems(DeclineReason.values());
        why.setItemLabelGenerator(Texts::of);
        Button decline = new Button(Texts.text("convictions.proposal.decline"), Symbol.CLOSE.small(), _ -> {
            if (why.isEmpty()) {
                Tell.notDone(Texts.text("convictions.refused.why_not"));
            } else {
                acts.act(() -> desk.decline(asked.id(), why.getValue()), "convictions.proposal.declined");
            }
        });
        Div declining = new Div(why, decline);
        declining.addClassNames("row", "wrap", "declining");
        Div both = new Div(row(sign), declining);
        both.addClassNames("stack", "gap-4");
        return both;
    }

    private static Div row(Button button) {
        Div row = new Div(button);
        row.addClassNames("row", "wrap");
        return row;
    }
}
