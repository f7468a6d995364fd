package org.puente.convictions.ui;

import java.time.Instant;
import java.util.List;
import org.puente.agreements.AgreedConvictions;
import org.puente.agreements.Code;
import org.puente.cases.CaseFacts;
import org.puente.convictions.ConvictionFacts;
import org.puente.portal.Dates;
import org.puente.portal.RuleTable;
import org.puente.portal.Texts;

/** Convictions in the reader's words: codes by the agreement's texts. */
final class ConvictionWords {

    private ConvictionWords() {}

    static AgreedConvictions agreed(CaseFacts facts) {
        AgreedConvictions agreed = facts.agreement().convictions();
        if (agreed == null) {
            throw new IllegalStateException(
                    "No convictions under " + facts.agreement().id());
        }
        return agreed;
    }

    static String category(CaseFacts facts, String code) {
        return agreed(facts)
                .category(code)
                .map(category -> category.text(Texts.language()))
                .orElse(code);
    }

    static String basis(CaseFacts facts, String code) {
        return agreed(facts)
                .legalBasis(code)
                .map(basis -> basis.text(Texts.language()))
                .orElse(code);
    }

    static String text(Code code) {
        return code.text(Texts.language());
    }

    static String day(ConvictionFacts conviction) {
        return Dates.full(Texts.language(), conviction.convictedOn());
    }

    static String months(ConvictionFacts conviction) {
        return Texts.text("convictions.months", conviction.months());
    }

    /** All of it in a line: "Fraud, 3 May 2019 · First instance · QM-1 · 14 months". */
    static String line(CaseFacts facts, ConvictionFacts conviction) {
        return Texts.text(
                "convictions.line",
                category(facts, conviction.category()),
                day(conviction),
                Texts.of(conviction.court()),
                conviction.place(),
                months(conviction));
    }

    static String moment(CaseFacts facts, Instant at) {
        return Dates.moment(Texts.language(), at.atZone(facts.zone()));
    }

    static RuleTable table(CaseFacts facts, List<ConvictionFacts> convictions) {
        RuleTable table = new RuleTable(
                Texts.text("convictions.table"),
                Texts.text("convictions.field.category"),
                Texts.text("convictions.field.day"),
                Texts.text("convictions.field.court"),
                Texts.text("convictions.field.place"),
                Texts.text("convictions.table.sentence"));
        convictions.forEach(each -> table.row(
                category(facts, each.category()), day(each), Texts.of(each.court()), each.place(), months(each)));
        return table;
    }
}
