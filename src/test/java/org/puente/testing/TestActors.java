package org.puente.testing;

import static org.puente.access.Role.*;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.countries.Country;
import org.puente.countries.UserId;

/**
 * Officers of both countries by name, for {@code Actors.as(usCaseworker(), …)}. {@link #another} makes a colleague in
 * the same roles, for decisions that need two people.
 */
public final class TestActors {

    public static final Country US = Country.of("US");
    public static final Country CO = Country.of("CO");

    private TestActors() {}

    public static Actor usCaseworker() {
        return officer(US, CASEWORKER);
    }

    public static Actor usSupervisor() {
        return officer(US, SUPERVISOR);
    }

    public static Actor usProtectionOfficer() {
        return officer(US, PROTECTION_OFFICER);
    }

    public static Actor usHealthProfessional() {
        return officer(US, HEALTH_PROFESSIONAL);
    }

    public static Actor usExaminer() {
        return officer(US, EXAMINER);
    }

    public static Actor usCoordinator() {
        return officer(US, TRANSFER_COORDINATOR);
    }

    public static Actor usAuditor() {
        return officer(US, AUDITOR);
    }

    public static Actor usAdministrator() {
        return officer(US, ADMINISTRATOR);
    }

    public static Actor coCaseworker() {
        return officer(CO, CASEWORKER);
    }

    public static Actor coSupervisor() {
        return officer(CO, SUPERVISOR);
    }

    public static Actor coIdentityOfficer() {
        return officer(CO, IDENTITY_OFFICER);
    }

    public static Actor coConsularOfficer() {
        return officer(CO, CONSULAR_OFFICER);
    }

    public static Actor coProtectionOfficer() {
        return officer(CO, PROTECTION_OFFICER);
    }

    public static Actor coHealthProfessional() {
        return officer(CO, HEALTH_PROFESSIONAL);
    }

    public static Actor coExaminer() {
        return officer(CO, EXAMINER);
    }

    public static Actor coCoordinator() {
        return officer(CO, TRANSFER_COORDINATOR);
    }

    public static Actor coAuditor() {
        return officer(CO, AUDITOR);
    }

    public static Actor coAdministrator() {
        return officer(CO, ADMINISTRATOR);
    }

    /** An independent monitor, who acts for no country. */
    public static Actor monitor() {
        return actor("independent", null, MONITOR);
    }

    /** The complaint body, which acts for no country. */
    public static Actor complaintBody() {
        return actor("independent", null, COMPLAINT_BODY);
    }

    public static Actor officer(Country country, Role role) {
        return actor(country.code().toLowerCase(Locale.ROOT), country, role);
    }

    /** A country's own program, with a token for all that one may read. */
    public static Actor system(Country country) {
        return new Actor(
                new UserId(country.code().toLowerCase(Locale.ROOT) + ":system"),
                country.code() + " system",
                country,
                Set.of(CASE_SYSTEM, MANIFEST_SYSTEM));
    }

    /** Somebody else of the same country in the same roles. */
    public static Actor another(Actor actor) {
        return new Actor(new UserId(actor.id().key() + "-2"), actor.name() + " (second)", actor.party(), actor.roles());
    }

    private static Actor actor(String realm, @Nullable Country country, Role role) {
        String name = realm.toUpperCase(Locale.ROOT) + " " + role.realmRole().replace('-', ' ');
        return new Actor(new UserId(realm + ":" + role.realmRole()), name, country, Set.of(role));
    }
}
