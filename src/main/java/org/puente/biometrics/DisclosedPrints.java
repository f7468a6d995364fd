package org.puente.biometrics;

import java.util.List;
import org.puente.agreements.DisclosedField;
import org.puente.cases.CaseDesk;
import org.puente.cases.DisclosedPart;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The prints that cross at SUBMIT: those taken for this case, never an earlier record's or a document's, and none of a
 * child below the agreed age.
 */
@Component
class DisclosedPrints implements DisclosedPart {

    private final EnrolmentBook book;
    private final ObjectProvider<CaseDesk> cases;

    DisclosedPrints(EnrolmentBook book, ObjectProvider<CaseDesk> cases) {
        this.book = book;
        this.cases = cases;
    }

    @Override
    public DisclosedField field() {
        return DisclosedField.FINGERPRINTS;
    }

    @Override
    public List<Item> items(CaseId id, Country owner) {
        return cases.getObject().facts(id).stream()
                .flatMap(facts -> book.of(id, owner).stream()
                        .filter(enrolment -> EnrolmentRules.mayCross(facts, enrolment.firstDay())))
                .filter(enrolment -> enrolment.kind() == EnrolmentKind.CAPTURED)
                .flatMap(enrolment -> enrolment.fingers().stream())
                .map(finger -> new Item(finger.print(), finger.imageSha256()))
                .toList();
    }
}
