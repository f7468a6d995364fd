package org.puente.approvals.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.Set;
import java.util.stream.Collectors;
import org.puente.approvals.ApprovalFile;
import org.puente.approvals.Evidence;
import org.puente.approvals.NationalityDecision;
import org.puente.approvals.NationalityDesk;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.Facts;
import org.puente.portal.Texts;

/** The decision as it stands: evidence, where it stands, and claimed beside proven. */
class NationalityCard extends Card {

    NationalityCard(ApprovalFile file, NationalityDecision decision) {
        super(Texts.text("approvals.nationality"));
        only(file.facts().viewer());
        addClassName("nationality");
        Facts facts = new Facts()
                .withWide(Texts.text("approvals.evidence"), evidence(decision.evidence()))
                .with(Texts.text("approvals.reference"), decision.registerReference())
                .with(
                        Texts.text("approvals.prepared_by"),
                        decision.preparedByName() + ", "
                                + Dates.brief(Texts.language(), Dates.here(decision.preparedAt())));
        if (decision.decidedAt() != null) {
            facts.with(
                    Texts.text("approvals.decided"), Dates.brief(Texts.language(), Dates.here(decision.decidedAt())));
        }
        add(facts, new ComparisonTable(file));
    }

    /** Lets the reader say that they looked at it, which each of the two signers does. */
    NationalityCard toBeSeen(ApprovalFile file, NationalityDesk desk, Runnable changed) {
        Checkbox seen = new Checkbox(
                Texts.text("approvals.nationality.looked"),
                desk.isSeen(file.facts().id()));
        seen.addClassName("looked");
        seen.addValueChangeListener(change -> {
            desk.seen(file.facts().id(), change.getValue());
            changed.run();
        });
        add(seen);
        return this;
    }

    static String evidence(Set<Evidence> named) {
        return named.stream().sorted().map(Texts::of).collect(Collectors.joining(", "));
    }
}
