package org.puente.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.puente.countries.Country;

class IssuancePdfTest {

    @Test
    void itSaysInBothLanguagesThatItIsNoTravelDocument() throws IOException {
        String text = text(true);

        assertThat(text)
                .contains("NOT A TRAVEL DOCUMENT / NO ES UN DOCUMENTO DE VIAJE")
                .contains("Record of issuance / Constancia de expedición");
    }

    @Test
    void itNamesThePersonAsProvenAndThePaper() throws IOException {
        assertThat(text(true)).contains("Campoverde Muñatón", "Íñigo", "AX000377", "P<COLCAMPOVERDE<MUNATON<<INIGO");
    }

    @Test
    void itNeverSaysApprovedOfAReturnThatIsNot() throws IOException {
        assertThat(text(true)).contains("was approved").doesNotContain("is not approved");
        assertThat(text(false)).contains("is not approved").doesNotContain("was approved");
    }

    private static String text(boolean approved) throws IOException {
        IssuanceRecord said = new IssuanceRecord(
                "USCO-26-0377",
                Country.of("CO"),
                Country.of("US"),
                Papers.proven(),
                Papers.paper(),
                approved,
                Instant.parse("2026-11-24T12:00:00Z"),
                ZoneOffset.UTC,
                "0".repeat(64));
        try (PdfReader reader = new PdfReader(IssuancePdf.write(said))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }
}
