package org.puente.cases;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.DisclosedField;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Family groups: every member has a case of their own, linked by the sender. */
@Service
public class Families {

    private final Cases cases;
    private final CaseReader reader;
    private final SheetBook sheets;
    private final ReadOnce once;
    private final CaseHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Families(
            Cases cases,
            CaseReader reader,
            SheetBook sheets,
            ReadOnce once,
            CaseHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.reader = reader;
        this.sheets = sheets;
        this.once = once;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** The other cases of the family that the actor's country may open; without the case itself. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<CaseFacts> of(CaseId id) {
        Country viewer = Actors.current().country();
        return reader.read(id, viewer).stream()
                .filter(facts -> facts.side() == Side.SENDING
                        || facts.agreement().disclosedAtSubmit().contains(DisclosedField.FAMILY_GROUP))
                .map(facts -> facts.country(Side.SENDING))
                .flatMap(sender -> sheets.of(id, sender).stream()
                        .map(SheetBook.OwnSheet::family)
                        .filter(java.util.Objects::nonNull)
                        .flatMap(family -> sheets.family(sender, family).stream()))
                .filter(member -> !member.equals(id))
                .flatMap(member -> reader.read(member, viewer).stream())
                .toList();
    }

    /** Of many cases at once, the family that each belongs to; cases without one are not in the map. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Map<CaseId, UUID> groups(AgreementProfile agreement, Collection<CaseId> ids) {
        Country viewer = Actors.current().country();
        boolean known = agreement.sideOf(viewer) == Side.SENDING
                || agreement.disclosedAtSubmit().contains(DisclosedField.FAMILY_GROUP);
        Country sender = agreement.country(Side.SENDING);
        return known
                ? once.get(
                        List.of("families", sender, viewer, Set.copyOf(ids)),
                        () -> sheets.families(sender, viewer, ids))
                : Map.of();
    }

    /** Links two cases of the own side as one family. */
    @Requires(Permission.PREPARE_CASES)
    @Transactional
    public void link(CaseId one, CaseId other) {
        Actor actor = Actors.current();
        Country country = actor.country();
        SheetBook.OwnSheet first = own(one, country);
        SheetBook.OwnSheet second = own(other, country);
        UUID family = Optional.ofNullable(first.family())
                .or(() -> Optional.ofNullable(second.family()))
                .orElseGet(UUID::randomUUID);
        for (CaseId member : List.of(one, other)) {
            sheets.joinFamily(member, country, family);
            history.own(member, clock.instant(), "FAMILY_LINKED", actor, null, null);
            events.publishEvent(CaseAct.of("case.family.linked", member));
        }
    }

    @Requires(Permission.PREPARE_CASES)
    @Transactional
    public void unlink(CaseId id) {
        Actor actor = Actors.current();
        own(id, actor.country());
        sheets.joinFamily(id, actor.country(), null);
        history.own(id, clock.instant(), "FAMILY_UNLINKED", actor, null, null);
        events.publishEvent(CaseAct.of("case.family.unlinked", id));
    }

    private SheetBook.OwnSheet own(CaseId id, Country country) {
        var _ = cases.lockFor(id.uuid(), country.code()).orElseThrow(CaseNotFound::new);
        return sheets.of(id, country).orElseThrow(CaseNotFound::new);
    }
}
