package org.puente.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.access.Role;
import org.puente.countries.Country;

/**
 * One line of a case's history as its reader may see it.
 *
 * @param what a {@link Step}'s name or the code of a private act; its text is {@code cases.event.<what>}
 * @param own written for the reader's side alone
 * @param code the reason's code, or null
 * @param detail a further code or short text for the sentence, or null
 */
public record TimeLineEntry(
        Instant at,
        String what,
        Country country,
        String actorName,
        @Nullable Role role,
        boolean own,
        @Nullable String code,
        @Nullable String detail) {}
