package org.puente.messages;

import java.util.Locale;
import org.puente.portal.SafeDelivery;
import org.puente.portal.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an open page asks every few seconds: how many notices are unread. To ask is no act. */
@RestController
class NoticeCount {

    private final Notices notices;

    NoticeCount(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/notices/waiting")
    ResponseEntity<Waiting> waiting(Locale language) {
        int waiting = notices.waiting();
        return SafeDelivery.guarded(HttpStatus.OK)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Waiting(waiting, Texts.text(Texts.spoken(language), "messages.notices.waiting", waiting)));
    }

    /** @param label the same in a sentence */
    record Waiting(int waiting, String label) {}
}
