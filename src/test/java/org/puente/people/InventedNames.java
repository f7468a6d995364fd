package org.puente.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.puente.countries.Country;

/** Invented people, the same for the same seed. */
final class InventedNames {

    private static final List<String> GIVEN = List.of(
            "Andrés",
            "María José",
            "Luz Marina",
            "Íñigo",
            "Begoña",
            "Ximena",
            "Tomás",
            "Pilar",
            "Efraín",
            "Yolanda",
            "Hernán",
            "Rocío",
            "Zoraida",
            "Óscar",
            "Valentina",
            "Jairo",
            "Ángela",
            "Wilson",
            "Cecilia",
            "Nicolás");
    private static final List<String> STARTS =
            List.of("Sol", "Arco", "Tinta", "Valle", "Muestr", "Peñal", "Quint", "Bri", "Güel", "Chav", "Hoy", "Llan");
    private static final List<String> MIDDLES = List.of("ma", "ve", "ri", "do", "lu", "ta", "ñe", "se", "co");
    private static final List<String> ENDS =
            List.of("yor", "rde", "fé", "lo", "stra", "ver", "lla", "ños", "dez", "rro", "gue", "ndí");

    private final Random random;

    InventedNames(long seed) {
        random = new Random(seed);
    }

    List<PersonName> some(int many) {
        return Stream.generate(this::next).limit(many).toList();
    }

    private PersonName next() {
        String first = surname();
        return PersonName.of(
                one(GIVEN),
                random.nextInt(12) == 0 ? "de la " + first : first,
                random.nextInt(8) == 0 ? "" : surname());
    }

    static PersonSheet sheet(PersonName name, IdentityDocument... documents) {
        return new PersonSheet(
                name,
                BirthDate.of(LocalDate.of(1991, 3, 8)),
                Sex.M,
                Country.of("CO"),
                "Vallemuestra",
                List.of("es"),
                List.of(documents));
    }

    private String surname() {
        return one(STARTS) + one(MIDDLES) + one(MIDDLES) + one(ENDS);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
