package org.puente.treatment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.biometrics.Enrolments;
import org.puente.cases.CaseFacts;
import org.puente.cases.Families;
import org.puente.cases.SheetField;
import org.puente.countries.Side;
import org.springframework.stereotype.Component;

/** The flags that follow from what a side may know of a case; nobody types them. */
@Component
class PersonFlags {

    /** Completed years from which somebody counts as an older person in the catalogue. */
    private static final int OLDER = 60;

    private final Families families;
    private final Enrolments enrolments;
    private final Clock clock;

    PersonFlags(Families families, Enrolments enrolments, Clock clock) {
        this.families = families;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    Set<Flag> of(CaseFacts facts) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), facts.agreement().zone(Side.SENDING));
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (facts.minor()) {
            flags.add(Flag.MINOR);
            if (!enrolments.of(facts.id()).isEmpty()) {
                flags.add(Flag.MINOR_BIOMETRICS);
            }
        }
        if (isOlder(facts.birthDate(), today)) {
            flags.add(Flag.OLDER_PERSON);
        }
        if (needsInterpreter(
                facts.sheet().text(SheetField.LANGUAGES),
                facts.agreement().sending().language())) {
            flags.add(Flag.NEEDS_INTERPRETER);
        }
        if (!families.of(facts.id()).isEmpty()) {
            flags.add(Flag.FAMILY_GROUP);
        }
        return flags;
    }

    static boolean isOlder(@Nullable LocalDate birthDate, LocalDate today) {
        return birthDate != null && Period.between(birthDate, today).getYears() >= OLDER;
    }

    /** Nobody needs an interpreter who speaks the language of the sending side's officers (BCP 47 tags, by comma). */
    static boolean needsInterpreter(String languages, Locale office) {
        return Arrays.stream(languages.split(","))
                .map(tag -> Locale.forLanguageTag(tag.strip()).getLanguage())
                .noneMatch(office.getLanguage()::equals);
    }
}
