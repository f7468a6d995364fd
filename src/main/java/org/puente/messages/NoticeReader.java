package org.puente.messages;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.countries.Country;
import org.puente.countries.UserId;

/**
 * A user as they last opened the portal.
 *
 * @param mailStopped their realm ended their session since, so nothing is mailed until they are here again
 * @param knownAddress as their party's sign-in has it
 */
record NoticeReader(
        UserId id,
        Country country,
        Set<Role> roles,
        Locale language,
        boolean mailStopped,
        Optional<String> knownAddress,
        NoticeWishes wishes) {

    NoticeReader {
        roles = Set.copyOf(roles);
    }

    /** For asking what they may do; nobody acts so but the portal that looks for them. */
    Actor actor() {
        return new Actor(id, id.key(), country, roles);
    }

    Optional<String> address() {
        return knownAddress.or(wishes::ownAddress);
    }

    boolean wantsMail(NoticeKind kind) {
        return wishes.byMail().contains(kind);
    }
}
