package org.puente.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.cases.Objection;
import org.puente.countries.Country;
import org.puente.people.PersonName;
import org.puente.portal.Refusal;

class DocumentCheckTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate LATER = TODAY.plusMonths(6);
    private static final Country CO = Country.of("CO");

    @Test
    void aPaperThatFitsThePersonMeetsNoObjection() {
        assertThat(standing(Papers.paper())).isEmpty();
    }

    @Test
    void lostMarksAreTheSameNameAndAnotherSurnameObjects() {
        assertThat(standing(Papers.paper(PersonName.of("Inigo", "Campoverde", "Munaton"), LATER)))
                .isEmpty();
        assertThat(standing(Papers.paper(PersonName.of("Íñigo", "Campoverde", ""), LATER)))
                .as("a dropped second surname is explainable")
                .isEmpty();
        assertThat(standing(Papers.paper(PersonName.of("Íñigo", "Camporrojo", "Muñatón"), LATER)))
                .containsExactly("approvals.rule.name_different");
    }

    @Test
    void anExpiredPaperObjectsOnItsLastDayToo() {
        assertThat(standing(Papers.paper(Papers.MUNATON, TODAY))).containsExactly("approvals.rule.expired");
    }

    @Test
    void typedFieldsThatTheZoneContradictsObject() {
        TravelDocument otherNumber = TravelDocument.typed(
                TravelDocumentKind.PASSPORT,
                "AX000378",
                TODAY,
                LATER.plusDays(1),
                Papers.zone("AX000377", Papers.MUNATON, Papers.BORN.plusDays(1), LATER),
                null);

        assertThat(standing(otherNumber))
                .containsExactly(
                        "approvals.rule.zone_number", "approvals.rule.zone_expiry", "approvals.rule.zone_birth");
    }

    @Test
    void aPaperOfAnotherStateObjects() {
        assertThat(DocumentCheck.of(Papers.paper(), Papers.proven(), Country.of("US"), TODAY).stream()
                        .filter(Objection::stands)
                        .map(Objection::key))
                .containsExactly("approvals.rule.zone_issuer");
    }

    @Test
    void aZoneWithAWrongCheckDigitIsNotRecordedAtAll() {
        String zone = Papers.zone("AX000377", Papers.MUNATON, Papers.BORN, LATER);
        String wrong = zone.replace("AX000377<", "AX000378<");

        assertThatThrownBy(
                        () -> TravelDocument.typed(TravelDocumentKind.PASSPORT, "AX000378", TODAY, LATER, wrong, null))
                .isInstanceOf(Refusal.class);
    }

    private static List<String> standing(TravelDocument document) {
        return DocumentCheck.of(document, Papers.proven(), CO, TODAY).stream()
                .filter(Objection::stands)
                .map(Objection::key)
                .toList();
    }
}
