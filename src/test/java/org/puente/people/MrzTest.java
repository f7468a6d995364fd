package org.puente.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;

/** The specimens are those of ICAO 9303-4 Appendix A, 9303-5 Appendix A and 9303-6 Appendix A. */
class MrzTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String PASSPORT = """
            P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
            L898902C36UTO7408122F1204159ZE184226B<<<<<10
            """;
    private static final String CARD = """
            I<UTOD231458907<<<<<<<<<<<<<<<
            7408122F1204159UTO<<<<<<<<<<<6
            ERIKSSON<<ANNA<MARIA<<<<<<<<<<
            """;
    private static final String LARGE_CARD = """
            I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
            D231458907UTO7408122F1204159<<<<<<<6
            """;

    @Test
    void thePassportOfTheStandardIsRead() {
        Mrz mrz = Mrz.parse(PASSPORT);
        assertThat(mrz.format()).isEqualTo(MrzFormat.TD3);
        assertThat(mrz.name().primary()).containsExactly("ERIKSSON");
        assertThat(mrz.name().secondary()).containsExactly("ANNA", "MARIA");
        assertThat(mrz.number()).isEqualTo("L898902C3");
        assertThat(mrz.birthDate(TODAY)).contains(LocalDate.of(1974, 8, 12));
        assertThat(mrz.expiryDate()).contains(LocalDate.of(2012, 4, 15));
        assertThat(mrz.sex()).isEqualTo(Sex.F);
        assertThat(mrz.optional()).isEqualTo("ZE184226B");
        assertThat(mrz.nationalityCountry()).isEmpty();
    }

    @Test
    void theSpecimensOfTheStandardAreWrittenAsTheyWereRead() {
        for (String specimen : List.of(PASSPORT, CARD, LARGE_CARD)) {
            assertThat(Mrz.parse(specimen).lines()).isEqualTo(specimen.lines().toList());
        }
    }

    @Test
    void aNumberOfMoreThanNineCharactersGoesOnInTheOptionalData() {
        Mrz card = Mrz.parse(CARD);
        Mrz longer = new Mrz(
                card.format(),
                "I",
                "UTO",
                card.name(),
                "D23145890734",
                "UTO",
                card.birth(),
                card.sex(),
                card.expiry(),
                "");
        assertThat(longer.lines().getFirst()).isEqualTo("I<UTOD23145890<7349<<<<<<<<<<<");
        assertThat(Mrz.parse(String.join("\n", longer.lines()))).isEqualTo(longer);
    }

    @Test
    void aZonePastedInOneLineOrInSmallLettersIsRead() {
        String oneLine = PASSPORT.replace("\n", "").toLowerCase(Locale.ROOT);
        assertThat(Mrz.parse("  " + oneLine + "\n\n")).isEqualTo(Mrz.parse(PASSPORT));
    }

    @Test
    void twoDigitsOfABirthYearAreTheLatestYearThatIsNotInTheFuture() {
        assertThat(passport(LocalDate.of(2026, 11, 23)).birthDate(TODAY)).contains(TODAY);
        assertThat(passport(LocalDate.of(2026, 11, 24)).birthDate(TODAY)).contains(LocalDate.of(1926, 11, 24));
    }

    @Test
    void everyComposedPassportIsReadBack() {
        Random random = new Random(9303);
        for (int i = 0; i < 500; i++) {
            Mrz mrz = random(random);
            assertThat(mrz.lines()).allSatisfy(line -> assertThat(line).hasSize(44));
            assertThat(Mrz.parse(String.join("\n", mrz.lines()))).isEqualTo(mrz);
        }
    }

    @Test
    void everyWrongDigitInACheckedFieldIsFound() {
        Random random = new Random(739);
        for (int i = 0; i < 500; i++) {
            List<String> lines = random(random).lines();
            StringBuilder second = new StringBuilder(lines.getLast());
            int position = List.of(13, 14, 15, 16, 17, 18, 19, 21, 22, 23, 24, 25, 26, 27, 43)
                    .get(random.nextInt(15));
            char digit = second.charAt(position);
            second.setCharAt(position, (char) ('0' + (digit - '0' + 1 + random.nextInt(9)) % 10));
            assertThat(sentence(() -> Mrz.parse(lines.getFirst() + "\n" + second)))
                    .contains("check digit");
        }
    }

    @Test
    void aWrongLengthSaysWhichLineAndHowMany() {
        assertThat(sentence(() -> Mrz.parse(PASSPORT.replace("<<<<<10", "<<<<10"))))
                .isEqualTo("Line 2 has 43 characters and needs 44. "
                        + "Copy it again with every <, the ones at its end too.");
        assertThat(sentence(() -> Mrz.parse("P<UTO"))).contains("You pasted 5 characters in one line");
        assertThat(sentence(() -> Mrz.parse("A\nB\nC\nD"))).contains("and not 4");
        assertThat(sentence(() -> Mrz.parse(" \n"))).contains("no MRZ");
    }

    @Test
    void aWrongCharacterSaysWhereItStands() {
        assertThat(sentence(() -> Mrz.parse(PASSPORT.replace("ANNA<MARIA", "ANNA-MARIA"))))
                .startsWith("Line 1, position 20: “-” cannot stand in an MRZ.");
        assertThat(sentence(() -> Mrz.parse(PASSPORT.replace("ERIKSSON", "ERIKSS0N"))))
                .startsWith("The name (line 1, positions 6 to 44)");
    }

    @Test
    void aWrongCheckDigitSaysOfWhichField() {
        assertThat(sentence(() -> Mrz.parse(PASSPORT.replace("7408122", "7408123"))))
                .isEqualTo("The check digit of the date of birth is 3 and should be 2. "
                        + "Compare line 2, positions 14 to 19, and the digit after it with the paper.");
        assertThat(sentence(() -> Mrz.parse(PASSPORT.replace("L898902C3", "L898902C4"))))
                .contains("document number");
        assertThat(sentence(() -> Mrz.parse(PASSPORT.replace("<<10", "<<11")))).startsWith("The last check digit");
    }

    @Test
    void aVisaIsNoPassport() {
        assertThat(sentence(() -> Mrz.parse(PASSPORT.replace("P<UTO", "V<UTO"))))
                .contains("A passport begins with P");
    }

    @Test
    void noTextBreaksTheReader() {
        Random random = new Random(4);
        String letters = "<<<<<ABCPMF0123456789Ñé\u0000\n\ud83d\ude00 ";
        for (int i = 0; i < 3000; i++) {
            String text = random.ints(random.nextInt(95), 0, letters.length())
                    .mapToObj(at -> String.valueOf(letters.charAt(at)))
                    .collect(Collectors.joining());
            assertThat(sentence(() -> Mrz.parse(text))).isNotEmpty().doesNotContain("!{");
        }
    }

    private static Mrz random(Random random) {
        return Mrz.passport(
                "P",
                Country.of("CO"),
                PersonName.of(word(random) + " " + word(random), word(random) + "-" + word(random), word(random)),
                "A" + random.nextInt(100_000_000),
                Country.of("CO"),
                LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000)),
                Sex.values()[random.nextInt(3)],
                LocalDate.of(2027, 1, 1).plusDays(random.nextInt(3_000)),
                random.nextBoolean() ? "" : String.valueOf(random.nextInt(2_000_000_000)));
    }

    private static String word(Random random) {
        return random.ints(1 + random.nextInt(12), 0, 32)
                .mapToObj(at -> String.valueOf("abcdefghijklmnopqrstuvwxyzáéíñóú".charAt(at)))
                .collect(Collectors.joining());
    }

    private static Mrz passport(LocalDate born) {
        Country colombia = Country.of("CO");
        return Mrz.passport("P", colombia, PersonName.of("Ana", "Íscalo", ""), "AX1", colombia, born, Sex.F, TODAY, "");
    }

    private static String sentence(ThrowingCallable act) {
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(act);
        assertThat(thrown).isInstanceOf(Refusal.class);
        assertThat(Texts.has(Locale.of("es"), ((Refusal) thrown).key())).isTrue();
        return ((Refusal) thrown).sentence(Locale.ENGLISH);
    }
}
