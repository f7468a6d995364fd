package org.puente.treatment.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puente.cases.CaseFacts;
import org.puente.portal.Dates;
import org.puente.portal.Picture;
import org.puente.portal.SideMark;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.treatment.Answer;
import org.puente.treatment.AnswerPictures;
import org.puente.treatment.CheckLine;
import org.puente.treatment.DerivedEvidence;
import org.puente.treatment.Remark;
import org.puente.treatment.SharedSign;
import org.puente.treatment.Sign;
import org.puente.treatment.Verdict;

/** What was answered: in full by the own side, and what the other side let know. */
class AnswerWords extends Div {

    private final Map<AnswerPictures.Of, List<AnswerPictures.Place>> pictures;

    /** @param pictures that came with answers about the person */
    AnswerWords(
            CaseFacts facts,
            CheckLine line,
            @Nullable DerivedEvidence evidence,
            Map<AnswerPictures.Of, List<AnswerPictures.Place>> pictures) {
        this.pictures = pictures;
        addClassName("check-words");
        line.answer().ifPresent(answer -> add(own(answer)));
        List<Answer> earlier = line.own().stream().skip(1).toList();
        if (!earlier.isEmpty()) {
            Div all = new Div();
            earlier.forEach(answer -> all.add(own(answer)));
            add(new Details(Texts.text("treatment.earlier", earlier.size()), all));
        }
        if (line.other() != null) {
            add(other(facts, line.other()));
        }
        if (line.answer().isEmpty() && line.other() == null && !line.mayAnswer()) {
            add(waiting(facts, line));
        }
        if (evidence != null) {
            add(meta(Texts.text(evidence.key(), args(evidence))));
        }
    }

    private static Object[] args(DerivedEvidence evidence) {
        return evidence.args().stream()
                .map(arg -> arg instanceof Instant at ? Dates.nearMoment(Texts.language(), Dates.here(at)) : arg)
                .toArray();
    }

    private Div own(Answer answer) {
        boolean pass = answer.verdict() == Verdict.PASS;
        Div box = new Div(verdict(pass, Texts.of(answer.verdict())), meta(CheckWords.by(answer)));
        box.addClassName("check-answer");
        if (answer.checkedAt() != null) {
            box.add(meta(Texts.text("treatment.checked_at", CheckWords.moment(answer.checkedAt()))));
        }
        if (!answer.place().isEmpty()) {
            box.add(labelled("treatment.answer.place", answer.place()));
        }
        if (!answer.evidence().isEmpty()) {
            box.add(labelled("treatment.answer.evidence", answer.evidence()));
        }
        if (!answer.remark().isEmpty()) {
            box.add(meta(Texts.text("treatment.answer.remark")), quote(answer.remark()), meta(heard(answer.remark())));
        }
        pictures.getOrDefault(new AnswerPictures.Of(answer.checkId(), answer.number()), List.of())
                .forEach(picture -> box.add(picture(picture, answer.remark())));
        return box;
    }

    private static Paragraph quote(Remark remark) {
        Paragraph quote = new Paragraph(remark.text());
        quote.addClassName("quote");
        if (!remark.language().isEmpty()) {
            quote.getElement().setAttribute("lang", remark.language());
        }
        return quote;
    }

    /** In which language it was said, and through whom. */
    private static String heard(Remark remark) {
        String language = remark.language().isEmpty()
                ? Texts.text("treatment.remark.no_language")
                : Locale.forLanguageTag(remark.language()).getDisplayLanguage(Texts.language());
        return remark.interpreter().isEmpty()
                ? Texts.text("treatment.remark.alone", language)
                : Texts.text("treatment.remark.interpreted", language, remark.interpreter());
    }

    private static Picture picture(AnswerPictures.Place place, Remark remark) {
        return new Picture(
                place.address(),
                Texts.text(
                        place.sha256().equals(remark.signature())
                                ? "treatment.remark.signature"
                                : "treatment.answer.picture"));
    }

    private static Div other(CaseFacts facts, SharedSign sign) {
        var partner = facts.agreement().partnerOf(facts.viewer());
        Div box = new Div(
                new SideMark(partner, facts.side().other()),
                verdict(sign.sign() != Sign.FAIL, Texts.of(sign.sign())),
                meta(Texts.text("treatment.since", CheckWords.day(sign.at()))));
        box.addClassNames("row", "wrap");
        if (sign.as() != null) {
            box.add(meta(Texts.of(sign.as())));
        }
        if (sign.reason() != null) {
            box.add(meta(Texts.of(sign.reason())));
        }
        return box;
    }

    private static Paragraph waiting(CaseFacts facts, CheckLine line) {
        String sentence = line.check().isComputed()
                ? Texts.text("treatment.computed." + line.check().id())
                : Texts.text("treatment.waits", new CheckWords(facts).whoAnswers(line.check()));
        Paragraph waiting = new Paragraph(sentence);
        waiting.addClassNames("small", "mut");
        return waiting;
    }

    private static Span verdict(boolean pass, String word) {
        Span verdict = new Span((pass ? Symbol.CHECK : Symbol.CLOSE).small(), new Span(word));
        verdict.addClassNames("verdict", pass ? "ok" : "stop");
        return verdict;
    }

    private static Span meta(String text) {
        Span meta = new Span(text);
        meta.addClassNames("small", "mut");
        return meta;
    }

    private static Paragraph labelled(String key, String text) {
        Span label = new Span(Texts.text(key) + ": ");
        label.addClassName("mut");
        Paragraph line = new Paragraph(label, new Span(text));
        line.addClassName("check-note");
        return line;
    }
}
