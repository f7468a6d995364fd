package org.puente.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @Test
    void aNameIsKeptAsWritten() {
        PersonName name = PersonName.of("Andrés", "Solmayor", "Íscalo");
        assertThat(name.display()).isEqualTo("Andrés Solmayor Íscalo");
        assertThat(name.surnames()).isEqualTo("Solmayor Íscalo");
        assertThat(name.initials()).isEqualTo("AS");
    }

    @Test
    void aNameTypedWithCombiningAccentsIsTheSameName() {
        assertThat(PersonName.of("Andre\u0301s", " Solmayor ", "")).isEqualTo(PersonName.of("Andrés", "Solmayor", ""));
    }

    @Test
    void aSingleNameIsAFirstSurname() {
        assertThat(PersonName.of("", "Núñez", "").display()).isEqualTo("Núñez");
        assertThatThrownBy(() -> PersonName.of("Andrés", " ", "Íscalo")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"María José", "de la Ñusta-Díaz", "D’Artañán", "O'Higgins", "M.ª Luz", "Ruíz", ""})
    void lettersHyphensApostrophesAndPointsMayStandInAName(String part) {
        assertThat(PersonName.allowed(part)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana3", "<b>", "Ana\u0000", "Ana\nLuz", "-", "Ana;"})
    void digitsSignsAndControlCharactersMayNot(String part) {
        assertThat(PersonName.allowed(part)).isFalse();
    }

    @Test
    void aPartHasAtMostAHundredCharacters() {
        assertThat(PersonName.allowed("a".repeat(100))).isTrue();
        assertThat(PersonName.allowed("a".repeat(101))).isFalse();
    }

    @Test
    void aNameDoesNotSayItselfToALog() {
        assertThat(PersonName.of("Andrés", "Solmayor", "").toString()).doesNotContain("Andr", "Solm");
    }
}
