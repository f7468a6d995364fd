package org.puente.testing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseDrafts;
import org.puente.cases.CaseFacts;
import org.puente.cases.Clearances;
import org.puente.cases.RemovalOrder;
import org.puente.cases.Step;
import org.puente.cases.StepInput;
import org.puente.cases.StepOutcome;
import org.puente.countries.CaseId;
import org.puente.people.BirthDate;
import org.puente.people.DocumentKind;
import org.puente.people.IdentityDocument;
import org.puente.people.PersonDesk;
import org.puente.people.PersonName;
import org.puente.people.PersonSearch;
import org.puente.people.PersonSheet;
import org.puente.people.Sex;
import org.springframework.context.ApplicationContext;

/** Walks cases to where a test begins, as the officers who do it; from the United States to Colombia, unless another pair is given. */
public final class CaseWalk {

    private final ApplicationContext portal;
    private final Pair pair;

    public CaseWalk(ApplicationContext portal) {
        this(portal, Pair.US_CO);
    }

    public CaseWalk(ApplicationContext portal, Pair pair) {
        this.portal = portal;
        this.pair = pair;
    }

    /** A draft for an adult with everything that the gate asks for but the submission itself. */
    public CaseId ready() {
        return ready(PersonName.of("Íñigo", "Campoverde", "Munaton"));
    }

    public CaseId ready(PersonName name) {
        CaseId id = Actors.as(sender(Role.CASEWORKER), () -> {
            portal.getBean(PersonSearch.class).search(name, "");
            return portal.getBean(CaseDrafts.class)
                    .open(portal.getBean(PersonDesk.class).record(sheet(name)), pair.agreement());
        });
        Clearances clearances = portal.getBean(Clearances.class);
        LocalDate issued = LocalDate.of(2025, 11, 3);
        Actors.as(sender(Role.CASEWORKER), () -> clearances.recordOrder(id, new RemovalOrder("RO-1", issued, issued)));
        Actors.as(sender(Role.PROTECTION_OFFICER), () -> clearances.give(id, false));
        return id;
    }

    public CaseId submitted() {
        return submit(ready());
    }

    public CaseId submit(CaseId id) {
        take(sender(Role.SUPERVISOR), id, Step.SUBMIT);
        return id;
    }

    public CaseId inVerification() {
        return acknowledge(submitted());
    }

    public CaseId acknowledge(CaseId id) {
        take(TestActors.officer(pair.receiving(), Role.CASEWORKER), id, Step.ACKNOWLEDGE);
        return id;
    }

    public StepOutcome take(Actor actor, CaseId id, Step step) {
        return take(actor, id, step, null);
    }

    public StepOutcome take(Actor actor, CaseId id, Step step, @Nullable String code) {
        return Actors.as(
                actor,
                () -> portal.getBean(CaseDesk.class)
                        .take(id, step, new StepInput(code, facts(actor, id).version())));
    }

    /** The case as the actor's country knows it. */
    public CaseFacts facts(Actor actor, CaseId id) {
        return Actors.as(actor, () -> portal.getBean(CaseDesk.class).facts(id).orElseThrow());
    }

    private Actor sender(Role role) {
        return TestActors.officer(pair.sending(), role);
    }

    private PersonSheet sheet(PersonName name) {
        return new PersonSheet(
                name,
                new BirthDate(LocalDate.of(1991, 3, 8), false),
                Sex.M,
                pair.receiving(),
                "Ríoclaro",
                List.of("es"),
                List.of(IdentityDocument.of(DocumentKind.A_NUMBER, "A012345678", pair.sending())));
    }
}
