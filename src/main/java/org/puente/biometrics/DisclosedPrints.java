package org.puente.biometrics;

import java.util.List;
import org.puente.agreements.DisclosedField;
import org.puente.cases.DisclosedPart;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.stereotype.Component;

/** The prints that cross at SUBMIT: those taken for this case, never an earlier record's or a document's. */
@Component
class DisclosedPrints implements DisclosedPart {

    private final EnrolmentBook book;

    DisclosedPrints(EnrolmentBook book) {
        this.book = book;
    }

    @Override
    public DisclosedField field() {
        return DisclosedField.FINGERPRINTS;
    }

    @Override
    public List<Item> items(CaseId id, Country owner) {
        return book.of(id, owner).stream()
                .filter(enrolment -> enrolment.kind() == EnrolmentKind.CAPTURED)
                .flatMap(enrolment -> enrolment.fingers().stream())
                .map(finger -> new Item(finger.print(), finger.imageSha256()))
                .toList();
    }
}
