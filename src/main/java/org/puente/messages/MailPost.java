package org.puente.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.puente.messages.MailSettings.Encryption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server. */
@Component
@EnableConfigurationProperties(MailSettings.class)
class MailPost {

    private static final String MILLIS_TO_ANSWER = "10000";

    private final MailSettings settings;
    private final String address;
    private final Clock clock;
    private final JavaMailSenderImpl server = new JavaMailSenderImpl();

    MailPost(MailSettings settings, @Value("${puente.address:}") String address, Clock clock) {
        this.settings = settings;
        this.address = address;
        this.clock = clock;
        server.setHost(settings.host());
        server.setPort(settings.port());
        server.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!settings.user().isBlank()) {
            server.setUsername(settings.user());
            server.setPassword(settings.password());
        }
        Properties how = server.getJavaMailProperties();
        how.put("mail.smtp.auth", !settings.user().isBlank());
        how.put("mail.smtp.starttls.enable", settings.encryption() == Encryption.STARTTLS);
        how.put("mail.smtp.starttls.required", settings.encryption() == Encryption.STARTTLS);
        how.put("mail.smtp.ssl.enable", settings.encryption() == Encryption.TLS);
        how.put("mail.smtp.ssl.checkserveridentity", true);
        how.put("mail.smtp.connectiontimeout", MILLIS_TO_ANSWER);
        how.put("mail.smtp.timeout", MILLIS_TO_ANSWER);
        how.put("mail.smtp.writetimeout", MILLIS_TO_ANSWER);
    }

    boolean isThere() {
        return settings.isThere();
    }

    /** @throws org.springframework.mail.MailException if it did not leave */
    void send(Letter letter) {
        server.send(written(letter));
    }

    private MimeMessage written(Letter letter) {
        MimeMessage mail = new Written(server, "<" + letter.id() + "@" + host() + ">");
        try {
            MimeMessageHelper parts = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
            parts.setFrom(settings.from());
            parts.setTo(letter.address());
            parts.setSubject(letter.subject());
            parts.setText(letter.text(address));
            parts.setSentDate(Date.from(clock.instant()));
            mail.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException unwritable) {
            throw new org.springframework.mail.MailParseException(unwritable);
        }
        return mail;
    }

    private String host() {
        return Optional.of(address)
                .filter(known -> !known.isBlank())
                .map(known -> URI.create(known).getHost())
                .orElse("puente.invalid");
    }

    /** Keeps the Message-ID that it was given, where Jakarta Mail makes a new one at each try. */
    private static final class Written extends MimeMessage {

        private final String id;

        Written(JavaMailSenderImpl server, String id) {
            super(server.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
