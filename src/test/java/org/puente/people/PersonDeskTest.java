package org.puente.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.Country;
import org.puente.countries.PersonId;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@Tag("database")
@PortalTest
class PersonDeskTest {

    private static final Actor AMERICAN = usCaseworker();
    private static final Actor COLOMBIAN = coCaseworker();
    private static final Actor SUPERVISOR = usSupervisor();

    @Autowired
    private PersonDesk desk;

    @Autowired
    private PersonSearch search;

    @BeforeEach
    void theNamesWereSearchedFor() {
        Actors.as(AMERICAN, () -> search.search(PersonName.of("Andrés", "Solmayor", "Íscalo"), ""));
    }

    @Test
    void aRecordedPersonIsReadBackAsWritten() {
        PersonSheet sheet = sheet("Andrés");
        PersonId id = Actors.as(AMERICAN, () -> desk.record(sheet));
        assertThat(Actors.as(SUPERVISOR, () -> desk.read(id)))
                .hasValueSatisfying(person -> assertThat(person.sheet()).isEqualTo(sheet));
    }

    @Test
    void theOtherCountryFindsNoSuchPerson() {
        PersonId id = Actors.as(AMERICAN, () -> desk.record(sheet("Andrés")));
        assertThat(Actors.as(COLOMBIAN, () -> desk.read(id))).isEmpty();
        assertThat(Actors.as(COLOMBIAN, () -> desk.change(id, 0, sheet("Otro"))))
                .isEmpty();
        assertThat(Actors.as(COLOMBIAN, () -> desk.read(PersonId.random()))).isEmpty();
    }

    @Test
    void aChangeMadeOnAnOlderVersionIsRefused() {
        PersonId id = Actors.as(AMERICAN, () -> desk.record(sheet("Andrés")));
        Actors.as(AMERICAN, () -> desk.change(id, 0, sheet("Andrea")));
        assertThatThrownBy(() -> Actors.as(AMERICAN, () -> desk.change(id, 0, sheet("Adrián"))))
                .isInstanceOf(ObjectOptimisticLockingFailureException.class);
        assertThat(Actors.as(AMERICAN, () -> desk.read(id))).hasValueSatisfying(person -> {
            assertThat(person.sheet().name().givenNames()).isEqualTo("Andrea");
            assertThat(person.version()).isEqualTo(1);
        });
    }

    @Test
    void aSupervisorReadsPersonsAndRecordsNone() {
        assertThatThrownBy(() -> Actors.as(SUPERVISOR, () -> desk.record(sheet("Andrés"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyIsBornTomorrow() {
        PersonSheet tomorrow = sheet("Andrés", LocalDate.now().plusDays(2));
        assertThatThrownBy(() -> Actors.as(AMERICAN, () -> desk.record(tomorrow)))
                .isInstanceOf(Refusal.class);
    }

    private static PersonSheet sheet(String givenNames) {
        return sheet(givenNames, LocalDate.of(1991, 3, 8));
    }

    private static PersonSheet sheet(String givenNames, LocalDate born) {
        return new PersonSheet(
                PersonName.of(givenNames, "Solmayor", "Íscalo"),
                BirthDate.of(born),
                Sex.M,
                CO,
                "Vallemuestra",
                List.of("es", "en"),
                List.of(
                        IdentityDocument.of(DocumentKind.CEDULA, "1.000.000.369", CO),
                        IdentityDocument.of(DocumentKind.A_NUMBER, "A12345678", Country.of("US"))));
    }
}
