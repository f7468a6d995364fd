package org.puente.cases;

import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usProtectionOfficer;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.PersonId;
import org.puente.people.BirthDate;
import org.puente.people.DocumentKind;
import org.puente.people.IdentityDocument;
import org.puente.people.PersonDesk;
import org.puente.people.PersonName;
import org.puente.people.PersonSearch;
import org.puente.people.PersonSheet;
import org.puente.people.Sex;
import org.springframework.stereotype.Component;

/** Brings a case of an invented person to a point in its life, by the people who would. */
@Component
public class CaseStories {

    private final PersonSearch search;
    private final PersonDesk persons;
    private final CaseDrafts drafts;
    private final Clearances clearances;
    private final CaseDesk desk;

    CaseStories(PersonSearch search, PersonDesk persons, CaseDrafts drafts, Clearances clearances, CaseDesk desk) {
        this.search = search;
        this.persons = persons;
        this.drafts = drafts;
        this.clearances = clearances;
        this.desk = desk;
    }

    public CaseId draft() {
        return draftOf("Andrés", "Solmayor", "Íscalo", LocalDate.of(1991, 3, 8));
    }

    public CaseId draftOf(String given, String first, String second, LocalDate born) {
        return Actors.as(usCaseworker(), () -> {
            PersonName name = PersonName.of(given, first, second);
            search.search(name, "");
            PersonId person = persons.record(new PersonSheet(
                    name,
                    BirthDate.of(born),
                    Sex.M,
                    Country.of("CO"),
                    "Vallemuestra",
                    List.of("es"),
                    List.of(IdentityDocument.of(DocumentKind.CEDULA, "1000000369", Country.of("CO")))));
            return drafts.open(person, "us-co");
        });
    }

    public CaseId readyToSubmit() {
        return clear(draft());
    }

    public CaseId clear(CaseId id) {
        Actors.as(
                usCaseworker(),
                () -> clearances.recordOrder(
                        id, new RemovalOrder("ORDER-1", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 5))));
        Actors.as(usProtectionOfficer(), () -> clearances.give(id, true));
        return id;
    }

    public CaseId submitted() {
        CaseId id = readyToSubmit();
        take(usSupervisor(), id, Step.SUBMIT, null);
        return id;
    }

    public CaseId inVerification() {
        CaseId id = submitted();
        take(coCaseworker(), id, Step.ACKNOWLEDGE, null);
        return id;
    }

    public StepOutcome take(Actor actor, CaseId id, Step step, @Nullable String code) {
        return Actors.as(actor, () -> {
            long version = desk.facts(id).orElseThrow().version();
            return desk.take(id, step, new StepInput(code, version));
        });
    }
}
