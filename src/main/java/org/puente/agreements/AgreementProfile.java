package org.puente.agreements;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Country;
import org.puente.countries.Deadline;
import org.puente.countries.NamedHolidays;
import org.puente.countries.Office;
import org.puente.countries.Pause;
import org.puente.countries.Side;
import org.puente.countries.Span;
import org.puente.countries.WorkDays;

/**
 * One version of the signed rules between two countries. It knows no country by name: everything follows from the file.
 *
 * @param id such as {@code us-co}
 * @param numberPrefix with which its case numbers begin
 * @param names what the agreement is called, by language
 * @param inForceSince the first day of this version
 * @param disclosedAtSubmit exactly what the first disclosure holds
 * @param holdReview how often a hold is reviewed, and so the rhythm of the one sentence that the other side sees
 * @param biometricsFromAge completed years below which no biometrics of a child are taken or sent
 * @param adultFromAge completed years from which a person is no minor
 * @param complaints at least one body of each side, of which one answers in the portal
 * @param queries what one side may ask the other about prints
 * @param messages what officers may write to each other
 * @param dataSubjects within what time a side answers a person about their data; a side without has the usual terms
 * @param treatment what it adds to the catalogue of humane treatment; none: the catalogue as it is
 * @param convictions what may be released of convictions; none: nothing, and nothing is written down of them
 */
public record AgreementProfile(
        String id,
        int version,
        String numberPrefix,
        Map<Locale, String> names,
        LocalDate inForceSince,
        Party sending,
        Party receiving,
        Map<AgreedClock, ClockRule> clocks,
        NightRest night,
        Period holdReview,
        List<DisclosedField> disclosedAtSubmit,
        int biometricsFromAge,
        int adultFromAge,
        Map<CodeList, List<Code>> codes,
        Map<Side, List<ComplaintBody>> complaints,
        Retention retention,
        QueryRules queries,
        AgreedMessages messages,
        Map<Side, DataSubjectTerms> dataSubjects,
        @Nullable AgreedSection treatment,
        @Nullable AgreedConvictions convictions) {

    public AgreementProfile {
        names = Map.copyOf(names);
        clocks = Map.copyOf(clocks);
        disclosedAtSubmit = List.copyOf(disclosedAtSubmit);
        codes = Map.copyOf(codes);
        complaints = Map.copyOf(complaints);
        dataSubjects = Map.copyOf(dataSubjects);
    }

    public Party party(Side side) {
        return side == Side.SENDING ? sending : receiving;
    }

    public Country country(Side side) {
        return party(side).country();
    }

    /** The clock on the wall of that side's office. */
    public ZoneId zone(Side side) {
        return party(side).zone();
    }

    public boolean involves(Country country) {
        return side(country).isPresent();
    }

    /** @throws IllegalArgumentException if the country is no party */
    public Side sideOf(Country country) {
        return side(country).orElseThrow(() -> new IllegalArgumentException(country + " is no party of " + id));
    }

    /** @throws IllegalArgumentException if the country is no party */
    public Country partnerOf(Country country) {
        return country(sideOf(country).other());
    }

    /** The languages of its two offices, the sending one's first. */
    public List<Locale> languages() {
        return Stream.of(sending.language(), receiving.language()).distinct().toList();
    }

    /** Days on which both offices work. */
    public WorkDays workDays() {
        EnumSet<DayOfWeek> weekend = EnumSet.copyOf(sending.weekend());
        weekend.addAll(receiving.weekend());
        Map<Country, NamedHolidays> named = new HashMap<>();
        for (Party party : List.of(sending, receiving)) {
            if (party.holidays() != null) {
                named.put(party.country(), party.holidays());
            }
        }
        return new WorkDays(Set.of(sending.country(), receiving.country()), weekend, named);
    }

    public ClockRule clock(AgreedClock clock) {
        return Optional.ofNullable(clocks.get(clock)).orElseThrow();
    }

    /** Whose days count for a clock of that side. */
    public Office office(Side side) {
        return new Office(zone(side), party(side).dayEnds(), workDays());
    }

    /** Whose days count for a term of that country's own law, which knows no holidays but its own. */
    public Office ownOffice(Side side) {
        Party own = party(side);
        Map<Country, NamedHolidays> named = own.holidays() == null ? Map.of() : Map.of(own.country(), own.holidays());
        return new Office(own.zone(), own.dayEnds(), new WorkDays(Set.of(own.country()), own.weekend(), named));
    }

    /** Within what time that side answers a person about their data. */
    public DataSubjectTerms dataSubjects(Side side) {
        return dataSubjects.getOrDefault(side, DataSubjectTerms.USUAL);
    }

    /** A clock that runs by its rule, on the calendar of the side that has to act, within its outer limit. */
    public Deadline deadline(AgreedClock clock, Instant start, List<Pause> pauses) {
        return deadline(clock, clock(clock).actingSide().orElse(Side.SENDING), start, pauses);
    }

    /** The same where either side may have to act, as in answering what a report recommends. */
    public Deadline deadline(AgreedClock clock, Side acting, Instant start, List<Pause> pauses) {
        ClockRule rule = clock(clock);
        return new Deadline(start, rule.span(), rule.outerLimit(), pauses, office(acting));
    }

    /** When an escalation step of a clock is reached, by what is known now. */
    public Instant reached(EscalationStep step, Deadline clock, Instant now) {
        Instant due = clock.at(now).due();
        if (step.workDaysLate() == 0) {
            return step.atPercent() < EscalationStep.DUE ? clock.atShare(step.atPercent(), now) : due;
        }
        return new Deadline(due, new Span.WorkDays(step.workDaysLate()), List.of(), clock.office())
                .at(due)
                .due();
    }

    /** The agreed answers to a question, in the order of the file. */
    public List<Code> codes(CodeList list) {
        return codes.getOrDefault(list, List.of());
    }

    /** An agreed answer by its code. */
    public Optional<Code> code(CodeList list, String code) {
        return codes(list).stream().filter(known -> known.code().equals(code)).findFirst();
    }

    /** Whom a person may turn to in that side's country, in the order of the file. */
    public List<ComplaintBody> complaints(Side side) {
        return complaints.getOrDefault(side, List.of());
    }

    /** In which country the one body is that answers complaints in the portal. */
    public Side complaintSide() {
        return Stream.of(Side.values())
                .filter(side -> complaints(side).stream().anyMatch(ComplaintBody::answersHere))
                .findFirst()
                .orElseThrow();
    }

    /** The one body that answers complaints in the portal. */
    public ComplaintBody complaintBody() {
        return complaints(complaintSide()).stream()
                .filter(ComplaintBody::answersHere)
                .findFirst()
                .orElseThrow();
    }

    /** What it is called in a language; in a language that was not agreed, in one that was. */
    public String name(Locale language) {
        return Optional.ofNullable(names.get(Locale.of(language.getLanguage())))
                .or(() -> languages().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .findFirst())
                .orElse(id);
    }

    private Optional<Side> side(Country country) {
        return Stream.of(Side.values())
                .filter(side -> country(side).equals(country))
                .findFirst();
    }
}
