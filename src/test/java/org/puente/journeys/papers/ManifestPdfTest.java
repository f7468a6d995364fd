package org.puente.journeys.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.journeys.papers.InventedPapers.SPANISH;
import static org.puente.journeys.papers.InventedPapers.mark;
import static org.puente.journeys.papers.InventedPapers.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.puente.journeys.JourneyPlan;
import org.puente.portal.PaperFonts;

class ManifestPdfTest {

    @Test
    void itNamesThePersonsInTheReadersLanguageWithWhatThatSideMayKnow() {
        ManifestPaper paper = InventedPapers.manifest("Íñigo Campoverde Muñatón");

        assertThat(pages(ManifestPdf.write(paper, null, mark(SPANISH, "Ana Muestra", ""))))
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .contains("Lista del viaje J-26-0031", "Íñigo Campoverde Muñatón", "1A", "Impedimento")
                        .contains("No disponible para traslado", "Necesita: ")
                        .contains("no es una versión firmada"));
        assertThat(pages(ManifestPdf.write(paper, null, mark(Locale.ENGLISH, "Ana Muestra", ""))))
                .singleElement()
                .satisfies(page -> assertThat(page).contains("Not available for transfer", "not a signed version"));
    }

    @Test
    void aSignedVersionSaysBySignerNumberAndHashThatItIsOne() {
        FrozenManifest frozen = InventedPapers.frozen(InventedPapers.manifest("Noé Valdelúnar"));
        SealedManifest version = new SealedManifest(frozen, "ab".repeat(32), true);

        assertThat(pages(ManifestPdf.write(frozen.manifest(), version, mark(Locale.ENGLISH, "Ana Muestra", ""))))
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .contains("Version 3, signed by CO transfer coordinator with the departure")
                        .contains("SHA-256 " + "ab".repeat(32))
                        .doesNotContain("not a signed version"));
    }

    @Test
    void everyPageOfTheLongestManifestSaysWhoLetItLeaveAndForWhat() {
        ManifestPaper paper = InventedPapers.manifest(IntStream.range(0, JourneyPlan.MOST_SEATS)
                .mapToObj(each -> InventedPapers.person("Persona Inventada " + each, each))
                .toList());

        List<String> pages = pages(ManifestPdf.write(paper, null, mark(Locale.ENGLISH, "Ana Muestra", "gate 4")));

        assertThat(pages)
                .hasSizeGreaterThan(10)
                .allSatisfy(page -> assertThat(page)
                        .contains("Ana Muestra, Colombia", "For the carrier or the commander", "(gate 4)", "Seat"));
        assertThat(pages.getLast()).contains("Page " + pages.size(), "Persona Inventada 399");
    }

    @Test
    void aLetterThatTheFontDoesNotHoldIsWrittenByItsNearestOne() {
        assertThat(PaperFonts.written("Íñigo Muñatón, 7 €")).isEqualTo("Íñigo Muñatón, 7 €");
        assertThat(PaperFonts.written("Łucja Şahin N\u0303")).isEqualTo("Lucja Sahin Ñ");
    }
}
