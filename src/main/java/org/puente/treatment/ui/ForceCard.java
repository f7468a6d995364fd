package org.puente.treatment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.access.Role;
import org.puente.cases.CaseFacts;
import org.puente.portal.Card;
import org.puente.portal.Note;
import org.puente.portal.Pill;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.treatment.UseOfForce;
import org.puente.treatment.UseOfForce.Account;

/** The log of force: what, why, who was hurt, whether it is reported and a doctor came, and by when each is due. */
class ForceCard extends Card {

    private final CaseFacts facts;
    private final Actor actor;
    private final TreatmentDesks desks;
    private final Runnable changed;
    private final UnorderedList log = new UnorderedList();
    private final Note none = new Note(Texts.text("treatment.force.none"));

    ForceCard(CaseFacts facts, Actor actor, TreatmentDesks desks, Runnable changed) {
        super(Texts.text("treatment.force.log"));
        this.facts = facts;
        this.actor = actor;
        this.desks = desks;
        this.changed = changed;
        addClassName("force");
        log.addClassName("results");
        add(none, log);
        boolean records = actor.may(Permission.MOVE_PERSONS) && desks.force().isRecordedNow(facts.id());
        if (records) {
            add(new ForceForm(facts, desks, this::again));
        }
        setVisible(show() || records);
    }

    private void again() {
        show();
        changed.run();
    }

    private boolean show() {
        Instant now = Instant.now();
        List<UseOfForce> all = desks.force().of(facts.id());
        log.removeAll();
        all.forEach(each -> log.add(row(each, now)));
        log.setVisible(!all.isEmpty());
        none.setVisible(all.isEmpty());
        return !all.isEmpty();
    }

    private ListItem row(UseOfForce each, Instant now) {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.text("treatment.force.why", each.reason(), each.injuries()));
        lines.add(Texts.text("treatment.force.when", LogRow.time(each.usedAt(), facts), each.recordedByName()));
        Optional.ofNullable(each.account()).ifPresent(account -> lines.addAll(words(account)));
        Optional.ofNullable(each.doctorFound())
                .ifPresent(found -> lines.add(Texts.text("treatment.force.doctor_found", found)));
        ListItem item = LogRow.of(Texts.of(each.kind()), lines, pills(each, now), List.of());
        if (each.owner().equals(actor.country())) {
            if (each.reportedAt() == null
                    && (actor.may(Permission.MOVE_PERSONS) || actor.may(Permission.CLOSE_CASES))) {
                item.add(new ForceReportForm(each, desks, this::again));
            }
            if (each.doctorAt() == null
                    && (actor.is(Role.HEALTH_PROFESSIONAL) || actor.is(Role.TRANSFER_COORDINATOR))) {
                item.add(new DoctorForm(each, desks, this::again));
            }
        }
        return item;
    }

    private static List<String> words(Account account) {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.text("treatment.force.officers", account.officers()));
        if (!account.witnesses().isEmpty()) {
            lines.add(Texts.text("treatment.force.witnesses", account.witnesses()));
        }
        if (account.report() != null) {
            lines.add(Texts.text(
                    "treatment.force.report_says", String.valueOf(account.reportedByName()), account.report()));
        }
        if (account.doctor() != null) {
            lines.add(Texts.text("treatment.force.doctor_was", account.doctor()));
        }
        return lines;
    }

    private List<Pill> pills(UseOfForce each, Instant now) {
        List<Pill> all = new ArrayList<>();
        if (each.isForbidden()) {
            all.add(Pill.stop(Texts.text("treatment.restraint.is_forbidden")));
        }
        all.add(clock("report", each.reportedAt(), each.reportDue(), each.isReportLate(now)));
        all.add(clock("doctor", each.doctorAt(), each.doctorDue(), each.isDoctorLate(now)));
        return all;
    }

    private Pill clock(String what, @Nullable Instant done, Instant due, boolean late) {
        String how = done == null ? (late ? ".overdue" : ".due") : (late ? ".done_late" : ".done");
        String words = Texts.text("treatment.force." + what + how, LogRow.time(done == null ? due : done, facts));
        if (late) {
            return Pill.stop(words);
        }
        return done == null ? Pill.accent(words) : new Pill(Symbol.CHECK, words);
    }
}
