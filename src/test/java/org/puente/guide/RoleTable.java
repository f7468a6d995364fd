package org.puente.guide;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.puente.access.Permission;
import org.puente.access.Role;
import org.puente.keycloak.Realms;
import org.puente.keycloak.Realms.Party;
import org.puente.keycloak.Realms.PartyRole;

/** The parties' roles as a table in AsciiDoc, from the source of their realms and the permissions of the code. */
final class RoleTable {

    private RoleTable() {}

    static String write(Realms realms) {
        return realms.roles().stream()
                .map(role -> row(role, realms))
                .collect(Collectors.joining(
                        "\n", "[cols=\"2,3,1,4\"]\n|===\n| Role | Realms | Code | Permissions\n\n", "\n|===\n"));
    }

    private static String row(PartyRole role, Realms realms) {
        return "| `%s`\n| %s\n| %s\n| %s\n"
                .formatted(
                        role.name(),
                        realms.parties().stream()
                                .filter(party -> realms.roles(party).contains(role))
                                .map(Party::realm)
                                .collect(Collectors.joining("` +\n`", "`", "`")),
                        role.secondFactor() ? "yes" : "–",
                        permissions(Role.ofRealmRole(role.name()).orElseThrow()));
    }

    private static String permissions(Role role) {
        return Arrays.stream(Permission.values())
                .filter(role.permissions()::contains)
                .map(permission -> "`" + permission + "`")
                .collect(Collectors.joining(" +\n"));
    }
}
