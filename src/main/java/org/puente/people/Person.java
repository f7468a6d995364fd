package org.puente.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.puente.access.Actor;
import org.puente.countries.Country;
import org.puente.countries.PersonId;

/** Somebody, as one country recorded them. The other country never reads this row. */
@Entity
@NullUnmarked
class Person {

    @Id
    private UUID id;

    @Version
    private Long version;

    @Column(name = "country_code")
    private String country;

    private String givenNames;
    private String firstSurname;
    private String secondSurname;
    private LocalDate birthDate;
    private boolean ageDisputed;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private String nationality;
    private String birthPlace;
    private String languages;
    private String changedBy;
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "person_document", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<PersonDocument> documents = new ArrayList<>();

    protected Person() {}

    Person(PersonId id, PersonSheet sheet, Actor by, Instant now) {
        this.id = id.uuid();
        country = by.country().code();
        change(sheet, by, now);
    }

    void change(PersonSheet sheet, Actor by, Instant now) {
        givenNames = sheet.name().givenNames();
        firstSurname = sheet.name().firstSurname();
        secondSurname = sheet.name().secondSurname();
        birthDate = sheet.birth().day();
        ageDisputed = sheet.birth().disputed();
        sex = sheet.sex();
        nationality = sheet.nationality().code();
        birthPlace = sheet.placeOfBirth();
        languages = String.join(",", sheet.languages());
        documents.clear();
        sheet.documents().forEach(document -> documents.add(new PersonDocument(document, country)));
        changedBy = by.id().key();
        changedAt = now;
    }

    RecordedPerson recorded() {
        return new RecordedPerson(new PersonId(id), version, sheet());
    }

    PersonSheet sheet() {
        return new PersonSheet(
                name(),
                new BirthDate(birthDate, ageDisputed),
                sex,
                Country.of(nationality),
                birthPlace,
                languages.isEmpty() ? List.of() : List.of(languages.split(",")),
                documents.stream().map(PersonDocument::value).toList());
    }

    PersonName name() {
        return new PersonName(givenNames, firstSurname, secondSurname);
    }

    long version() {
        return version;
    }
}
