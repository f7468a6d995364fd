package org.puente.treatment.ui;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.puente.access.Role;
import org.puente.cases.CaseFacts;
import org.puente.countries.Side;
import org.puente.portal.Dates;
import org.puente.portal.Texts;
import org.puente.treatment.Answer;
import org.puente.treatment.AnsweredSide;
import org.puente.treatment.Check;
import org.puente.treatment.Incident;

/** Sentences about a check in the language of the page. */
record CheckWords(CaseFacts facts) {

    /** Whose roles answer: "Caseworker or Consular officer, either side". */
    String whoAnswers(Check check) {
        List<String> roles = check.answeredBy().stream().sorted().map(Texts::of).toList();
        String all = roles.getFirst();
        for (String role : roles.subList(1, roles.size())) {
            all = Texts.text("treatment.or", all, role);
        }
        return Texts.text("treatment.whose", all, side(check.answeredSide()));
    }

    private String side(AnsweredSide side) {
        return switch (side) {
            case SENDING -> country(Side.SENDING);
            case RECEIVING -> country(Side.RECEIVING);
            case EITHER, BOTH, NONE, COMPUTED -> Texts.of(side);
        };
    }

    private String country(Side side) {
        return facts.country(side).displayName(Texts.language());
    }

    static String by(Answer answer) {
        return Texts.text("treatment.by", answer.byName(), Texts.of(answer.as()), moment(answer.at()));
    }

    /** Who looks after an incident, or that nobody does yet. */
    static String keeper(Incident incident) {
        return incident.nobodys() ? Texts.text("treatment.incident.nobody") : incident.keeperName();
    }

    /** Until when the own side answers an incident, or that it is late; nothing once it did. */
    static String due(Incident incident) {
        Instant due = incident.answerDue();
        if (due == null || incident.answeredAt() != null || !incident.isOpen()) {
            return "";
        }
        return incident.isOverdue(Instant.now())
                ? Texts.text("treatment.incident.overdue", moment(due))
                : Texts.text("treatment.incident.until", moment(due));
    }

    static String moment(Instant at) {
        return Dates.moment(Texts.language(), Dates.here(at));
    }

    static String day(Instant at) {
        return Dates.brief(Texts.language(), Dates.here(at));
    }

    static String role(Role role) {
        return Texts.of(role);
    }

    static Locale language() {
        return Texts.language();
    }
}
