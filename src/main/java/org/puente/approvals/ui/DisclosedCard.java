package org.puente.approvals.ui;

import org.puente.approvals.DisclosedApproval;
import org.puente.cases.CaseFacts;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.EmptyState;
import org.puente.portal.Facts;
import org.puente.portal.Pill;
import org.puente.portal.SideMark;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** What the sending side learns: by what nationality was confirmed, and the paper of an approved return. */
class DisclosedCard extends Card {

    DisclosedCard(CaseFacts facts, DisclosedApproval news) {
        super(Texts.text("approvals.news", facts.country(Side.RECEIVING)));
        Country receiving = facts.country(Side.RECEIVING);
        besideTitle(new SideMark(receiving, Side.RECEIVING));
        if (news.isEmpty()) {
            add(new EmptyState(
                    Symbol.STAMP,
                    Texts.text("approvals.news.none"),
                    Texts.text("approvals.news.none.what", receiving)));
            return;
        }
        Facts shown = new Facts().withWide(Texts.text("approvals.evidence"), NationalityCard.evidence(news.evidence()));
        news.document().ifPresent(paper -> {
            shown.with(Texts.text("approvals.document.kind"), Texts.of(paper.kind()))
                    .with(Texts.text("approvals.document.number"), paper.number())
                    .with(Texts.text("approvals.document.issued"), Dates.brief(Texts.language(), paper.issuedOn()))
                    .with(Texts.text("approvals.document.until"), Dates.brief(Texts.language(), paper.validUntil()))
                    .withWide(Texts.text("approvals.zone"), Texts.text("approvals.zone.disclosed." + paper.zone()));
            if (paper.revokedAt() != null) {
                besideTitle(Pill.stop(
                        Texts.text("approvals.revoked", Dates.brief(Texts.language(), Dates.here(paper.revokedAt())))));
            }
        });
        add(shown);
    }
}
