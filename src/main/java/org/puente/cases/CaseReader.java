package org.puente.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.puente.agreements.AgreementProfile;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.springframework.stereotype.Component;

/** Puts together what one country may know of a case: its own sheet, or what was disclosed to it. */
@Component
class CaseReader {

    private final Cases cases;
    private final ReadOnce once;
    private final SheetBook sheets;
    private final DisclosureBook disclosures;
    private final CaseAgreements agreements;
    private final Clock clock;

    CaseReader(
            Cases cases,
            ReadOnce once,
            SheetBook sheets,
            DisclosureBook disclosures,
            CaseAgreements agreements,
            Clock clock) {
        this.cases = cases;
        this.once = once;
        this.sheets = sheets;
        this.disclosures = disclosures;
        this.agreements = agreements;
        this.clock = clock;
    }

    Optional<CaseFacts> read(CaseId id, Country viewer) {
        return once.get(
                List.of("facts", id, viewer),
                () -> cases.openFor(id.uuid(), viewer.code()).map(found -> facts(found, viewer)));
    }

    CaseFacts facts(RepatriationCase found, Country viewer) {
        AgreementProfile agreement = agreements.of(found);
        Sheet sheet;
        String number;
        if (viewer.equals(found.sending())) {
            SheetBook.OwnSheet own = sheets.of(found.id(), viewer).orElseThrow();
            sheet = own.sheet();
            number = Optional.ofNullable(found.number()).orElse(own.draftNumber());
        } else {
            sheet = disclosures
                    .latest(found.id(), found.sending())
                    .map(Disclosure::sheet)
                    .orElse(Sheet.EMPTY);
            number = Optional.ofNullable(found.number()).orElseThrow();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), agreement.zone(Side.SENDING));
        return new CaseFacts(
                found.id(),
                number,
                agreement,
                viewer,
                found.state(),
                found.stateSince(),
                found.askedFrom(),
                found.submittedAt(),
                found.proposedBy(),
                sheet,
                sheet.isMinor(today),
                found.version());
    }
}
