package org.puente.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessagePattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.puente.access.Role;
import org.puente.countries.Country;

class TextsTest {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale SPANISH = Locale.of("es");
    private static final Catalogue CATALOGUE = Catalogue.load(Texts.LANGUAGES);

    @Test
    void everyKeyHasATextInEveryLanguage() {
        assertThat(CATALOGUE.keys(SPANISH)).isEqualTo(CATALOGUE.keys(ENGLISH)).isNotEmpty();
    }

    @Test
    void everyTextTakesTheSameArgumentsInEveryLanguage() {
        for (String key : CATALOGUE.keys(ENGLISH)) {
            assertThat(arguments(SPANISH, key)).as(key).isEqualTo(arguments(ENGLISH, key));
        }
    }

    @Test
    void everyRoleHasAName() {
        for (Role role : Role.values()) {
            assertThat(Texts.has(ENGLISH, Texts.key(role))).as(role.name()).isTrue();
        }
    }

    @Test
    void aKeyWithoutATextShowsItself() {
        assertThat(Texts.text(ENGLISH, "portal.nothing.here")).isEqualTo("!{portal.nothing.here}!");
    }

    @Test
    void anEnumConstantIsCalledByItsModuleTypeAndName() {
        assertThat(Texts.key(Role.CONSULAR_OFFICER)).isEqualTo("access.Role.CONSULAR_OFFICER");
        assertThat(Texts.of(SPANISH, Role.CONSULAR_OFFICER)).isEqualTo("Funcionario consular");
    }

    @Test
    void aVariantOfALanguageIsThatLanguageAndAnUnknownOneIsEnglish() {
        assertThat(Texts.spoken(Locale.of("es", "CO"))).isEqualTo(SPANISH);
        assertThat(Texts.spoken(Locale.FRENCH)).isEqualTo(ENGLISH);
    }

    @Test
    void argumentsAreWrittenAsTheLanguageWritesThem() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        assertThat(Texts.format("{0}; {1}; {2}", ENGLISH, day, Country.of("US"), Role.AUDITOR))
                .isEqualTo("1 December 2026; United States; Auditor");
        assertThat(Texts.format("{0}; {1}", SPANISH, day, Country.of("US")))
                .isEqualTo("1 de diciembre de 2026; Estados Unidos");
    }

    @Test
    void aMomentInAnArgumentNamesItsZoneOrIsRefused() {
        Instant moment = Instant.parse("2026-11-23T14:41:00Z");
        ZonedDateTime inBogota = moment.atZone(ZoneId.of("America/Bogota"));
        assertThat(Texts.format("{0}", ENGLISH, inBogota)).isEqualTo("23 November 2026, 09:41");
        assertThatThrownBy(() -> Texts.format("{0}", ENGLISH, moment)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNumberChoosesItsPlural() {
        String pattern = "{0, plural, one {# hour} other {# hours}}";
        assertThat(Texts.format(pattern, ENGLISH, 1)).isEqualTo("1 hour");
        assertThat(Texts.format(pattern, ENGLISH, 72)).isEqualTo("72 hours");
    }

    private static Set<String> arguments(Locale language, String key) {
        MessagePattern pattern =
                new MessagePattern(CATALOGUE.pattern(language, key).orElseThrow());
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }
}
