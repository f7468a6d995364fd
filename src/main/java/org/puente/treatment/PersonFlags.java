package org.puente.treatment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreementProfile;
import org.puente.biometrics.Enrolments;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.Families;
import org.puente.cases.SheetField;
import org.puente.countries.CaseId;
import org.puente.countries.Side;
import org.springframework.stereotype.Component;

/** The flags that follow from what a side may know of a case; nobody types them. */
@Component
class PersonFlags {

    /** Completed years from which somebody counts as an older person in the catalogue. */
    private static final int OLDER = 60;

    private final Families families;
    private final CaseDesk cases;
    private final Enrolments enrolments;
    private final Clock clock;

    PersonFlags(Families families, CaseDesk cases, Enrolments enrolments, Clock clock) {
        this.cases = cases;
        this.families = families;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** @param group cases of one agreement with the same viewer */
    Map<CaseId, Set<Flag>> of(List<CaseFacts> group) {
        AgreementProfile agreement = group.getFirst().agreement();
        LocalDate today = LocalDate.ofInstant(clock.instant(), agreement.zone(Side.SENDING));
        List<CaseId> ids = group.stream().map(CaseFacts::id).toList();
        Map<CaseId, UUID> families = this.families.groups(agreement, ids);
        Set<CaseId> failed = cases.withFailedAttempt(ids);
        Set<CaseId> printed =
                enrolments.having(group.stream().filter(CaseFacts::minor).toList());
        Map<CaseId, Set<Flag>> all = new HashMap<>();
        for (CaseFacts facts : group) {
            Set<Flag> flags = EnumSet.noneOf(Flag.class);
            flags.addAll(ofPerson(facts, today));
            if (printed.contains(facts.id())) {
                flags.add(Flag.MINOR_BIOMETRICS);
            }
            if (families.containsKey(facts.id())) {
                flags.add(Flag.FAMILY_GROUP);
            }
            if (failed.contains(facts.id())) {
                flags.add(Flag.PRIOR_FAILED_ATTEMPT);
            }
            all.put(facts.id(), flags);
        }
        return all;
    }

    private static Set<Flag> ofPerson(CaseFacts facts, LocalDate today) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (facts.minor()) {
            flags.add(Flag.MINOR);
        }
        if (isOlder(facts.birthDate(), today)) {
            flags.add(Flag.OLDER_PERSON);
        }
        if (needsInterpreter(
                facts.sheet().text(SheetField.LANGUAGES),
                facts.agreement().sending().language())) {
            flags.add(Flag.NEEDS_INTERPRETER);
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
