package org.puente.cases;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.DisclosedField;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.springframework.stereotype.Component;

/** The first disclosure: exactly the fields that the agreement names, frozen, and the case gets its shared number. */
@Component
class Submission {

    private final CaseSeries series;
    private final DisclosureBook disclosures;
    private final DisclosedFamilies families;
    private final List<DisclosedPart> parts;

    Submission(CaseSeries series, DisclosureBook disclosures, DisclosedFamilies families, List<DisclosedPart> parts) {
        this.series = series;
        this.disclosures = disclosures;
        this.families = families;
        this.parts = List.copyOf(parts);
    }

    void disclose(RepatriationCase found, CaseFacts facts, Actor actor, Instant now) {
        AgreementProfile agreement = facts.agreement();
        ZonedDateTime local = now.atZone(agreement.zone(Side.SENDING));
        Sheet crossing = agreed(facts.sheet(), agreement);
        found.submittedAs(
                series.next("%s-%02d".formatted(agreement.numberPrefix(), local.getYear() % 100), actor.country()),
                crossing.fields().keySet().stream()
                        .anyMatch(field -> field.agreedField() == DisclosedField.IDENTITY_DOCUMENTS),
                now);
        Country to = agreement.partnerOf(actor.country());
        UUID written = disclosures.write(facts.id(), to, Disclosure.Kind.SUBMISSION, crossing, List.of(), actor, now);
        disclosures.addItems(written, facts.id(), actor.country(), to, items(facts.id(), actor.country(), agreement));
        families.bringUpToDate(facts.id(), agreement);
    }

    /** Exactly the fields that cross. */
    static Sheet agreed(Sheet sheet, AgreementProfile agreement) {
        return sheet.only(field -> agreement.disclosedAtSubmit().contains(field.agreedField()));
    }

    private Map<String, List<DisclosedPart.Item>> items(CaseId id, Country owner, AgreementProfile agreement) {
        Map<String, List<DisclosedPart.Item>> items = new LinkedHashMap<>();
        for (DisclosedPart part : parts) {
            if (agreement.disclosedAtSubmit().contains(part.field())) {
                items.put(part.field().code(), part.items(id, owner));
            }
        }
        return items;
    }
}
