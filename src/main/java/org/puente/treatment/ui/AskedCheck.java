package org.puente.treatment.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.puente.cases.CaseFacts;
import org.puente.portal.Texts;
import org.puente.treatment.AnswerPictures;
import org.puente.treatment.Check;
import org.puente.treatment.CheckLine;
import org.puente.treatment.DerivedEvidence;
import org.puente.treatment.Standing;
import org.puente.treatment.VisibleTo;

/**
 * A check of one person as its reader may see it.
 *
 * @param person what the person is called where one check is asked of many; null where all checks are of one person
 * @param evidence what data show about it
 * @param pictures that came with the own side's answers about the person
 */
record AskedCheck(
        CaseFacts facts,
        CheckLine line,
        @Nullable String person,
        @Nullable DerivedEvidence evidence,
        Map<AnswerPictures.Of, List<AnswerPictures.Place>> pictures) {

    /** By which the browser names it. */
    String key() {
        return facts.id() + ":" + line.check().id();
    }

    /** Whether nothing happened to the check, whatever happened to others. */
    boolean standsAs(@Nullable AskedCheck before) {
        return before != null && line.equals(before.line) && Objects.equals(evidence, before.evidence);
    }

    ShownLine shown() {
        Check check = line.check();
        List<ShownAnswer> own = line.own().stream()
                .map(answer -> ShownAnswer.of(answer, pictures))
                .toList();
        return new ShownLine(
                key(),
                person == null ? check.text().in(Texts.language()) : person,
                about(check),
                standing(),
                check.evidence().in(Texts.language()),
                check.isBlocking(),
                Texts.text(
                        switch (check.severity()) {
                            case BLOCKS_DEPARTURE -> "treatment.answer.fail_stops";
                            case INCIDENT -> "treatment.answer.fail_opens";
                            case NOTE -> "treatment.answer.fail_notes";
                        }),
                line.mayAnswer() ? readers(check) : null,
                own.isEmpty() ? null : own.getFirst(),
                own.isEmpty() ? List.of() : own.subList(1, own.size()),
                line.mayAnswer() ? null : closed(check));
    }

    private List<String> about(Check check) {
        List<String> about = new ArrayList<>();
        about.add(person == null ? check.id() : facts.number());
        about.add(Texts.of(check.severity()));
        if (check.visibleTo() != VisibleTo.BOTH) {
            about.add(Texts.text("portal.card.only", facts.viewer()));
        }
        if (!check.sure()) {
            about.add(Texts.text("treatment.check.to_confirm"));
        }
        if (!line.applies()) {
            about.add(Texts.text("treatment.check.applies_no_more"));
        }
        return about;
    }

    private ShownLine.Standing standing() {
        Standing standing = line.standing();
        return new ShownLine.Standing(
                switch (standing) {
                    case GREEN, SET_ASIDE -> "ok";
                    case RED -> "stop";
                    case OPEN -> "open";
                    case NOT_YET_COMPUTABLE -> "later";
                },
                Texts.of(standing));
    }

    private String readers(Check check) {
        var own = facts.viewer();
        var other = facts.agreement().partnerOf(own);
        if (check.visibleTo() != VisibleTo.BOTH) {
            return Texts.text("treatment.answer.private.own", own);
        }
        return Texts.text(
                check.isBlocking() ? "treatment.answer.private.blocking" : "treatment.answer.private", own, other);
    }

    /** Who answers it, where nobody has; else what was answered says enough. */
    private String closed(Check check) {
        if (line.answer().isPresent() || line.other() != null) {
            return "";
        }
        return check.isComputed()
                ? Texts.text("treatment.computed." + check.id())
                : Texts.text("treatment.waits", new CheckWords(facts).whoAnswers(check));
    }
}
