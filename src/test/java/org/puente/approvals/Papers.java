package org.puente.approvals;

import java.time.LocalDate;
import org.puente.countries.Country;
import org.puente.people.Mrz;
import org.puente.people.PersonName;
import org.puente.people.Sex;

/** Proven identities and the papers that a consulate issues for them. */
public final class Papers {

    public static final PersonName MUNATON = PersonName.of("Íñigo", "Campoverde", "Muñatón");
    public static final LocalDate BORN = LocalDate.of(1991, 3, 8);

    private static final Country CO = Country.of("CO");

    private Papers() {}

    public static ProvenIdentity proven() {
        return new ProvenIdentity(MUNATON, BORN, "Ríoclaro de Muestra", "1000000377");
    }

    public static TravelDocument paper() {
        return paper(MUNATON, LocalDate.now().plusMonths(6));
    }

    /** As the consulate of a country issues it. */
    public static TravelDocument paper(Country issuer) {
        return paper(issuer, MUNATON, LocalDate.now().plusMonths(6));
    }

    public static TravelDocument paper(PersonName inTheZone, LocalDate validUntil) {
        return paper(CO, inTheZone, validUntil);
    }

    private static TravelDocument paper(Country issuer, PersonName inTheZone, LocalDate validUntil) {
        return TravelDocument.typed(
                TravelDocumentKind.EMERGENCY_PASSPORT,
                "AX000377",
                LocalDate.now().minusDays(1),
                validUntil,
                zone(issuer, "AX000377", inTheZone, BORN, validUntil),
                null);
    }

    static String zone(String number, PersonName name, LocalDate born, LocalDate validUntil) {
        return zone(CO, number, name, born, validUntil);
    }

    private static String zone(Country issuer, String number, PersonName name, LocalDate born, LocalDate validUntil) {
        return String.join(
                "\n",
                Mrz.passport("P", issuer, name, number, issuer, born, Sex.M, validUntil, "1000000377")
                        .lines());
    }
}
