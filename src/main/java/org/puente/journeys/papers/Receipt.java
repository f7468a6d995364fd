package org.puente.journeys.papers;

import java.util.List;
import org.puente.agreements.AgreementProfile;

/**
 * What one person's receipt says.
 *
 * @param number random; nothing of the case stands on the sheet
 */
record Receipt(
        String number,
        String personName,
        String journey,
        List<PaperLeg> legs,
        List<ReceiptThing> belongings,
        AgreementProfile agreement) {

    Receipt {
        legs = List.copyOf(legs);
        belongings = List.copyOf(belongings);
    }
}
