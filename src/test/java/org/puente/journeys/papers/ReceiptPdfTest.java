package org.puente.journeys.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.journeys.papers.InventedPapers.SPANISH;
import static org.puente.journeys.papers.InventedPapers.pages;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.Agreements;
import org.puente.countries.Side;
import org.puente.journeys.BelongingState;
import org.puente.portal.Texts;
import org.puente.testing.PortalTest;
import org.puente.testing.TestActors;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ReceiptPdfTest {

    private static final String NUMBER = "PR-7K2MQ9XD4HTB";

    @Autowired
    private Agreements agreements;

    private AgreementProfile agreement;

    @BeforeEach
    void agreement() {
        agreement = org.puente.access.Actors.as(
                TestActors.usCaseworker(), () -> agreements.byId("us-co").orElseThrow());
    }

    @Test
    void bothLanguagesStandOnOneSheetWithRightsAndWhereToComplainInBothCountries() {
        List<String> pages = pages(ReceiptPdf.write(List.of(receipt("Íñigo Campoverde Muñatón", 6))));

        assertThat(pages).hasSize(1);
        String words = flat(pages.getFirst());
        for (Locale language : Texts.LANGUAGES) {
            assertThat(words).contains(flat(Texts.text(language, "journeys.receipt.title")));
            assertThat(Texts.keysUnder("journeys.receipt.right."))
                    .hasSize(10)
                    .allSatisfy(right -> assertThat(words).contains(flat(Texts.text(language, right))));
            for (Side side : Side.values()) {
                assertThat(agreement.complaints(side))
                        .allSatisfy(body -> assertThat(words)
                                .contains(flat(body.name(language)), flat(body.phone()), flat(body.mail())));
            }
        }
        assertThat(pages.getFirst())
                .contains("Íñigo Campoverde Muñatón", "J-26-0031", NUMBER, "Bogotá")
                .contains("1 December 2026, 09:00 / 1 de diciembre de 2026, 09:00");
    }

    @Test
    void everyBelongingStandsWithItsTagAndStateAndALongListGoesOn() {
        List<String> pages = pages(ReceiptPdf.write(List.of(receipt("Noé Valdelúnar", 40))));

        assertThat(pages)
                .hasSizeBetween(2, 3)
                .allSatisfy(page ->
                        assertThat(page).as("the number stands on every sheet").contains(NUMBER));
        String words = String.join("\n", pages);
        assertThat(IntStream.range(0, 40))
                .allSatisfy(each -> assertThat(words).contains("Invented bag " + each, "T-%03d".formatted(each)));
        assertThat(words)
                .contains(Texts.of(Locale.ENGLISH, BelongingState.MISSING), "80 USD")
                .contains(Texts.of(SPANISH, BelongingState.TRAVELS));
    }

    @Test
    void eachPersonBeginsASheet() {
        List<String> pages = pages(ReceiptPdf.write(List.of(receipt("Noé Valdelúnar", 0), receipt("Ana Ríoclaro", 2))));

        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst()).contains("Noé Valdelúnar").doesNotContain("Ana Ríoclaro");
        assertThat(pages.getLast()).contains("Ana Ríoclaro").doesNotContain("Noé Valdelúnar");
    }

    @Test
    void theCodeReadsAsTheNumber() throws ChecksumException, FormatException {
        BitMatrix drawn = QrCode.of(NUMBER);
        int size = drawn.getWidth() - 8;
        BitMatrix modules = new BitMatrix(size);
        for (int x = 0; x < size; x++) {
            for (int y = 0; y < size; y++) {
                if (drawn.get(x + 4, y + 4)) {
                    modules.set(x, y);
                }
            }
        }

        assertThat(new Decoder().decode(modules).getText()).isEqualTo(NUMBER);
    }

    @Test
    void numbersAreRandomInLettersThatNobodyMistakes() {
        List<String> numbers = Stream.generate(ReceiptNumber::random).limit(500).toList();

        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.matches("PR-[0-9A-HJKMNP-TV-Z]{12}"));
        assertThat(numbers.stream()
                        .flatMapToInt(number -> number.substring(3).chars())
                        .distinct()
                        .count())
                .isEqualTo(32);
    }

    private Receipt receipt(String name, int things) {
        return new Receipt(
                NUMBER,
                name,
                "J-26-0031",
                List.of(InventedPapers.leg(), InventedPapers.leg()),
                IntStream.range(0, things)
                        .mapToObj(each -> new ReceiptThing(
                                "Invented bag " + each,
                                "T-%03d".formatted(each),
                                each == 1 ? BelongingState.MISSING : BelongingState.TRAVELS,
                                each == 1 ? "80 USD" : ""))
                        .toList(),
                agreement);
    }

    /** The letters alone: lines break where a column ends, and columns stand beside each other. */
    private static String flat(String text) {
        return text.lines().map(line -> line.replaceAll("\\s+", "")).collect(Collectors.joining());
    }
}
