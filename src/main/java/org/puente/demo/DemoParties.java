package org.puente.demo;

import static org.puente.access.Role.*;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.DemoUsers;
import org.puente.access.Role;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The demo's users: plainly invented, enough of each role for every rule of two or three people. */
@Component
@ConditionalOnBooleanProperty("puente.demo.enabled")
public class DemoParties implements DemoUsers {

    private static final Country US = Country.of("US");
    private static final Country CO = Country.of("CO");

    private static final List<Actor> USERS = List.of(
            user(US, CASEWORKER, "Dana Paradigma"),
            user(US, CASEWORKER, "Theo Placeholder"),
            user(US, SUPERVISOR, "Maren Testerly"),
            user(US, SUPERVISOR, "Odell Specimen"),
            user(US, EXAMINER, "Xavi Benchley"),
            user(US, EXAMINER, "Imogen Whorlton"),
            user(US, EXAMINER, "Silas Loopwright"),
            user(US, PROTECTION_OFFICER, "Priya Facsimile"),
            user(US, PROTECTION_OFFICER, "Nora Mockingham"),
            user(US, HEALTH_PROFESSIONAL, "Hollis Dummett"),
            user(US, TRANSFER_COORDINATOR, "Colby Samplewood"),
            user(US, TRANSFER_COORDINATOR, "June Trialby"),
            user(US, AUDITOR, "Ada Ledgerwood"),
            user(US, PRIVACY_OFFICER, "Wes Redactor"),
            user(US, ADMINISTRATOR, "Remy Adminsky"),
            user(CO, CASEWORKER, "Efraín Muestrero Dávalor"),
            user(CO, CASEWORKER, "Yolima Supuesta Arrayán"),
            user(CO, SUPERVISOR, "Marta Lucía Ensayo Peñalisa"),
            user(CO, SUPERVISOR, "Hernán Modelo Quiñorte"),
            user(CO, IDENTITY_OFFICER, "Pilar Ejemplar Arcoverde"),
            user(CO, IDENTITY_OFFICER, "Nicanor Registrado Loza"),
            user(CO, IDENTITY_OFFICER, "Zulma Cotejo Altavilla"),
            user(CO, EXAMINER, "Benito Falsilla Montalbo"),
            user(CO, EXAMINER, "Deisy Crestaluna Ordóñez"),
            user(CO, EXAMINER, "Fabián Núcleo Deltano"),
            user(CO, CONSULAR_OFFICER, "Gloria Sellado Tintafé"),
            user(CO, CONSULAR_OFFICER, "Ulises Visadero Cuño"),
            user(CO, PROTECTION_OFFICER, "Amparo Simulacro Vélez"),
            user(CO, PROTECTION_OFFICER, "Jairo Hipótesis Rondón"),
            user(CO, HEALTH_PROFESSIONAL, "Luz Nomás Ficticia"),
            user(CO, TRANSFER_COORDINATOR, "Tulio Vueloalto Prueba"),
            user(CO, TRANSFER_COORDINATOR, "Noemí Pistalarga Boceto"),
            user(CO, AUDITOR, "Custodio Bitácora Sanín"),
            user(CO, PRIVACY_OFFICER, "Ramiro Privado Códez"),
            user(CO, ADMINISTRATOR, "Irene Ajustes Patrón"),
            user(null, MONITOR, "Oriol Vigía Llanoverde"),
            user(null, MONITOR, "Nell Watchorn"),
            user(null, COMPLAINT_BODY, "Consuelo Escucha Pradera"));

    @Override
    public List<Actor> all() {
        return USERS;
    }

    /** The users of a country in a role, in the order of the sign-in page. */
    public List<Actor> of(Country country, Role role) {
        return USERS.stream()
                .filter(user -> country.equals(user.party()) && user.is(role))
                .toList();
    }

    /** The independent monitors, in the order of the sign-in page. */
    public List<Actor> monitors() {
        return USERS.stream()
                .filter(user -> user.party() == null && user.is(MONITOR))
                .toList();
    }

    /** Who acts for the complaint body. */
    public Actor complaintBody() {
        return USERS.stream()
                .filter(user -> user.party() == null && user.is(COMPLAINT_BODY))
                .findFirst()
                .orElseThrow();
    }

    private static Actor user(@Nullable Country country, Role role, String name) {
        String realm = country == null ? "independent" : country.code().toLowerCase(Locale.ROOT);
        return new Actor(new UserId(realm + ":" + plain(name)), name, country, Set.of(role));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-');
    }
}
