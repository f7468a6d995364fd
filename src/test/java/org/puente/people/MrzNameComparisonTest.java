package org.puente.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.people.MrzNameComparison.Explanation.APOSTROPHE;
import static org.puente.people.MrzNameComparison.Explanation.HYPHEN;
import static org.puente.people.MrzNameComparison.Explanation.SECOND_SURNAME_ABSENT;
import static org.puente.people.MrzNameComparison.Explanation.SECOND_SURNAME_ADDED;
import static org.puente.people.MrzNameComparison.Explanation.TRANSLITERATION;
import static org.puente.people.MrzNameComparison.Explanation.TRUNCATION;
import static org.puente.people.MrzNameComparison.Outcome.DIFFERENT;
import static org.puente.people.MrzNameComparison.Outcome.EQUAL;
import static org.puente.people.MrzNameComparison.Outcome.EXPLAINABLE;
import static org.puente.people.MrzNameComparison.Part.GIVEN_NAMES;
import static org.puente.people.MrzNameComparison.Part.SURNAMES;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.puente.people.MrzNameComparison.Explanation;

class MrzNameComparisonTest {

    private static final PersonName ANDRES = PersonName.of("Andrés", "Solmayor", "Íscalo");

    @Test
    void aNameThatOnlyLostItsAccentsIsEqual() {
        assertThat(compare(ANDRES, "SOLMAYOR<ISCALO<<ANDRES").outcome()).isEqualTo(EQUAL);
        assertThat(compare(PersonName.of("Begoña", "Argüello", ""), "ARGUELLO<<BEGONA")
                        .outcome())
                .isEqualTo(EQUAL);
    }

    @Test
    void enyeAndDiaeresisMayBeWrittenBySeveralLetters() {
        explained(PersonName.of("Begoña", "Argüello", ""), "ARGUELLO<<BEGONXXA", TRANSLITERATION);
        explained(PersonName.of("Begoña", "Argüello", ""), "ARGUEELLO<<BEGONA", TRANSLITERATION);
        explained(PersonName.of("Begoña", "Argüello", ""), "ARGUXXELLO<<BEGONA", TRANSLITERATION);
        explained(PersonName.of("Jürgen", "Groß", ""), "GROSS<<JUERGEN", TRANSLITERATION);
    }

    @Test
    void aHyphenMayBecomeAFillerAndAnApostropheFallsAway() {
        explained(PersonName.of("Ana-Luz", "Solmayor", ""), "SOLMAYOR<<ANA<LUZ", HYPHEN);
        explained(PersonName.of("Luz", "D’Artañán", ""), "DARTANAN<<LUZ", APOSTROPHE);
        different(PersonName.of("Luz", "D’Artañán", ""), "D<ARTANAN<<LUZ", SURNAMES);
    }

    @Test
    void aSecondSurnameMayBeMissingOnEitherSide() {
        explained(ANDRES, "SOLMAYOR<<ANDRES", SECOND_SURNAME_ABSENT);
        explained(PersonName.of("Andrés", "Solmayor", ""), "SOLMAYOR<ISCALO<<ANDRES", SECOND_SURNAME_ADDED);
        different(ANDRES, "ISCALO<<ANDRES", SURNAMES);
    }

    @Test
    void aNameMayBeCutOffOnlyWhereTheFieldIsFull() {
        PersonName name = PersonName.of("Chayapa Dejthamrong Krasuang", "Nilavadhanananda", "");
        assertThat(MrzName.of(name, 39).field()).isEqualTo("NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K");
        explained(name, "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K", TRUNCATION);
        different(name, "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG", GIVEN_NAMES);
    }

    @Test
    void longSurnamesMayBeCutToInitialsSoThatGivenNamesFit() {
        PersonName name = PersonName.of("Dingo Potoroo", "Bennelong Wooloomooloo", "Warrandyte Warnambool");
        explained(name, "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI", TRUNCATION);
        explained(name, "BENNELONG<WOOLOOM<WARRAN<WARNAM<<DING<P", TRUNCATION);
        different(name, "BENNELONG<WOOLOOM<WARRAN<WARNAM<<RING<P", GIVEN_NAMES);
    }

    @Test
    void anotherNameIsDifferentAndSaysInWhichHalf() {
        different(ANDRES, "SOLMAYOR<ISCALO<<ANDREA", GIVEN_NAMES);
        different(ANDRES, "SOLMAYOR<ISCALA<<ANDRES", SURNAMES);
        different(ANDRES, "ISCALO<SOLMAYOR<<ANDRES", SURNAMES);
        different(ANDRES, "SOLMAYOR<ISCALO<<ANDRES<FELIPE", GIVEN_NAMES);
        assertThat(compare(ANDRES, "ERIKSSON<<ANNA").differing()).containsExactlyInAnyOrder(SURNAMES, GIVEN_NAMES);
        assertThat(compare(ANDRES, "ERIKSSON<<ANNA").objects()).isTrue();
    }

    @Test
    void noNameObjectsToItsOwnZone() {
        Random random = new Random(2025);
        for (int i = 0; i < 2000; i++) {
            PersonName name = PersonName.of(part(random), part(random), random.nextBoolean() ? part(random) : "");
            for (MrzFormat format : MrzFormat.values()) {
                MrzName zone = MrzName.of(name, format.nameLength());
                assertThat(zone.field()).hasSize(format.nameLength());
                assertThat(MrzNameComparison.of(name, zone).objects())
                        .as(name.display() + " in " + zone.field())
                        .isFalse();
            }
        }
    }

    @Test
    void aSuggestionKeepsParticlesWithTheirSurname() {
        assertThat(new MrzName(padded("DE<LA<CRUZ<NUNEZ<<MARIA<JOSE")).suggestion())
                .isEqualTo(PersonName.of("Maria Jose", "de la Cruz", "Nunez"));
        assertThat(new MrzName(padded("SOLMAYOR")).suggestion()).isEqualTo(PersonName.of("", "Solmayor", ""));
    }

    private static void explained(PersonName name, String field, Explanation... explanations) {
        MrzNameComparison comparison = compare(name, field);
        assertThat(comparison.outcome()).isEqualTo(EXPLAINABLE);
        assertThat(comparison.explanations()).containsExactlyInAnyOrder(explanations);
        assertThat(comparison.objects()).isFalse();
    }

    private static void different(PersonName name, String field, MrzNameComparison.Part part) {
        MrzNameComparison comparison = compare(name, field);
        assertThat(comparison.outcome()).isEqualTo(DIFFERENT);
        assertThat(comparison.differing()).containsExactly(part);
    }

    private static MrzNameComparison compare(PersonName name, String field) {
        return MrzNameComparison.of(name, new MrzName(padded(field)));
    }

    private static String padded(String field) {
        return field + "<".repeat(39 - field.length());
    }

    private static String part(Random random) {
        String letters = "aeiounlrsAÑñüÜáéíóúß''--  ÄöåÞ";
        String text = random.ints(random.nextInt(25), 0, letters.length())
                .mapToObj(at -> String.valueOf(letters.charAt(at)))
                .collect(Collectors.joining());
        return "L" + text + "z";
    }
}
