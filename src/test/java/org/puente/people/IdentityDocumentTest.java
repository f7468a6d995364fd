package org.puente.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.people.DocumentKind.A_NUMBER;
import static org.puente.people.DocumentKind.CEDULA;
import static org.puente.people.DocumentKind.REGISTRO_CIVIL;
import static org.puente.people.DocumentWarning.CEDULA_CHARACTERS;
import static org.puente.people.DocumentWarning.CEDULA_LENGTH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.countries.Country;

class IdentityDocumentTest {

    private static final Country CO = Country.of("CO");
    private static final Country US = Country.of("US");

    @ParameterizedTest
    @ValueSource(strings = {"123", "1000000369", "1.000.000.369", "1 000 000 369"})
    void aCedulaOfThreeToTenDigitsGivesNoWarning(String number) {
        assertThat(IdentityDocument.of(CEDULA, number, CO).warnings()).isEmpty();
    }

    @Test
    void anOddCedulaIsWarnedAboutAndNeverRefused() {
        assertThat(IdentityDocument.of(CEDULA, "12", CO).warnings()).containsExactly(CEDULA_LENGTH);
        assertThat(IdentityDocument.of(CEDULA, "12345678901", CO).warnings()).containsExactly(CEDULA_LENGTH);
        assertThat(IdentityDocument.of(CEDULA, "12345X", CO).warnings()).containsExactly(CEDULA_CHARACTERS);
    }

    @Test
    void aCivilRegistryEntryMayHoldLetters() {
        assertThat(IdentityDocument.of(REGISTRO_CIVIL, "AB-12345", CO).warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A12345678,A012345678", "A123456789,A123456789", "a 123-456-789,A123456789", "12345678,A012345678"})
    void anANumberIsPaddedToNineDigits(String written, String kept) {
        assertThat(IdentityDocument.of(A_NUMBER, written, US).number()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1234567", "A1234567890", "B12345678", "", "A1234567Z"})
    void whatIsNoANumberIsRefused(String written) {
        assertThat(IdentityDocument.allowed(A_NUMBER, written)).isFalse();
        assertThatThrownBy(() -> IdentityDocument.of(A_NUMBER, written, US))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoSpellingsOfANumberCompareEqual() {
        assertThat(IdentityDocument.of(CEDULA, "1.000.000.369", CO).comparable())
                .isEqualTo(IdentityDocument.of(CEDULA, "1000000369", CO).comparable());
    }
}
