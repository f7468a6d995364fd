package org.puente.treatment.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;
import org.puente.portal.Dates;
import org.puente.portal.SideMark;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.treatment.CheckLine;
import org.puente.treatment.DerivedEvidence;
import org.puente.treatment.SharedSign;
import org.puente.treatment.Sign;

/** What stands below a check besides its answer: what the other side let know, what data show, its override, its source. */
class BesideAnswer extends Div {

    BesideAnswer(AskedCheck asked, Actor actor, TreatmentDesks desks, Runnable changed) {
        CheckLine line = asked.line();
        addClassName("beside-answer");
        if (line.other() != null) {
            add(other(asked.facts(), line.other()));
        }
        if (asked.evidence() != null) {
            add(meta(Texts.text(asked.evidence().key(), args(asked.evidence()))));
        }
        if (line.override() != null || line.mayAskOverride()) {
            add(new OverrideBox(asked.facts(), actor, line, desks, changed));
        }
        if (asked.person() == null) {
            add(source(line.check().source()));
        }
    }

    private static Object[] args(DerivedEvidence evidence) {
        return evidence.args().stream()
                .map(arg -> arg instanceof Instant at ? Dates.nearMoment(Texts.language(), Dates.here(at)) : arg)
                .toArray();
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

    /** Standards are cited in the language in which they are published here: English. */
    private static Details source(String source) {
        Paragraph citation = new Paragraph(source);
        citation.getElement().setAttribute("lang", "en");
        citation.addClassNames("small", "mut");
        Details details = new Details(Texts.text("treatment.source"), citation);
        details.addClassName("check-source");
        return details;
    }
}
