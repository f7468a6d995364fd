package org.puente.messages;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a user wants to be told of, and how.
 *
 * @param inPage kinds that the bell counts
 * @param byMail kinds of which a mail is sent
 * @param ownAddress where mail goes if the party's sign-in knows no address; empty for none
 * @param quiet when no mail is sent; null for never
 * @param zone the user's clock
 */
public record NoticeWishes(
        Set<NoticeKind> inPage,
        Set<NoticeKind> byMail,
        Optional<String> ownAddress,
        @Nullable QuietHours quiet,
        ZoneId zone) {

    public NoticeWishes {
        inPage = Set.copyOf(inPage);
        byMail = Set.copyOf(byMail);
    }
}
