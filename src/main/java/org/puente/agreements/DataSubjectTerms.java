package org.puente.agreements;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Span;

/**
 * Within what time one side answers a person about their data, and by what law. Where an agreement says nothing both sides
 * keep the shortest terms known here, those of Colombia: 10 working days for a query, 5 more once; 15 for a claim, 8 more
 * once (Ley Estatutaria 1581 de 2012, arts. 14 and 15).
 *
 * @param access of a request to know what is held
 * @param claim of a request to correct or erase it
 * @param basis the law on which the side holds the data, by language; empty if the agreement does not say
 * @param authority to whom a person complains about an answer, by language; empty if the agreement does not say
 */
public record DataSubjectTerms(Term access, Term claim, Map<Locale, String> basis, Map<Locale, String> authority) {

    /** Where nothing else is agreed. */
    public static final DataSubjectTerms USUAL = new DataSubjectTerms(
            new Term(new Span.WorkDays(10), new Span.WorkDays(15), null),
            new Term(new Span.WorkDays(15), new Span.WorkDays(23), null),
            Map.of(),
            Map.of());

    public DataSubjectTerms {
        basis = Map.copyOf(basis);
        authority = Map.copyOf(authority);
    }

    /**
     * One of its two times.
     *
     * @param span until the answer
     * @param extension the longest it may become by one reasoned extension, counted from the same beginning
     * @param acknowledged until the person is told that the request arrived
     */
    public record Term(
            Span span, @Nullable Span extension, @Nullable Span acknowledged) {

        public Optional<Span> extendedTo() {
            return Optional.ofNullable(extension);
        }

        public Optional<Span> toldWithin() {
            return Optional.ofNullable(acknowledged);
        }
    }
}
