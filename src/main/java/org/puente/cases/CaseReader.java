package org.puente.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private final ListedCases listed;
    private final Clock clock;

    CaseReader(
            Cases cases,
            ReadOnce once,
            SheetBook sheets,
            DisclosureBook disclosures,
            CaseAgreements agreements,
            ListedCases listed,
            Clock clock) {
        this.cases = cases;
        this.once = once;
        this.sheets = sheets;
        this.disclosures = disclosures;
        this.agreements = agreements;
        this.listed = listed;
        this.clock = clock;
    }

    Optional<CaseFacts> read(CaseId id, Country viewer) {
        return once.get(
                List.of("facts", id, viewer),
                () -> cases.openFor(id.uuid(), viewer.code())
                        .filter(found -> !isErased(found, viewer))
                        .map(found -> facts(found, viewer)));
    }

    /** Many at once, in the order asked for, in three queries; what the viewer may not open is left out. */
    List<CaseFacts> readAll(Collection<CaseId> ids, Country viewer) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<RepatriationCase> found =
                cases.allOpenFor(ids.stream().map(CaseId::uuid).toList(), viewer.code());
        Map<CaseId, SheetBook.OwnSheet> own = sheets.ofAll(ids, viewer);
        Map<CaseId, Sheet> given = disclosures.latestGivenTo(viewer, ids);
        Map<CaseId, CaseFacts> facts = new HashMap<>();
        Set<CaseId> there = listed.stillThere(
                found.stream()
                        .filter(each -> each.state().isOver())
                        .map(RepatriationCase::id)
                        .toList(),
                viewer);
        for (RepatriationCase each : found) {
            if (each.state().isOver() && !there.contains(each.id())) {
                continue;
            }
            SheetBook.OwnSheet sheet = own.get(each.id());
            facts.put(
                    each.id(),
                    viewer.equals(each.sending()) && sheet != null
                            ? facts(each, viewer, sheet.sheet(), sheet.draftNumber())
                            : facts(each, viewer, given.getOrDefault(each.id(), Sheet.EMPTY), ""));
        }
        return ids.stream().map(facts::get).filter(Objects::nonNull).toList();
    }

    /** Whether what this country knew of the case is erased; for it, the case is not there any more. */
    boolean isErased(RepatriationCase found, Country viewer) {
        return viewer.equals(found.sending())
                ? sheets.of(found.id(), viewer).isEmpty()
                : found.state().isOver()
                        && listed.stillThere(List.of(found.id()), viewer).isEmpty();
    }

    /** @throws CaseNotFound if the country's own sheet is erased */
    CaseFacts facts(RepatriationCase found, Country viewer) {
        if (viewer.equals(found.sending())) {
            SheetBook.OwnSheet own = sheets.of(found.id(), viewer).orElseThrow(CaseNotFound::new);
            return facts(found, viewer, own.sheet(), own.draftNumber());
        }
        Sheet given = disclosures
                .latest(found.id(), found.sending())
                .map(Disclosure::sheet)
                .orElse(Sheet.EMPTY);
        return facts(found, viewer, given, "");
    }

    private CaseFacts facts(RepatriationCase found, Country viewer, Sheet sheet, String draftNumber) {
        AgreementProfile agreement = agreements.of(found);
        String number = Optional.ofNullable(found.number()).orElse(draftNumber);
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
                found.documentsCame(),
                sheet,
                sheet.isMinor(today),
                found.version());
    }
}
