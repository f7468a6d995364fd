package org.puente.treatment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.access.Role;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where restraints are authorised beforehand, each for one person: a coordinator asks with the risk that was found, a
 * supervisor of the same side signs.
 */
@Service
public class AuthorisationDesk {

    public static final int LONGEST_RISK = 500;

    private final CaseDesk cases;
    private final Materials materials;
    private final AuthorisationBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuthorisationDesk(
            CaseDesk cases,
            Materials materials,
            AuthorisationBook book,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.materials = materials;
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the actor's side for a case, in order; empty for a foreign case. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<Authorisation> of(CaseId id) {
        return cases.facts(id).map(facts -> book.of(id, facts.viewer())).orElse(List.of());
    }

    /**
     * The first of two officers asks.
     *
     * @param risk what makes it needed for this person, at most 500 characters
     * @param hours how long it shall be good from the second signature on
     * @throws CaseNotFound for a case that the actor's country may not open
     * @throws Refusal for what the policy of the case forbids, and for a person who is never restrained
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void ask(CaseId id, Set<RestraintMean> means, RestraintReason reason, String risk, int hours) {
        Actor actor = Actors.current();
        CaseFacts facts = cases.facts(id).orElseThrow(CaseNotFound::new);
        if (!RestraintDesk.takes(facts)) {
            throw new Refusal("treatment.refused.restraint_not_now");
        }
        Material material = materials.of(facts).material();
        RestraintPolicy policy = material.catalogue().restraints();
        if (means.isEmpty() || means.stream().anyMatch(policy::forbids)) {
            throw new Refusal("treatment.refused.authorisation_means");
        }
        if (policy.neverRestrains(material.flags())) {
            throw new Refusal("treatment.refused.authorisation_never");
        }
        if (risk.isBlank() || risk.strip().length() > LONGEST_RISK) {
            throw new Refusal("treatment.refused.authorisation_risk", LONGEST_RISK);
        }
        long most = policy.authorisedFor().toHours();
        if (hours < 1 || hours > most) {
            throw new Refusal("treatment.refused.authorisation_hours", most);
        }
        Authorisation asked = new Authorisation(
                UUID.randomUUID(),
                id,
                means,
                reason,
                risk.strip(),
                hours,
                Authorisation.State.WAITING,
                clock.instant(),
                actor.id(),
                actor.name(),
                null,
                null,
                null);
        book.ask(asked, actor);
        publish("treatment.authorisation.asked", asked);
    }

    /**
     * The supervisor signs; from now on it covers a restraint.
     *
     * @throws Refusal for whoever asked, for anybody but a supervisor, and if it is decided already
     */
    @Requires(Permission.SIGN_SECOND)
    @Transactional
    public void grant(UUID id) {
        Actor actor = Actors.current();
        Authorisation asked = signable(id, actor);
        boolean onTheWay =
                cases.facts(asked.caseId()).filter(RestraintDesk::takes).isPresent();
        if (!onTheWay) {
            throw new Refusal("treatment.refused.restraint_not_now");
        }
        decide(asked, Authorisation.State.GRANTED, actor);
        publish("treatment.authorisation.granted", asked);
    }

    /** A supervisor says no. */
    @Requires(Permission.SIGN_SECOND)
    @Transactional
    public void decline(UUID id) {
        Actor actor = Actors.current();
        Authorisation asked = signable(id, actor);
        decide(asked, Authorisation.State.DECLINED, actor);
        publish("treatment.authorisation.declined", asked);
    }

    private Authorisation signable(UUID id, Actor actor) {
        Authorisation asked = own(id, actor);
        if (!actor.is(Role.SUPERVISOR)) {
            throw new Refusal("treatment.refused.authorisation_whose");
        }
        if (actor.id().equals(asked.askedBy())) {
            throw new Refusal("treatment.refused.second_person");
        }
        return asked;
    }

    private void decide(Authorisation asked, Authorisation.State how, Actor actor) {
        if (!book.decide(asked.id(), how, actor, clock.instant())) {
            throw new Refusal("treatment.refused.authorisation_decided");
        }
    }

    /** Somebody ends it before its time. */
    @Requires({Permission.MOVE_PERSONS, Permission.SIGN_SECOND})
    @Transactional
    public void end(UUID id) {
        Actor actor = Actors.current();
        Authorisation given = own(id, actor);
        Instant now = clock.instant();
        if (!given.isInForce(now)) {
            throw new Refusal("treatment.refused.authorisation_over");
        }
        book.end(id, actor, now);
        publish("treatment.authorisation.ended", given);
    }

    private Authorisation own(UUID id, Actor actor) {
        return book.find(id, actor.country()).orElseThrow(CaseNotFound::new);
    }

    private void publish(String what, Authorisation about) {
        events.publishEvent(TreatmentAct.of(
                what,
                about.caseId(),
                Map.of(
                        "authorisation",
                        about.id().toString(),
                        "means",
                        about.means().stream().sorted().map(Enum::name).collect(Collectors.joining(",")))));
    }
}
