package org.puente.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.puente.cases.CaseState;
import org.puente.cases.DataKind;
import org.puente.cases.EndedCase;
import org.puente.cases.HeldData;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Erases what the acting side holds, writes the certificate, and puts it on the erasure list once it is done. */
@Component
class Eraser {

    private final List<HeldData> held;
    private final ErasureBook book;
    private final ErasureList list;
    private final BackupTerm backups;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Eraser(
            List<HeldData> held,
            ErasureBook book,
            ErasureList list,
            BackupTerm backups,
            ApplicationEventPublisher events,
            Clock clock) {
        this.held = held.stream().sorted(Comparator.comparing(HeldData::kind)).toList();
        this.book = book;
        this.list = list;
        this.backups = backups;
        this.events = events;
        this.clock = clock;
    }

    /** The key of the sentence that says why a case cannot be erased now. */
    Optional<String> obstacle(EndedCase found, ErasureScope scope) {
        if (!found.state().isOver() && found.state() != CaseState.DRAFT) {
            return Optional.of("privacy.under_way");
        }
        return parts(scope)
                .flatMap(part -> part.stillNeeded(found.id(), found.viewer()).stream())
                .findFirst();
    }

    /** Part of whoever's act it is; nothing may stand in the way. */
    Erasure erase(EndedCase found, ErasureScope scope, ErasureRule rule) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Erasure erasure = new Erasure(
                UUID.randomUUID(),
                found.viewer(),
                CertificateNumber.next(),
                found.id(),
                found.number(),
                scope,
                rule,
                now,
                backups.lastDay(now, found.agreement().zone(found.agreement().sideOf(found.viewer()))),
                counts(found.id(), found.viewer(), scope));
        Optional<ErasureNotice> notice = notice(found, erasure);
        eraseRows(erasure);
        book.add(erasure);
        notice.ifPresent(book::add);
        list.addAfterwards(erasure);
        events.publishEvent(PrivacyAct.erased(erasure, false));
        return erasure;
    }

    /**
     * Does an erasure again that a restore undid. The certificate stays what it was.
     *
     * @param found the case, where it is there again
     */
    void again(Erasure erasure, boolean certificateIsGone, Optional<EndedCase> found) {
        if (certificateIsGone) {
            book.add(erasure);
            found.flatMap(there -> notice(there, erasure)).ifPresent(book::add);
        }
        eraseRows(erasure);
        events.publishEvent(PrivacyAct.erased(erasure, true));
    }

    /** Whether anything of an erasure is there again. */
    boolean isUndone(Erasure erasure) {
        return parts(erasure.scope()).anyMatch(part -> part.count(erasure.caseId(), erasure.owner()) > 0);
    }

    private void eraseRows(Erasure erasure) {
        parts(erasure.scope()).forEach(part -> part.erase(erasure.caseId(), erasure.owner()));
    }

    private Map<DataKind, Long> counts(CaseId id, Country owner, ErasureScope scope) {
        Map<DataKind, Long> counts = new EnumMap<>(DataKind.class);
        parts(scope).forEach(part -> counts.merge(part.kind(), part.count(id, owner), Long::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private Optional<ErasureNotice> notice(EndedCase found, Erasure erasure) {
        Set<DataKind> crossed = EnumSet.noneOf(DataKind.class);
        erasure.kinds()
                .keySet()
                .forEach(kind -> parts(erasure.scope())
                        .filter(part -> part.kind() == kind && part.crossed(found.id(), found.viewer()))
                        .forEach(part -> crossed.add(kind)));
        return crossed.isEmpty()
                ? Optional.empty()
                : Optional.of(new ErasureNotice(
                        erasure.id(),
                        found.viewer(),
                        found.partner(),
                        erasure.number(),
                        found.id(),
                        found.number(),
                        erasure.erasedAt(),
                        erasure.lastBackupOn(),
                        crossed));
    }

    private Stream<HeldData> parts(ErasureScope scope) {
        return held.stream().filter(part -> scope.kinds().contains(part.kind()));
    }
}
