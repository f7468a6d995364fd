package org.puente.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.countries.Country;
import org.puente.countries.PersonId;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("database")
@PortalTest
class PersonSearchTest {

    private static final int MANY = 2000;
    private static final int AT_ONCE = 50;
    private static final List<PersonId> IDS = new ArrayList<>();
    private static final List<PersonName> NAMES = new ArrayList<>();

    @Autowired
    private PersonSearch search;

    @Autowired
    private PersonDesk desk;

    @Autowired
    private Persons persons;

    @Autowired
    private NameIndex index;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void twoThousandPeople() {
        if (IDS.isEmpty()) {
            InventedNames names = new InventedNames(2025);
            for (int i = 0; i < MANY / AT_ONCE; i++) {
                Actors.as(
                        usCaseworker(),
                        () -> transaction.executeWithoutResult(
                                _ -> names.some(AT_ONCE).forEach(this::keep)));
            }
        }
    }

    @Test
    void everybodyIsFoundAsWritten() {
        assertThat(recall(name -> name)).isEqualTo(1.0);
    }

    @Test
    void everybodyIsFoundWithoutAccentsAndInCapitals() {
        assertThat(recall(name -> each(name, PersonSearchTest::bare))).isEqualTo(1.0);
    }

    @Test
    void everybodyIsFoundWithSurnamesSwapped() {
        assertThat(recall(name -> name.secondSurname().isEmpty()
                        ? name
                        : PersonName.of(name.givenNames(), name.secondSurname(), name.firstSurname())))
                .isEqualTo(1.0);
    }

    @Test
    void everybodyIsFoundWithoutOrWithAHyphenatedSecondSurname() {
        assertThat(recall(name -> PersonName.of(name.givenNames(), name.firstSurname(), "")))
                .isGreaterThanOrEqualTo(0.99);
        assertThat(recall(name -> name.secondSurname().isEmpty()
                        ? name
                        : PersonName.of(name.givenNames(), name.firstSurname() + "-" + name.secondSurname(), "")))
                .isEqualTo(1.0);
    }

    @Test
    void everybodyIsFoundWithoutParticlesOrWithThemJoined() {
        assertThat(recall(name -> each(name, part -> part.replace("de la ", ""))))
                .isEqualTo(1.0);
        assertThat(recall(name -> each(name, part -> part.replace("de la ", "Dela"))))
                .isEqualTo(1.0);
    }

    @Test
    void everybodyIsFoundByTheSoundOfTheirSurname() {
        assertThat(recall(name -> each(
                        name,
                        part -> part.replace("v", "b")
                                .replace("z", "s")
                                .replace("Qui", "Ki")
                                .replace("ll", "y"))))
                .isEqualTo(1.0);
    }

    @Test
    void everybodyIsFoundWithOneSlipOfTheFingerInEachSurname() {
        Random random = new Random(7);
        assertThat(recall(name -> PersonName.of(
                        name.givenNames(),
                        slip(name.firstSurname(), random),
                        name.secondSurname().isEmpty() ? "" : slip(name.secondSurname(), random))))
                .isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void theNearestStandsFirst() {
        PersonName name = NAMES.get(42);
        assertThat(search(each(name, PersonSearchTest::bare)).getFirst().sheet().name())
                .isEqualTo(name);
    }

    @Test
    void nobodyIsFoundAcrossTheBorder() {
        List<FoundPerson> found = Actors.as(coCaseworker(), () -> search.search(NAMES.getFirst(), ""));
        assertThat(found).isEmpty();
    }

    @Test
    void aDocumentNumberFindsItsPersonWhateverTheName() {
        Country colombia = Country.of("CO");
        PersonName name = PersonName.of("Zoila", "Únicamuestra", "");
        IdentityDocument cedula = IdentityDocument.of(DocumentKind.CEDULA, "1.000.004.821", colombia);
        PersonId id = Actors.as(usCaseworker(), () -> {
            search.search(name, "");
            return desk.record(InventedNames.sheet(name, cedula));
        });
        List<FoundPerson> found =
                Actors.as(usCaseworker(), () -> search.search(PersonName.of("Otro", "Nombre", ""), "1000004821"));
        assertThat(found.getFirst().id()).isEqualTo(id);
        assertThat(found.getFirst().sameDocuments()).containsExactly(cedula);
    }

    @Test
    void nobodyIsRecordedWithoutASearchForTheNameByTheSameUser() {
        PersonSheet sheet = InventedNames.sheet(PersonName.of("Nadie", "Buscado", "Antes"));
        PersonName inAnotherSpelling = PersonName.of("NADIE", "búscado", "antes");
        assertThatThrownBy(() -> Actors.as(usCaseworker(), () -> desk.record(sheet)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("people.search.first"));
        Actors.as(another(usCaseworker()), () -> search.search(inAnotherSpelling, ""));
        assertThatThrownBy(() -> Actors.as(usCaseworker(), () -> desk.record(sheet)))
                .isInstanceOf(Refusal.class);
        Actors.as(usCaseworker(), () -> search.search(inAnotherSpelling, ""));
        assertThat(Actors.as(usCaseworker(), () -> desk.record(sheet))).isNotNull();
    }

    @Test
    void aChangedNameIsFoundByTheNewOneAndNotByTheOld() {
        PersonName before = PersonName.of("Cambio", "Viejonombre", "");
        PersonName after = PersonName.of("Cambio", "Otroapellido", "");
        Actors.as(usCaseworker(), () -> {
            search.search(before, "");
            PersonId id = desk.record(InventedNames.sheet(before));
            desk.change(id, 0, InventedNames.sheet(after));
        });
        assertThat(search(before)).isEmpty();
        assertThat(search(after)).hasSize(1);
    }

    @Test
    void aSupervisorDoesNotSearch() {
        assertThatThrownBy(() -> Actors.as(usSupervisor(), () -> search.search(NAMES.getFirst(), "")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void keep(PersonName name) {
        PersonId id = PersonId.random();
        persons.saveAndFlush(new Person(id, InventedNames.sheet(name), usCaseworker(), Instant.now()));
        index.put(id, usCaseworker().country(), name);
        IDS.add(id);
        NAMES.add(name);
    }

    /** The part of a sample that is found among the rows that the screen shows. */
    private double recall(UnaryOperator<PersonName> variation) {
        int found = 0;
        int asked = 0;
        for (int i = 0; i < MANY; i += 20) {
            PersonId wanted = IDS.get(i);
            asked++;
            if (search(variation.apply(NAMES.get(i))).stream()
                    .anyMatch(person -> person.id().equals(wanted))) {
                found++;
            }
        }
        return (double) found / asked;
    }

    private List<FoundPerson> search(PersonName name) {
        return Actors.as(usCaseworker(), () -> search.search(name, ""));
    }

    private static PersonName each(PersonName name, UnaryOperator<String> change) {
        return PersonName.of(
                change.apply(name.givenNames()), change.apply(name.firstSurname()), change.apply(name.secondSurname()));
    }

    private static String bare(String part) {
        return Normalizer.normalize(part, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
    }

    private static String slip(String part, Random random) {
        StringBuilder text = new StringBuilder(part);
        int at = part.length() - 1 - random.nextInt(5);
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, (char) ('a' + random.nextInt(26)));
            case 2 -> text.setCharAt(at, (char) ('a' + random.nextInt(26)));
            default -> {
                char moved = text.charAt(at);
                text.deleteCharAt(at).insert(at - 1, moved);
            }
        }
        return text.toString();
    }
}
