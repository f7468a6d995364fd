package org.puente.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Country;

/** A row of a person's documents; carries the owning country like every row of one side. */
@Embeddable
@NullUnmarked
class PersonDocument {

    @Column(name = "country_code")
    private String country;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "document_number")
    private String number;

    private String comparable;
    private String issuer;
    private @Nullable LocalDate expires;

    protected PersonDocument() {}

    PersonDocument(IdentityDocument document, String country) {
        this.country = country;
        kind = document.kind();
        number = document.number();
        comparable = document.comparable();
        issuer = document.issuer().code();
        expires = document.expires();
    }

    IdentityDocument value() {
        return new IdentityDocument(kind, number, Country.of(issuer), expires);
    }
}
