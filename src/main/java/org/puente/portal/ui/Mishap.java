package org.puente.portal.ui;

import com.vaadin.flow.router.NotFoundException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.puente.access.DatabaseSilence;
import org.puente.access.RightsUncertainException;
import org.puente.access.SessionLockedException;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** What is said about something that went wrong: a sentence, and for the unexpected a number that is in the log. */
record Mishap(String sentence) {

    private static final Logger LOG = LoggerFactory.getLogger(Mishap.class);

    static Mishap of(Throwable thrown) {
        Locale language = Texts.language();
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> expected(cause, language).stream())
                .findFirst()
                .map(Mishap::new)
                .orElseGet(() -> unexpected(thrown));
    }

    private static Optional<String> expected(Throwable cause, Locale language) {
        return Optional.ofNullable(
                switch (cause) {
                    case Refusal refusal -> refusal.sentence(language);
                    case Throwable lost
                    when DatabaseSilence.isBehind(lost) -> Texts.text(language, "portal.database.silent");
                    case SessionLockedException _ -> Texts.text(language, "portal.lock.refused");
                    case RightsUncertainException _ -> Texts.text(language, "portal.rights.waits");
                    case AccessDeniedException _ -> Texts.text(language, "portal.error.denied");
                    case OptimisticLockingFailureException _ -> Texts.text(language, "portal.error.stale");
                    case NotFoundException _ -> Texts.text(language, "portal.notfound.title");
                    default -> null;
                });
    }

    private static Mishap unexpected(Throwable thrown) {
        String reference = reference();
        LOG.error("Unexpected error {}", reference, thrown);
        return new Mishap(Texts.text("portal.error.unexpected", reference));
    }

    /** Such as {@code 7F3K-09A2}: short enough to read out on the telephone. */
    private static String reference() {
        String digits = HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt());
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }
}
