package org.puente.cases;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.AgreementProfile;
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
    private final ReadOnce once;
    private final SheetBook sheets;
    private final DisclosedFamilies disclosed;
    private final CaseHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Families(
            Cases cases,
            CaseReader reader,
            ReadOnce once,
            SheetBook sheets,
            DisclosedFamilies disclosed,
            CaseHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.reader = reader;
        this.once = once;
        this.sheets = sheets;
        this.disclosed = disclosed;
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
                .flatMap(facts -> (facts.side() == Side.SENDING ? own(facts) : told(facts)).stream())
                .filter(member -> !member.equals(id))
                .flatMap(member -> reader.read(member, viewer).stream())
                .toList();
    }

    /** Of many cases at once, the family that each belongs to; cases without one are not in the map. */
    @Requires({Permission.READ_CASES, Permission.READ_MANIFESTS})
    @Transactional(readOnly = true)
    public Map<CaseId, UUID> groups(AgreementProfile agreement, Collection<CaseId> ids) {
        Country viewer = Actors.current().country();
        return once.get(
                List.of("families", agreement.id(), viewer, Set.copyOf(ids)),
                () -> agreement.sideOf(viewer) == Side.SENDING
                        ? sheets.families(viewer, ids)
                        : disclosed.of(ids, viewer));
    }

    private List<CaseId> own(CaseFacts facts) {
        return sheets.of(facts.id(), facts.viewer())
                .flatMap(sheet -> Optional.ofNullable(sheet.family()))
                .map(family -> sheets.family(facts.viewer(), family))
                .orElse(List.of());
    }

    private List<CaseId> told(CaseFacts facts) {
        return Optional.ofNullable(
                        disclosed.of(List.of(facts.id()), facts.viewer()).get(facts.id()))
                .map(family -> disclosed.members(family, facts.viewer()))
                .orElse(List.of());
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
            join(member, country, family);
            history.own(member, clock.instant(), "FAMILY_LINKED", actor, null, null);
            events.publishEvent(CaseAct.of("case.family.linked", member));
        }
    }

    @Requires(Permission.PREPARE_CASES)
    @Transactional
    public void unlink(CaseId id) {
        Actor actor = Actors.current();
        own(id, actor.country());
        join(id, actor.country(), null);
        history.own(id, clock.instant(), "FAMILY_UNLINKED", actor, null, null);
        events.publishEvent(CaseAct.of("case.family.unlinked", id));
    }

    private void join(CaseId id, Country country, @Nullable UUID family) {
        sheets.joinFamily(id, country, family);
        reader.read(id, country)
                .filter(CaseFacts::isSubmitted)
                .ifPresent(facts -> disclosed.bringUpToDate(id, facts.agreement()));
    }

    private SheetBook.OwnSheet own(CaseId id, Country country) {
        var _ = cases.lockFor(id.uuid(), country.code()).orElseThrow(CaseNotFound::new);
        return sheets.of(id, country).orElseThrow(CaseNotFound::new);
    }
}
