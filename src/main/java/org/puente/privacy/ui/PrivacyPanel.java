package org.puente.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseFacts;
import org.puente.cases.CasePanel;
import org.puente.portal.Card;
import org.puente.portal.Facts;
import org.puente.portal.Texts;
import org.puente.privacy.Certificates;
import org.puente.privacy.Claim;
import org.puente.privacy.CorrectionDesk;
import org.springframework.stereotype.Service;

/**
 * The tab of a case about its person's data: corrections that wait for a caseworker, what the person disagrees with, and, once it is
 * over, when what of it is erased, and the certificates of what was.
 */
@Service
class PrivacyPanel implements CasePanel {

    private final Certificates certificates;
    private final CorrectionDesk corrections;

    PrivacyPanel(Certificates certificates, CorrectionDesk corrections) {
        this.certificates = certificates;
        this.corrections = corrections;
    }

    @Override
    public String key() {
        return "data";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean isFor(CaseFacts facts, Actor actor) {
        return actor.may(Permission.READ_CASES)
                && (facts.state().isOver()
                        || !toDo(facts, actor).isEmpty()
                        || !corrections.disputed(facts.id()).isEmpty());
    }

    @Override
    public OptionalInt count(CaseFacts facts, Actor actor) {
        int toDo = toDo(facts, actor).size();
        return toDo == 0 ? OptionalInt.empty() : OptionalInt.of(toDo);
    }

    private List<CorrectionDesk.ToDo> toDo(CaseFacts facts, Actor actor) {
        return actor.may(Permission.PREPARE_CASES) ? corrections.toDo(facts.id()) : List.of();
    }

    @Override
    public Component create(CaseFacts facts, Actor actor, Runnable refresh) {
        Div part = new Div();
        part.addClassName("privacy-part");
        toDo(facts, actor).forEach(one -> part.add(new CorrectionCard(one, facts, corrections, refresh)));
        corrections.disputed(facts.id()).forEach(claim -> part.add(disputed(claim)));
        if (facts.state().isOver()) {
            part.add(terms(facts));
        }
        certificates.told(facts.id()).forEach(notice -> part.add(new CertificateCard(notice)));
        certificates.of(facts.id()).forEach(erasure -> part.add(new CertificateCard(erasure)));
        return part;
    }

    private static Card disputed(Claim claim) {
        Card card = new Card(Texts.text("privacy.disputed"));
        card.add(
                new Paragraph(Texts.text(
                        "privacy.disputed.what", Texts.of(claim.field()), ClaimPart.words(claim, claim.stated()))),
                new Paragraph(claim.disagreement()));
        return card;
    }

    private static Card terms(CaseFacts facts) {
        Card terms = new Card(Texts.text("privacy.terms"));
        terms.add(Facts.inLines()
                .with(
                        Texts.text("privacy.terms.biometrics"),
                        day(facts, facts.agreement().retention().biometrics()))
                .with(
                        Texts.text("privacy.terms.case"),
                        day(facts, facts.agreement().retention().closedCase())));
        return terms;
    }

    private static String day(CaseFacts facts, int days) {
        LocalDate day = LocalDate.ofInstant(facts.stateSince().plus(Duration.ofDays(days)), facts.zone());
        return Texts.text("privacy.day", day);
    }
}
