package org.puente.approvals.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.approvals.ApprovalDesk;
import org.puente.approvals.ApprovalFile;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.OfferedStep;
import org.puente.cases.Step;
import org.puente.countries.Side;
import org.puente.documents.CaseFile;
import org.puente.documents.CaseFiles;
import org.puente.documents.FileAddress;
import org.puente.portal.Avatar;
import org.puente.portal.Card;
import org.puente.portal.Drafts;
import org.puente.portal.SideMark;
import org.puente.portal.Texts;

/** One person: claimed beside proven, the decision, the travel document. */
class PersonPane extends Div {

    PersonPane(ApprovalFile file, ApprovalDesk desk, CaseDesk cases, CaseFiles files, Drafts drafts, Runnable changed) {
        addClassName("pane");
        CaseFacts facts = file.facts();
        add(head(facts, files));
        Card table = new Card(Texts.text("approvals.compared")).flush();
        table.add(new ComparisonTable(file));
        Div both = new Div(table, new DecisionCard(file, cases, desk, changed));
        both.addClassName("pane-two");
        add(both, new TravelDocumentCard(file, edit(file, desk, files, drafts, changed)));
    }

    private static Div head(CaseFacts facts, CaseFiles files) {
        H2 name = new H2(facts.personName());
        Anchor number = new Anchor("cases/" + facts.id(), facts.number());
        number.addClassName("link");
        Span line = new Span(number, new Span(" · " + Texts.of(facts.state())));
        line.addClassNames("small", "mut");
        Div words = new Div(name, line);
        words.addClassName("grow");
        Span sides = new Span(
                new SideMark(facts.country(Side.SENDING), Side.SENDING),
                new Span(Texts.text("approvals.asks")),
                new SideMark(facts.country(Side.RECEIVING), Side.RECEIVING),
                new Span(Texts.text("approvals.answers")));
        sides.addClassNames("row", "small", "mut", "onlywide");
        Avatar avatar = new Avatar(facts.personName(), Avatar.Size.LARGE);
        files.photo(facts).ifPresent(photo -> avatar.photo(FileAddress.toShow(facts.id(), photo.id())));
        Div head = new Div(avatar, words, sides);
        head.addClassName("pane-h");
        return head;
    }

    /** @return how to record the document; null for whoever may not, and after somebody signed */
    private static @Nullable Runnable edit(
            ApprovalFile file, ApprovalDesk desk, CaseFiles files, Drafts drafts, Runnable changed) {
        boolean open = file.offer(Step.APPROVE_RETURN)
                .filter(offer -> offer.waiting() == null)
                .map(OfferedStep::step)
                .isPresent();
        if (!open || !mayRecord()) {
            return null;
        }
        return () -> {
            List<CaseFile> own = files.of(file.facts().id()).stream()
                    .filter(candidate -> candidate.owner().equals(file.facts().viewer()))
                    .toList();
            new TravelDocumentForm(file, own, desk, drafts, changed).open();
        };
    }

    private static boolean mayRecord() {
        return Actors.current().may(Permission.APPROVE_RETURNS);
    }
}
