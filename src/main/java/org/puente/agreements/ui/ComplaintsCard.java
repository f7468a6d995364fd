package org.puente.agreements.ui;

import java.util.Locale;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.ComplaintBody;
import org.puente.countries.Side;
import org.puente.portal.Card;
import org.puente.portal.Facts;
import org.puente.portal.Texts;

/** Whom a person may turn to in one of the two countries, as it stands on the sheet that they get. */
class ComplaintsCard extends Card {

    ComplaintsCard(AgreementProfile profile, Side side) {
        super(Texts.text("agreements.complaints", profile.country(side)));
        Locale language = Texts.language();
        Facts facts = new Facts();
        for (ComplaintBody body : profile.complaints(side)) {
            facts.withWide(Texts.text("agreements.complaints.body"), body.name(language))
                    .with(Texts.text("agreements.complaints.phone"), body.phone())
                    .with(Texts.text("agreements.complaints.mail"), body.mail());
        }
        add(facts);
    }
}
