package org.puente.biometrics;

import static org.puente.access.Permission.DECIDE_NATIONALITY;
import static org.puente.access.Permission.ENROL_PRINTS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the own side's prints, and reports on its comparisons, leave the portal: first somebody says for what, then they
 * alone may fetch the file, for some minutes. The line in the trail is written before a byte leaves.
 */
@Service
public class PrintExports {

    /** Characters of a note. */
    public static final int LONGEST_NOTE = 200;

    private static final Duration FETCHED_WITHIN = Duration.ofMinutes(10);

    private final CaseDesk cases;
    private final EnrolmentBook enrolments;
    private final VerificationBook verifications;
    private final PrintExportBook book;
    private final PrintExportWriter writer;
    private final ComparisonReport report;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PrintExports(
            CaseDesk cases,
            EnrolmentBook enrolments,
            VerificationBook verifications,
            PrintExportBook book,
            PrintExportWriter writer,
            ComparisonReport report,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.enrolments = enrolments;
        this.verifications = verifications;
        this.book = book;
        this.writer = writer;
        this.report = report;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says for what a set of prints is to leave.
     *
     * @param photo whether the person's photo goes along; into ANSI/NIST alone
     * @return by what it is fetched
     * @throws CaseNotFound for a case, or a set, that is not the actor's side's
     * @throws Refusal without a purpose, or with too long a note
     */
    @Requires(ENROL_PRINTS)
    @Transactional
    public UUID order(
            CaseId id,
            EnrolmentId set,
            PrintExportFormat format,
            boolean photo,
            @Nullable PrintExportPurpose purpose,
            String note,
            Locale language) {
        CaseFacts facts = cases.facts(id).orElseThrow(CaseNotFound::new);
        if (set(facts, set.uuid()).isEmpty()) {
            throw new CaseNotFound();
        }
        if (!PrintExportFormat.ofSets().contains(format)) {
            throw new IllegalArgumentException("No format of a set: " + format);
        }
        boolean along = photo && format == PrintExportFormat.ANSI_NIST;
        return add(id, set.uuid(), format, along, purpose, note, language);
    }

    /**
     * Says for what the report on a comparison is to leave.
     *
     * @throws CaseNotFound for a case, or a comparison, that is not the actor's side's
     * @throws Refusal while examiners are at work, without a purpose, or with too long a note
     */
    @Requires({ENROL_PRINTS, DECIDE_NATIONALITY})
    @Transactional
    public UUID orderReport(
            CaseId id, ComparisonId comparison, @Nullable PrintExportPurpose purpose, String note, Locale language) {
        CaseFacts facts = cases.facts(id).orElseThrow(CaseNotFound::new);
        if (!conclusion(facts, comparison.uuid()).orElseThrow(CaseNotFound::new).isSettled()) {
            throw new Refusal("biometrics.export.not_settled");
        }
        return add(id, comparison.uuid(), PrintExportFormat.REPORT, false, purpose, note, language);
    }

    private UUID add(
            CaseId id,
            UUID subject,
            PrintExportFormat format,
            boolean photo,
            @Nullable PrintExportPurpose purpose,
            String note,
            Locale language) {
        if (purpose == null) {
            throw new Refusal("biometrics.export.no_purpose");
        }
        String words = note.replaceAll("\\p{Cntrl}+", " ").strip();
        if (words.length() > LONGEST_NOTE) {
            throw new Refusal("biometrics.export.long_note", LONGEST_NOTE);
        }
        PrintExportOrder order =
                new PrintExportOrder(UUID.randomUUID(), id, subject, format, photo, purpose, words, language, now());
        book.add(order, Actors.current());
        return order.id();
    }

    /**
     * Gives the file.
     *
     * @return empty for what somebody else asked for, or too long ago, as for what nobody did
     * @throws Refusal if the set has nothing that the format holds
     */
    @Requires({ENROL_PRINTS, DECIDE_NATIONALITY})
    @Transactional
    public Optional<ExportedPrints> fetch(UUID id) {
        Actor officer = Actors.current();
        return book.find(id, officer, now().minus(FETCHED_WITHIN))
                .flatMap(order -> cases.facts(order.caseId()).flatMap(facts -> file(order, facts, officer)));
    }

    private Optional<ExportedPrints> file(PrintExportOrder order, CaseFacts facts, Actor officer) {
        return order.format() == PrintExportFormat.REPORT
                ? conclusion(facts, order.subject()).map(conclusion -> {
                    byte[] pdf = report.write(order, facts, conclusion, officer, now());
                    return left("comparison.report.exported", order, "comparison-" + conclusion.number(), pdf);
                })
                : set(facts, order.subject()).map(set -> {
                    byte[] bytes = writer.write(order, facts, set, now());
                    return left("print.exported", order, "prints-" + facts.number(), bytes);
                });
    }

    private ExportedPrints left(String what, PrintExportOrder order, String name, byte[] bytes) {
        events.publishEvent(new PrintExportAct(
                what,
                order.caseId(),
                order.purpose(),
                Map.of(
                        "export", order.id().toString(),
                        "subject", order.subject().toString(),
                        "format", order.format().name(),
                        "photo", String.valueOf(order.photo()),
                        "sha256", Sha256.hex(bytes))));
        String extension = order.format().extension();
        return new ExportedPrints(name + "." + extension, order.format().mediaType(), bytes);
    }

    private Optional<Enrolment> set(CaseFacts facts, UUID set) {
        return enrolments.of(facts.id(), facts.viewer()).stream()
                .filter(own -> own.id().uuid().equals(set))
                .findFirst();
    }

    private Optional<Conclusion> conclusion(CaseFacts facts, UUID comparison) {
        return verifications.conclusions(facts.id(), facts.viewer()).stream()
                .filter(asked -> asked.comparison().uuid().equals(comparison))
                .findFirst();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
