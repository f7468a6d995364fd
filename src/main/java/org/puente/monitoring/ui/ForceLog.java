package org.puente.monitoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreementProfile;
import org.puente.monitoring.WatchedJourney;
import org.puente.portal.Card;
import org.puente.portal.EmptyState;
import org.puente.portal.Pill;
import org.puente.portal.SideMark;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.treatment.ObservedForce;

/** The force that was used on the journey's persons, as both sides' officers recorded it. */
class ForceLog extends Card {

    ForceLog(WatchedJourney watched) {
        super(Texts.text("treatment.force.log"));
        flush();
        if (watched.force().isEmpty()) {
            add(new EmptyState(Symbol.CHECK, Texts.text("treatment.force.none"), Texts.text("monitoring.force.what")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("nextlist");
        watched.force().forEach(used -> rows.add(row(watched, used)));
        add(rows);
    }

    private static ListItem row(WatchedJourney watched, ObservedForce used) {
        String person = watched.person(used.caseId())
                .map(known -> WatchWords.person(known.traveller()))
                .orElse("");
        Span title = new Span(Texts.of(used.kind()) + ", " + person);
        title.addClassName("b");
        Div words = new Div(
                title,
                WatchWords.quiet(Texts.text("treatment.force.why", used.reason(), used.injuries())),
                WatchWords.quiet(WatchWords.moment(used.usedAt())));
        if (used.doctorFound() != null) {
            words.add(WatchWords.quiet(Texts.text("treatment.force.doctor_found", used.doctorFound())));
        }
        words.addClassNames("grow", "logline");
        AgreementProfile agreement = watched.journey().agreement();
        ListItem item = new ListItem(new SideMark(agreement.country(used.side()), used.side()), words);
        if (used.forbidden()) {
            item.add(Pill.stop(Texts.text("treatment.restraint.is_forbidden")));
        }
        item.add(
                pill("report", used.reportedAt(), used.reportLate()),
                pill("doctor", used.doctorAt(), used.doctorLate()));
        item.addClassNames("row", "wrap");
        return item;
    }

    private static Pill pill(String what, @Nullable Instant done, boolean late) {
        if (done == null) {
            String key = "monitoring.force." + what + (late ? ".overdue" : ".awaited");
            return late ? Pill.stop(Texts.text(key)) : Pill.accent(Texts.text(key));
        }
        String words = Texts.text("treatment.force." + what + (late ? ".done_late" : ".done"), WatchWords.moment(done));
        return late ? Pill.stop(words) : Pill.ok(words);
    }
}
