package org.puente.agreements.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.DataSubjectTerms;
import org.puente.countries.Side;
import org.puente.countries.Span;
import org.puente.portal.Card;
import org.puente.portal.Facts;
import org.puente.portal.Texts;

/** Within what time each side answers a person who asks about their data. */
class DataSubjectsCard extends Card {

    DataSubjectsCard(AgreementProfile profile) {
        super(Texts.text("agreements.data_subjects"));
        Facts facts = new Facts();
        for (Side side : Side.values()) {
            DataSubjectTerms terms = profile.dataSubjects(side);
            facts.with(Texts.text("agreements.data_subjects.access", profile.country(side)), words(terms.access()))
                    .with(Texts.text("agreements.data_subjects.claim", profile.country(side)), words(terms.claim()));
        }
        Paragraph what = new Paragraph(Texts.text("agreements.data_subjects.what"));
        what.addClassNames("small", "mut");
        add(facts, what);
    }

    private static String words(DataSubjectTerms.Term term) {
        String span = span(term.span());
        String extended = term.extendedTo()
                .map(longest -> Texts.text("agreements.data_subjects.extended", span, span(longest)))
                .orElse(span);
        return term.toldWithin()
                .map(told -> Texts.text("agreements.data_subjects.acknowledged", extended, span(told)))
                .orElse(extended);
    }

    private static String span(Span span) {
        return Texts.text(
                switch (span) {
                    case Span.Hours _ -> "agreements.span.hours";
                    case Span.Days _ -> "agreements.span.days";
                    case Span.WorkDays _ -> "agreements.span.work_days";
                },
                span.count());
    }
}
