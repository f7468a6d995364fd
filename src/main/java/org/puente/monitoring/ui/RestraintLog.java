package org.puente.monitoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.puente.agreements.AgreementProfile;
import org.puente.monitoring.WatchedJourney;
import org.puente.portal.Card;
import org.puente.portal.EmptyState;
import org.puente.portal.Pill;
import org.puente.portal.SideMark;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.treatment.ObservedRestraint;

/** The restraints of the journey's persons as both sides' officers recorded them. */
class RestraintLog extends Card {

    RestraintLog(WatchedJourney watched) {
        super(Texts.text("treatment.restraint.log"));
        flush();
        if (watched.restraints().isEmpty()) {
            add(new EmptyState(
                    Symbol.CHECK, Texts.text("treatment.restraint.none"), Texts.text("monitoring.restraints.what")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("nextlist");
        watched.restraints().forEach(restraint -> rows.add(row(watched, restraint)));
        add(rows);
    }

    private static ListItem row(WatchedJourney watched, ObservedRestraint restraint) {
        String person = watched.person(restraint.caseId())
                .map(known -> WatchWords.person(known.traveller()))
                .orElse("");
        Span title = new Span(Texts.of(restraint.mean()) + ", " + person);
        title.addClassName("b");
        Div words = new Div(
                title,
                WatchWords.quiet(Texts.text("treatment.restraint.why", restraint.reason(), restraint.authority())),
                WatchWords.quiet(when(restraint)));
        words.addClassNames("grow", "logline");
        AgreementProfile agreement = watched.journey().agreement();
        ListItem item = new ListItem(new SideMark(agreement.country(restraint.side()), restraint.side()), words);
        if (restraint.forbidden()) {
            item.add(Pill.stop(Texts.text("treatment.restraint.is_forbidden")));
        }
        if (!restraint.authorised()) {
            item.add(Pill.stop(Texts.text("treatment.restraint.unauthorised")));
        }
        item.add(pill(restraint));
        item.addClassNames("row", "wrap");
        return item;
    }

    private static String when(ObservedRestraint restraint) {
        String from = WatchWords.moment(restraint.startedAt());
        return restraint.endedAt() == null
                ? Texts.text("monitoring.restraint.since", from, restraint.reviews())
                : Texts.text(
                        "monitoring.restraint.from_to",
                        from,
                        WatchWords.moment(restraint.endedAt()),
                        restraint.reviews());
    }

    private static Pill pill(ObservedRestraint restraint) {
        if (!restraint.inTime()) {
            return Pill.stop(Texts.text("monitoring.restraint.late"));
        }
        return restraint.endedAt() == null
                ? Pill.accent(Texts.text("monitoring.restraint.on"))
                : Pill.ok(Texts.text("monitoring.restraint.off"));
    }
}
