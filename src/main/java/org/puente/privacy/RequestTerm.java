package org.puente.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.DataSubjectTerms;
import org.puente.cases.EndedCase;
import org.puente.countries.Country;
import org.puente.countries.Deadline;
import org.puente.countries.Office;
import org.puente.countries.Side;
import org.puente.countries.Span;

/**
 * Within what time a request is to be answered: as the agreement says for the side that answers, counted from the day after
 * the request on that side's own working days. A law of one country knows no holidays of another, and counting both would give
 * the person less than it grants.
 */
public final class RequestTerm {

    private final Side side;
    private final AgreementProfile agreement;
    private final DataSubjectTerms.Term term;
    private final Instant start;
    private final Office office;
    private final boolean extended;

    private RequestTerm(EndedCase found, RequestKind kind, LocalDate receivedOn, boolean extended) {
        agreement = found.agreement();
        Country own = found.viewer();
        side = agreement.sideOf(own);
        DataSubjectTerms terms = agreement.dataSubjects(side);
        term = kind == RequestKind.ACCESS ? terms.access() : terms.claim();
        office = agreement.ownOffice(side);
        start = receivedOn.atStartOfDay(office.zone()).toInstant();
        this.extended = extended;
    }

    static RequestTerm of(EndedCase found, RequestKind kind, LocalDate receivedOn) {
        return new RequestTerm(found, kind, receivedOn, false);
    }

    static RequestTerm of(EndedCase found, DataRequest request) {
        return new RequestTerm(found, request.kind(), request.receivedOn(), request.extendedFor() != null);
    }

    /** The clock of the answer, with the extension if there was one. */
    public Deadline answer() {
        Deadline agreed = new Deadline(start, term.span(), List.of(), office);
        @Nullable Span longest = term.extension();
        return extended && longest != null ? agreed.extendedTo(longest) : agreed;
    }

    /** The clock of telling the person that the request arrived; empty where nobody agreed on one. */
    public Optional<Deadline> told() {
        return term.toldWithin().map(within -> new Deadline(start, within, List.of(), office));
    }

    /** When it would be due with the one extension; empty where none is agreed or it was taken. */
    public Optional<Instant> extendedDue() {
        return extended
                ? Optional.empty()
                : term.extendedTo()
                        .map(longest -> answer().extendedTo(longest).at(start).due());
    }

    Instant due() {
        return answer().at(start).due();
    }

    /** Where the office is that answers. */
    public String city() {
        return agreement.party(side).city();
    }

    /** The last day on which a moment that is due still is in time, on the calendar of the office. */
    public LocalDate lastDay(Instant due) {
        return LocalDate.ofInstant(due.minusNanos(1), office.zone());
    }
}
