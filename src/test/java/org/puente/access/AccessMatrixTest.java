package org.puente.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.puente.testing.PortalTest;
import org.puente.testing.TestActors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Who may call which method of a service: every role of every party calls each of them, and the outcome is compared with
 * {@code access.csv}, which is written by hand. Called with nothing in its hands an allowed method fails in some other
 * way, or does nothing.
 */
@PortalTest
class AccessMatrixTest {

    private static final String EVERYBODY = "everybody";
    private static final Path TABLE = Path.of("src/test/resources/access.csv");

    /** Roles that act for no country; all others act for one. */
    private static final Set<Role> INDEPENDENT = EnumSet.of(Role.MONITOR, Role.COMPLAINT_BODY);

    @Autowired
    private ApplicationContext portal;

    @Test
    void eachMethodOfAServiceIsOpenToTheRolesOfTheTableAndToNoOther() throws IOException {
        assertThat(found()).isEqualTo(table());
    }

    @Test
    void aTableThatDiffersInOneCellIsFoundOut() throws IOException {
        Map<String, String> found = found();
        List<String> names = List.copyOf(found.keySet());
        SplittableRandom seeded = new SplittableRandom(2026);
        for (int cell = 0; cell < 50; cell++) {
            Map<String, String> changed = new TreeMap<>(table());
            String method = names.get(seeded.nextInt(names.size()));
            String role = Role.values()[seeded.nextInt(Role.values().length)].realmRole();
            changed.computeIfPresent(method, (_, roles) -> flipped(roles, role));
            assertThat(found).isNotEqualTo(changed);
        }
    }

    private static String flipped(String roles, String role) {
        Set<String> all =
                new TreeSet<>(List.of(roles.equals(EVERYBODY) ? everybody().split(" ") : roles.split(" ")));
        if (!all.remove(role)) {
            all.add(role);
        }
        return String.join(" ", all);
    }

    private Map<String, String> found() {
        Map<String, String> found = new TreeMap<>();
        GuardedMethod.of(portal).forEach((name, act) -> found.put(name, allowed(act)));
        return found;
    }

    /** Here the United States send and Colombia receives: one column of the table is enough for both. */
    @Test
    void whichSideSomebodyIsOnOpensNoMethodAndClosesNone() {
        Map<String, String> sending = openTo(TestActors.US);

        assertThat(openTo(TestActors.CO)).isEqualTo(sending);
        assertThat(new TreeSet<>(sending.values())).as("roles differ").hasSizeGreaterThan(10);
    }

    private Map<String, String> openTo(Country side) {
        Map<String, String> found = new TreeMap<>();
        GuardedMethod.of(portal)
                .forEach((name, act) -> found.put(
                        name,
                        AccessTable.written(Arrays.stream(Role.values())
                                .filter(role -> !INDEPENDENT.contains(role))
                                .filter(role -> act.isAllowed(of(role, side)))
                                .map(Role::realmRole)
                                .toList())));
        return found;
    }

    @Test
    void aRoleInTheWrongPartyMayDoNothing() {
        Map<String, GuardedMethod> methods = GuardedMethod.of(portal);
        assertThat(methods).hasSizeGreaterThan(100);
        methods.forEach((name, act) -> {
            if (!allowed(act).equals(EVERYBODY)) {
                for (Role role : Role.values()) {
                    Actor misplaced = INDEPENDENT.contains(role) ? of(role, TestActors.US) : of(role, null);
                    assertThat(act.isAllowed(misplaced))
                            .as(name + " by " + misplaced)
                            .isFalse();
                }
            }
        });
    }

    private static Map<String, String> table() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .skip(1)
                .map(line -> line.split(",", 2))
                .collect(Collectors.toMap(
                        line -> line[0],
                        line -> sorted(List.of(line[1].split(" "))),
                        (one, other) -> one + " and again " + other,
                        TreeMap::new));
    }

    private static String sorted(List<String> roles) {
        return String.join(" ", new TreeSet<>(roles));
    }

    private static String allowed(GuardedMethod act) {
        Set<String> roles = new TreeSet<>();
        for (Role role : Role.values()) {
            List<@Nullable Country> parties = INDEPENDENT.contains(role)
                    ? Arrays.asList((Country) null)
                    : Arrays.asList(TestActors.US, TestActors.CO);
            long allowed = parties.stream()
                    .filter(party -> act.isAllowed(of(role, party)))
                    .count();
            if (allowed == parties.size()) {
                roles.add(role.realmRole());
            } else if (allowed > 0) {
                roles.add(role.realmRole() + "-of-one-country");
            }
        }
        String all = sorted(List.copyOf(roles));
        return all.equals(everybody()) ? EVERYBODY : all;
    }

    private static String everybody() {
        return sorted(Arrays.stream(Role.values()).map(Role::realmRole).toList());
    }

    private static Actor of(Role role, @Nullable Country party) {
        String home = party == null ? "independent" : party.code();
        return new Actor(new UserId("matrix:" + home + ":" + role), "Matrix Tester", party, Set.of(role));
    }
}
