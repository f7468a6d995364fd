package org.puente.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.puente.countries.Country;
import org.puente.people.BirthDate;
import org.puente.people.DocumentKind;
import org.puente.people.IdentityDocument;
import org.puente.people.PersonName;
import org.puente.people.PersonSheet;
import org.puente.people.Sex;

/** A sheet's texts as the facts of a person. */
final class PersonFacts {

    private PersonFacts() {}

    /**
     * @param recorder the country that records, and that issued an A-number
     * @throws IllegalArgumentException if a fact that a person needs is missing or is none
     */
    static PersonSheet of(Sheet sheet, Country recorder) {
        Country nationality = Country.of(sheet.text(SheetField.NATIONALITY));
        return new PersonSheet(
                PersonName.of(
                        sheet.text(SheetField.GIVEN_NAMES),
                        sheet.text(SheetField.FIRST_SURNAME),
                        sheet.text(SheetField.SECOND_SURNAME)),
                new BirthDate(LocalDate.parse(sheet.text(SheetField.BIRTH_DATE)), sheet.isAgeDisputed()),
                Sex.valueOf(sheet.text(SheetField.SEX)),
                nationality,
                sheet.text(SheetField.PLACE_OF_BIRTH),
                sheet.get(SheetField.LANGUAGES)
                        .map(tags -> List.of(tags.split(",")))
                        .orElse(List.of()),
                Stream.of(DocumentKind.values())
                        .flatMap(kind -> document(sheet, kind, nationality, recorder).stream())
                        .toList());
    }

    private static Optional<IdentityDocument> document(
            Sheet sheet, DocumentKind kind, Country nationality, Country recorder) {
        Country issuer = kind == DocumentKind.A_NUMBER ? recorder : nationality;
        return sheet.get(SheetField.valueOf(kind.name())).map(number -> IdentityDocument.of(kind, number, issuer));
    }
}
