package org.puente.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.countries.Country;
import tools.jackson.databind.json.JsonMapper;

class PersonSheetTest {

    private static final Country CO = Country.of("CO");

    @Test
    void aSheetComesBackFromJsonUnchanged() {
        PersonSheet sheet = sheet(List.of("es", "wbw", "pt-BR"));
        JsonMapper json = JsonMapper.shared();
        assertThat(json.readValue(json.writeValueAsString(sheet), PersonSheet.class))
                .isEqualTo(sheet);
    }

    @Test
    void aSheetDoesNotSayItselfToALog() {
        assertThat(sheet(List.of("es")).toString()).doesNotContain("Solmayor", "1991");
    }

    @Test
    void aLanguageIsATagAndNotAWord() {
        assertThatThrownBy(() -> sheet(List.of("Spanish"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static PersonSheet sheet(List<String> languages) {
        return new PersonSheet(
                PersonName.of("Andrés", "Solmayor", "Íscalo"),
                new BirthDate(LocalDate.of(1991, 3, 8), true),
                Sex.X,
                CO,
                "Vallemuestra",
                languages,
                List.of(
                        IdentityDocument.of(DocumentKind.CEDULA, "1.000.000.369", CO),
                        new IdentityDocument(DocumentKind.PASSPORT, "AX000369", CO, LocalDate.of(2027, 5, 24))));
    }
}
