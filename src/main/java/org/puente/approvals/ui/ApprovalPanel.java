package org.puente.approvals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.approvals.ApprovalDesk;
import org.puente.approvals.ApprovalFile;
import org.puente.approvals.ApprovalNews;
import org.puente.approvals.NationalityDecision;
import org.puente.approvals.NationalityDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CasePanel;
import org.puente.cases.CaseState;
import org.puente.countries.Side;
import org.puente.portal.Card;
import org.puente.portal.Drafts;
import org.puente.portal.EmptyState;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.springframework.stereotype.Service;

/** The tab of nationality and approval: for the receiving side the work, for the sending side what it learns of it. */
@Service
class ApprovalPanel implements CasePanel {

    private final NationalityDesk nationality;
    private final ApprovalDesk approvals;
    private final ApprovalNews news;
    private final Drafts drafts;

    ApprovalPanel(NationalityDesk nationality, ApprovalDesk approvals, ApprovalNews news, Drafts drafts) {
        this.drafts = drafts;
        this.nationality = nationality;
        this.approvals = approvals;
        this.news = news;
    }

    @Override
    public String key() {
        return "approval";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean isFor(CaseFacts facts, Actor actor) {
        return facts.isSubmitted() && actor.may(Permission.READ_CASES);
    }

    @Override
    public Component create(CaseFacts facts, Actor actor, Runnable refresh) {
        Div panel = new Div();
        panel.addClassNames("stack", "gap-5");
        if (facts.side() == Side.SENDING) {
            panel.add(new DisclosedCard(facts, news.of(facts.id())));
        } else {
            approvals
                    .open(facts.id())
                    .ifPresent(file -> fill(panel, file, actor, () -> {
                        panel.removeAll();
                        refresh.run();
                        panel.add(create(facts, actor, refresh));
                    }));
        }
        return panel;
    }

    private void fill(Div panel, ApprovalFile file, Actor actor, Runnable changed) {
        CaseFacts facts = file.facts();
        boolean decides = actor.may(Permission.DECIDE_NATIONALITY) && facts.state() == CaseState.IN_VERIFICATION;
        boolean signed = file.offers().stream().anyMatch(offer -> offer.waiting() != null);
        file.decision().ifPresent(decision -> panel.add(card(file, decision, decides, changed)));
        if (decides && !signed) {
            panel.add(new NationalityForm(file, nationality, drafts, changed));
        }
        if (file.decision().isEmpty() && !decides) {
            Card empty = new Card(Texts.text("approvals.nationality")).only(facts.viewer());
            empty.add(new EmptyState(
                    Symbol.STAMP,
                    Texts.text("approvals.nationality.none"),
                    Texts.text("approvals.nationality.none.what")));
            panel.add(empty);
        }
        if (file.document().isPresent()) {
            panel.add(new TravelDocumentCard(file, null));
        }
        if (file.offers().stream().anyMatch(offer -> DecisionCard.STEPS.contains(offer.step()))) {
            Anchor open = new Anchor("approvals/" + facts.id(), Texts.text("approvals.open"));
            open.addClassName("link");
            panel.add(open);
        }
    }

    private NationalityCard card(ApprovalFile file, NationalityDecision decision, boolean decides, Runnable changed) {
        NationalityCard card = new NationalityCard(file, decision);
        return decides ? card.toBeSeen(file, nationality, changed) : card;
    }
}
