package org.puente.privacy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puente.countries.Country;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.Facts;
import org.puente.portal.Pill;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.privacy.CertificateAddress;
import org.puente.privacy.Erasure;
import org.puente.privacy.ErasureNotice;

/** A deletion certificate on the screen, with the same on paper. */
class CertificateCard extends Card {

    CertificateCard(Erasure erasure) {
        super(Texts.text("privacy.certificate", erasure.number()));
        String kinds = erasure.kinds().entrySet().stream()
                .map(kind -> Texts.of(kind.getKey()) + ": " + kind.getValue())
                .collect(Collectors.joining("; "));
        Facts facts = facts(erasure.owner(), erasure.caseNumber(), erasure.erasedAt(), erasure.lastBackupOn(), kinds);
        add(facts.with(Texts.text("privacy.pdf.rule"), Texts.of(erasure.rule())), papers(erasure.id()));
    }

    CertificateCard(ErasureNotice notice) {
        super(Texts.text("privacy.certificate", notice.number()));
        String kinds = notice.kinds().stream().map(Texts::of).collect(Collectors.joining("; "));
        add(
                facts(notice.from(), notice.caseNumber(), notice.erasedAt(), notice.lastBackupOn(), kinds),
                papers(notice.id()));
    }

    private Facts facts(Country owner, String caseNumber, Instant erasedAt, LocalDate lastBackupOn, String kinds) {
        besideTitle(new Pill(Texts.text("privacy.certificate.of", owner)));
        return new Facts()
                .with(Texts.text("privacy.pdf.case"), caseNumber)
                .with(Texts.text("privacy.pdf.erased_at"), Dates.moment(Texts.language(), Dates.here(erasedAt)))
                .with(Texts.text("privacy.pdf.kinds"), kinds.isEmpty() ? Texts.text("privacy.nothing_held") : kinds)
                .with(Texts.text("privacy.pdf.last_backup"), Dates.full(Texts.language(), lastBackupOn));
    }

    private static Div papers(UUID id) {
        Div papers = new Div();
        papers.addClassNames("row", "wrap");
        for (Locale language : Texts.LANGUAGES) {
            Anchor paper = new Anchor(CertificateAddress.of(id, language));
            paper.add(Symbol.DOWNLOAD.small());
            paper.add(Texts.text("privacy.certificate.paper", language));
            paper.setTarget(AnchorTarget.BLANK);
            paper.setRouterIgnore(true);
            paper.addClassName("btn");
            papers.add(paper);
        }
        return papers;
    }
}
