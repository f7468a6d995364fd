package org.puente.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.puente.countries.Country;
import org.puente.people.BirthDate;
import org.puente.people.DocumentKind;
import org.puente.people.IdentityDocument;
import org.puente.people.PersonName;
import org.puente.people.PersonSheet;
import org.puente.people.Sex;

/** Invents people: names that nobody bears, places that are on no map. */
class DemoPeople {

    private static final List<String> WOMEN = List.of(
            "Lucía",
            "Inés",
            "Rocío",
            "Úrsula",
            "Ximena",
            "Zoraida",
            "Brígida",
            "Dorotea",
            "Graciela",
            "Nohemí",
            "Araceli",
            "Belén",
            "Ludivina",
            "Ofelia",
            "Paloma");
    private static final List<String> MEN = List.of(
            "Andrés",
            "Íñigo",
            "Óscar",
            "Aurelio",
            "Matías",
            "Edmundo",
            "Tobías",
            "Jerónimo",
            "Camilo",
            "Silvano",
            "Serafín",
            "Fermín",
            "Leandro",
            "Raimundo",
            "Álvaro");
    private static final List<String> SURNAMES = List.of(
            "Solmayor",
            "Valdelúnar",
            "Tejadoblanco",
            "Nubesclara",
            "Farolero",
            "Cielobajo",
            "Ríocobre",
            "Molinoviejo",
            "Lunazul",
            "Altonido",
            "Quebralto",
            "Arcobajo",
            "Campanario",
            "Puentealto",
            "Almendral",
            "Lagofrío",
            "Almohálar",
            "Peñaclara",
            "Cuestabaja",
            "Campoverde",
            "Vientosur",
            "Torrealba Nueva",
            "de la Herradura",
            "Bosquemar",
            "Piedrazul");
    private static final List<String> SECOND = List.of(
            "Íscalo",
            "Cantorrío",
            "Güelmes",
            "Ventoquié",
            "Campoazul",
            "Ánimas",
            "Lagartéz",
            "Tránsez",
            "Brisané",
            "Marañés",
            "Peñarrubia",
            "Peñízar",
            "Rúgel",
            "Sotolargo",
            "Pítago",
            "Brizuelo",
            "Vidríez",
            "Óñoro",
            "Muñatón",
            "Álamoseco");
    private static final List<String> PLACES = List.of(
            "Vallemuestra",
            "Ríoclaro de Muestra",
            "San Ejemplar",
            "Puerto Ficticio",
            "Villa Inventada",
            "Cerro Modelo");
    private static final Country COLOMBIA = Country.of("CO");

    private final RandomGenerator random;
    private final LocalDate today;

    DemoPeople(RandomGenerator random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    /**
     * One more person.
     *
     * @param number from 1, unlike for every person
     * @param surname of the family, or null for one of their own
     */
    PersonSheet invent(int number, boolean minor, @org.jspecify.annotations.Nullable PersonSheet parent) {
        boolean woman = number % 2 == 0;
        String given = pick(woman ? WOMEN : MEN, number);
        String first = parent == null
                ? SURNAMES.get((number * 7) % SURNAMES.size())
                : parent.name().firstSurname();
        String second = number % 11 == 5 ? "" : SECOND.get((number * 3) % SECOND.size());
        int years = minor ? 6 + random.nextInt(10) : 20 + random.nextInt(45);
        LocalDate born = today.minusYears(years).minusDays(random.nextInt(360));
        return new PersonSheet(
                PersonName.of(given, first, second),
                new BirthDate(born, number == 4),
                woman ? Sex.F : Sex.M,
                COLOMBIA,
                pick(PLACES, number),
                List.of("es"),
                documents(number, minor));
    }

    private static List<IdentityDocument> documents(int number, boolean minor) {
        List<IdentityDocument> documents = new ArrayList<>();
        if (minor) {
            documents.add(
                    IdentityDocument.of(DocumentKind.TARJETA_IDENTIDAD, "1100000%03d".formatted(number), COLOMBIA));
        } else if (number % 5 != 0) {
            documents.add(IdentityDocument.of(DocumentKind.CEDULA, "1000000%03d".formatted(number), COLOMBIA));
        }
        documents.add(IdentityDocument.of(DocumentKind.A_NUMBER, "A000000%03d".formatted(number), Country.of("US")));
        return documents;
    }

    private static String pick(List<String> from, int number) {
        return from.get((number / 2) % from.size());
    }
}
