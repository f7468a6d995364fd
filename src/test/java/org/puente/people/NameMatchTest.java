package org.puente.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.people.Likeness.*;
import static org.puente.people.NamePart.FIRST_SURNAME;
import static org.puente.people.NamePart.GIVEN_NAMES;
import static org.puente.people.NamePart.SECOND_SURNAME;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.people.NameMatch.PartMatch;

class NameMatchTest {

    private static final PersonName ANDRES = PersonName.of("Andrés", "Solmayor", "Íscalo");

    @Test
    void accentAndCaseAreSaidPerPart() {
        said(explain("ANDRES", "SOLMAYOR", "Íscalo"), ACCENTS, SAME, SAME);
    }

    @Test
    void aSurnameThatWasNotGivenIsSaidSo() {
        NameMatch match = explain("Andrés", "Solmayor", "");
        said(match, SAME, SAME, NOT_GIVEN);
        assertThat(match.worthALook()).isTrue();
    }

    @Test
    void aSurnameThatThePersonDoesNotHaveIsSaidSo() {
        NameMatch match = NameMatch.explain(ANDRES, PersonName.of("Andrés", "Solmayor", ""));
        said(match, SAME, SAME, ABSENT);
        assertThat(match.worthALook()).isTrue();
    }

    @Test
    void oneWrongMissingAdditionalOrSwappedLetterIsOneLetter() {
        for (String typed : List.of("Andrez", "Andés", "Anddrés", "Adnrés")) {
            assertThat(explain(typed, "Solmayor", "Íscalo").parts().getFirst().likeness())
                    .as(typed)
                    .isIn(ONE_LETTER, SOUND);
        }
        said(explain("Andrés", "Solmajir", "Íscalo"), SAME, TWO_LETTERS, SAME);
    }

    @Test
    void swappedSurnamesAreFoundInAnotherPart() {
        NameMatch match = explain("Andrés", "Íscalo", "Solmayor");
        said(match, SAME, OTHER_PLACE, OTHER_PLACE);
        assertThat(match.worthALook()).isTrue();
    }

    @Test
    void bothSurnamesJoinedByAHyphenAreFound() {
        said(explain("Andrés", "Solmayor-Íscalo", ""), SAME, SAME, OTHER_PLACE);
    }

    @Test
    void particlesAndBlanksDoNotMatter() {
        PersonName name = PersonName.of("María José", "de la Cruz", "del Río");
        said(NameMatch.explain(PersonName.of("María José", "Cruz", "Río"), name), SAME, PARTICLES, PARTICLES);
        said(NameMatch.explain(PersonName.of("Mariajosé", "Delacruz", "del Río"), name), SPACING, SPACING, SAME);
    }

    @Test
    void oneGivenNameOfTwoIsPartly() {
        PersonName name = PersonName.of("María José", "Solmayor", "");
        said(NameMatch.explain(PersonName.of("José", "Solmayor", ""), name), PARTLY, SAME);
    }

    @Test
    void anotherSpellingOfTheSameSoundIsSaidSo() {
        PersonName name = PersonName.of("Ximena", "Cháves", "Quiroga");
        said(NameMatch.explain(PersonName.of("Jimena", "Chávez", "Kiroga"), name), SOUND, SOUND, SOUND);
        said(
                NameMatch.explain(PersonName.of("Ysabel", "Baca", "Hierro"), PersonName.of("Isabel", "Vaca", "Yerro")),
                SOUND,
                SOUND,
                SOUND);
    }

    @Test
    void anotherPersonIsNotWorthALook() {
        assertThat(explain("Andrés", "Quintanilla", "Rey").worthALook()).isFalse();
        assertThat(explain("Pilar", "Arcoverde", "").worthALook()).isFalse();
    }

    @Test
    void typedWordsMatchInAnyOrder() {
        NameMatch match = NameMatch.explain("iscalo andres", ANDRES);
        said(match, ACCENTS, NOT_GIVEN, ACCENTS);
        assertThat(match.worthALook()).isTrue();
        assertThat(NameMatch.explain("delacruz", PersonName.of("Ana", "de la Cruz", ""))
                        .worthALook())
                .isTrue();
        assertThat(NameMatch.explain("", ANDRES).worthALook()).isFalse();
    }

    private static NameMatch explain(String given, String first, String second) {
        return NameMatch.explain(PersonName.of(given, first, second), ANDRES);
    }

    private static void said(NameMatch match, Likeness... likenesses) {
        assertThat(match.parts().stream().map(PartMatch::likeness)).containsExactly(likenesses);
        assertThat(match.parts().stream().map(PartMatch::part))
                .containsExactlyElementsOf(
                        List.of(GIVEN_NAMES, FIRST_SURNAME, SECOND_SURNAME).subList(0, likenesses.length));
    }
}
