package org.puente.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {

    private final WordList words = WordList.delivered();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She asked for asylum.",
                "Pidió ASILO ayer.",
                "el asilado",
                "refugiada",
                "under protection",
                "medida de protección",
                "proteccion",
                "perseguida por",
                "persecution",
                "withholding of removal",
                "credible fear interview",
                "tiene temor",
                "a convention against torture claim",
                "a s y l u m",
                "a.s.i.l.o",
                "as\u200bylum",
                "a\u00adsilo",
                "asy1um or 4sylum",
                "a\u0301silo",
                "ａｓｙｌｕｍ",
                "víctima de trata de personas",
                "u visa"
            })
    void whatBetraysMattersOfProtectionIsFoundInBothLanguages(String text) {
        assertThat(words.in(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Her parents are Ana Rúgel and Íñigo Campoverde.",
                "El registro está en Vallemuestra, tomo 4, folio 12.",
                "Lands on 5 May at 14:00, gate B 12.",
                "Así lo hicimos; pasaporte u otra visa.",
                "Cédula 1020304050, plan A y B",
                "The prints will be taken again on Monday."
            })
    void whatOfficesWriteEveryDayIsNot(String text) {
        assertThat(words.in(text)).isEmpty();
    }

    @Test
    void thePlaceOfEachWordIsToldSoThatItCanBeMarked() {
        String text = "Sin asilo, no protection.";
        assertThat(words.in(text))
                .extracting(place -> text.substring(place.from(), place.until()))
                .containsExactly("asilo", "protection");
    }

    @Test
    void anAgreementAddsWordsOfItsOwn() {
        assertThat(words.in("Sin la tarjeta Andina")).isEmpty();
        assertThat(words.and(Set.of("Tarjeta andina")).in("Sin la tarjeta Andina"))
                .hasSize(1);
    }
}
