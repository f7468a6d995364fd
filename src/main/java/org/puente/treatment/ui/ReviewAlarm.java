package org.puente.treatment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.puente.portal.Texts;
import org.puente.treatment.Restraint;

/** Calls in the browser when a restraint has to be looked at again: in words, by sound and by vibration. */
@Tag("review-alarm")
@JsModule("./review-alarm/review-alarm.ts")
class ReviewAlarm extends Component {

    private static final List<String> WORDS = List.of("alarm", "left", "late", "on", "off", "silent");

    ReviewAlarm() {
        Map<String, String> words = new TreeMap<>();
        WORDS.forEach(word -> words.put(word, Texts.text("treatment.alarm." + word, "{0}")));
        getElement().setPropertyMap("texts", words);
    }

    /** Waits for the earliest review of these; if none is on, there is nothing to call for. */
    void waitFor(Stream<Restraint> restraints, Instant now) {
        long due = restraints
                .flatMap(each -> each.nextReview().stream())
                .min(Instant::compareTo)
                .map(Instant::toEpochMilli)
                .orElse(0L);
        getElement().setProperty("now", now.toEpochMilli());
        getElement().setProperty("due", due);
        setVisible(due > 0);
    }
}
