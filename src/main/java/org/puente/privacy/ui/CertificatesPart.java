package org.puente.privacy.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.puente.portal.EmptyState;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.privacy.Certificates;
import org.puente.privacy.Erasure;
import org.puente.privacy.ErasureNotice;

/** The own side's deletion certificates, and those that the other side let it know. */
class CertificatesPart extends Div {

    CertificatesPart(Certificates certificates) {
        addClassName("privacy-part");
        List<Erasure> own = certificates.own();
        List<ErasureNotice> told = certificates.told();
        if (own.isEmpty() && told.isEmpty()) {
            add(new EmptyState(
                    Symbol.DOCUMENT,
                    Texts.text("privacy.certificates.none"),
                    Texts.text("privacy.certificates.none.what")));
        }
        told.forEach(notice -> add(new CertificateCard(notice)));
        own.forEach(erasure -> add(new CertificateCard(erasure)));
    }
}
