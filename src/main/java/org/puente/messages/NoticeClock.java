package org.puente.messages;

import jakarta.mail.SendFailedException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.agreements.Agreements;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what waits in the outbox, and looks whose clock ran out, for one country after the other. */
@Component
class NoticeClock {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeClock.class);
    private static final long MINUTE_MS = 60_000;
    private static final long MAIL_MS = 10_000;
    private static final int MOST_AT_ONCE = 200;

    private final Outbox outbox;
    private final MailPost post;
    private final OverdueCases overdue;
    private final Agreements agreements;

    NoticeClock(Outbox outbox, MailPost post, OverdueCases overdue, Agreements agreements) {
        this.outbox = outbox;
        this.post = post;
        this.overdue = overdue;
        this.agreements = agreements;
    }

    @Scheduled(fixedDelay = MINUTE_MS, initialDelay = MINUTE_MS)
    void lookForOverdue() {
        forEachCountry(overdue::tell);
    }

    @Scheduled(fixedDelay = MAIL_MS, initialDelay = MAIL_MS)
    void sendMail() {
        if (post.isThere()) {
            forEachCountry(this::sendAll);
        }
    }

    /** Until nothing is due, or the server does not answer: then the rest waits for the next round. */
    private void sendAll() {
        boolean goesOn = true;
        for (int sent = 0; goesOn && sent < MOST_AT_ONCE; sent++) {
            goesOn = outbox.claim().filter(this::isSent).isPresent();
        }
    }

    private boolean isSent(Letter letter) {
        try {
            post.send(letter);
        } catch (MailParseException noAddress) {
            outbox.refused(letter);
            return true;
        } catch (MailException notNow) {
            if (isRefusedAddress(cause(notNow))) {
                outbox.refused(letter);
                return true;
            }
            LOG.warn(
                    "The mail server did not take a mail: {}",
                    cause(notNow).getClass().getSimpleName());
            outbox.failed(letter);
            return false;
        }
        outbox.sent(letter);
        return true;
    }

    /** The server will never take a mail for it. */
    private static boolean isRefusedAddress(Throwable cause) {
        return cause instanceof SendFailedException failed
                && failed.getInvalidAddresses() != null
                && failed.getInvalidAddresses().length > 0;
    }

    private static Throwable cause(MailException failed) {
        return failed instanceof MailSendException several && several.getMessageExceptions().length > 0
                ? several.getMessageExceptions()[0]
                : Optional.<Throwable>ofNullable(failed.getCause()).orElse(failed);
    }

    private void forEachCountry(Runnable work) {
        List<Country> countries = Actors.as(clockwork("all", null), agreements::countries);
        countries.forEach(country -> Actors.as(clockwork(country.code().toLowerCase(Locale.ROOT), country), work));
    }

    /** Who does scheduled work: a name, one country at a time, and no role. */
    private static Actor clockwork(String realm, @Nullable Country country) {
        return new Actor(new UserId("clockwork:" + realm), "Puente", country, Set.of());
    }
}
