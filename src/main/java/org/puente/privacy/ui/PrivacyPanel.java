package org.puente.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseFacts;
import org.puente.cases.CasePanel;
import org.puente.portal.Card;
import org.puente.portal.Facts;
import org.puente.portal.Texts;
import org.puente.privacy.Certificates;
import org.springframework.stereotype.Service;

/** The tab of a case that is over: when what of it is erased, and the certificates of what was. */
@Service
class PrivacyPanel implements CasePanel {

    private final Certificates certificates;

    PrivacyPanel(Certificates certificates) {
        this.certificates = certificates;
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
        return actor.may(Permission.READ_CASES) && facts.state().isOver();
    }

    @Override
    public OptionalInt count(CaseFacts facts, Actor actor) {
        return OptionalInt.empty();
    }

    @Override
    public Component create(CaseFacts facts, Actor actor, Runnable refresh) {
        Card terms = new Card(Texts.text("privacy.terms"));
        terms.add(Facts.inLines()
                .with(
                        Texts.text("privacy.terms.biometrics"),
                        day(facts, facts.agreement().retention().biometrics()))
                .with(
                        Texts.text("privacy.terms.case"),
                        day(facts, facts.agreement().retention().closedCase())));
        Div part = new Div(terms);
        part.addClassName("privacy-part");
        certificates.told(facts.id()).forEach(notice -> part.add(new CertificateCard(notice)));
        certificates.of(facts.id()).forEach(erasure -> part.add(new CertificateCard(erasure)));
        return part;
    }

    private static String day(CaseFacts facts, int days) {
        LocalDate day = LocalDate.ofInstant(facts.stateSince().plus(Duration.ofDays(days)), facts.zone());
        return Texts.text("privacy.day", day);
    }
}
