package org.puente.convictions.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.convictions.ConvictionsOfCase;
import org.puente.convictions.ReleaseProposal;
import org.puente.countries.Country;
import org.puente.portal.EmptyState;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** What was received, what waits for a second person, what was released, and what is written down, read anew after each act. */
class ConvictionsTab extends Div {

    private final transient CaseFacts facts;
    private final transient Actor actor;
    private final transient ConvictionDesks desks;

    ConvictionsTab(CaseFacts facts, Actor actor, ConvictionDesks desks) {
        this.facts = facts;
        this.actor = actor;
        this.desks = desks;
        addClassName("convictions");
        show();
    }

    private void show() {
        removeAll();
        desks.convictions()
                .open(facts.id())
                .ifPresentOrElse(
                        this::show,
                        () -> add(new EmptyState(
                                Symbol.NONE, Texts.text("convictions.none"), Texts.text("convictions.none.what"))));
    }

    private void show(ConvictionsOfCase all) {
        Country partner = facts.agreement().partnerOf(facts.viewer());
        if (!all.received().isEmpty()) {
            add(new ReleasesCard(facts, Texts.text("convictions.release.received", partner), all.received()));
        }
        Optional<ReleaseProposal> waiting = all.proposals().stream()
                .filter(asked -> asked.state() == ReleaseProposal.State.WAITING)
                .findFirst();
        waiting.ifPresent(asked -> add(new ProposalCard(facts, actor, desks.releases(), asked, this::act)));
        if (!all.given().isEmpty()) {
            add(new ReleasesCard(facts, Texts.text("convictions.release.given", partner), all.given()));
        }
        if (all.mayRelease()) {
            boolean prepares = actor.may(Permission.PREPARE_CONVICTIONS);
            if (prepares && waiting.isEmpty()) {
                add(new ProposalForm(facts, desks.releases(), all, this::act));
            }
            add(new RecordsCard(facts, desks.records(), all, prepares, this::act));
            if (all.proposals().size() > (waiting.isPresent() ? 1 : 0)) {
                add(new EarlierProposals(facts, all.proposals()));
            }
        }
    }

    /** Does something, says what came of it, and shows what stands now. */
    private void act(Runnable act, String done) {
        try {
            act.run();
            Tell.done(Texts.text(done));
        } catch (CaseNotFound meanwhile) {
            Tell.notDone(Texts.text("convictions.refused.decided"));
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
        }
        show();
    }

    /** What cards have done. */
    @FunctionalInterface
    interface Acts {

        /** @param done the key of what is said when it is done */
        void act(Runnable act, String done);
    }
}
