package org.puente.biometrics;

import static org.puente.access.Permission.MOVE_PERSONS;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.audit.Refused;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.matching.TemplateExtractor;
import org.puente.matching.Verifier;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares one print that was taken at the door with those of the case, one to one. Says whether they agree, and never
 * more: no score, and no answer that boards or refuses anybody ({@code domain.md}, Biometrics, at the door).
 */
@Service
public class DoorComparison {

    /** A nominal false match rate of 0.01 % for one comparison, by SourceAFIS' own documentation. */
    private static final double AGREES_FROM = 40;

    /** What most readers deliver, where a photographed file says nothing. */
    private static final int USUAL_DPI = 500;

    private static final TemplateExtractor EXTRACTOR = new TemplateExtractor();

    private final CaseDesk cases;
    private final Enrolments enrolments;
    private final PrintBook prints;
    private final ApplicationEventPublisher events;

    DoorComparison(CaseDesk cases, Enrolments enrolments, PrintBook prints, ApplicationEventPublisher events) {
        this.cases = cases;
        this.enrolments = enrolments;
        this.prints = prints;
        this.events = events;
    }

    /**
     * Whether the print agrees with any finger of the case, its own side's or disclosed ones. Takes well under a second.
     *
     * @param file a file with one print in it, as it was dropped or photographed
     * @throws CaseNotFound for a case that the actor's country may not open
     * @throws Refusal if the person is a child, the file holds no single print, or the case none to compare with
     */
    @Requires(MOVE_PERSONS)
    @Transactional
    public boolean agrees(CaseId id, byte[] file, String name) {
        refuseForAChild(cases.facts(id).orElseThrow(CaseNotFound::new));
        FoundPrint print = single(PrintFiles.read(file, name));
        Country holder = Actors.current().country();
        List<UUID> stored = enrolments.of(id).stream()
                .flatMap(enrolment -> enrolment.fingers().stream())
                .map(Enrolment.Finger::print)
                .toList();
        if (stored.isEmpty()) {
            throw new Refusal("biometrics.door.nothing_to_compare");
        }
        Verifier probe = new Verifier(EXTRACTOR.extract(print.at(print.dpi().orElse(USUAL_DPI))));
        boolean agrees = stored.stream()
                .flatMap(candidate -> prints.template(candidate, holder).stream())
                .anyMatch(candidate -> probe.score(candidate) >= AGREES_FROM);
        events.publishEvent(
                new PrintAct("print.compared-at-door", id, Map.of("outcome", agrees ? "AGREES" : "DOES_NOT_SETTLE")));
        return agrees;
    }

    /** No print is taken of a child but at an enrolment, with a guardian ({@code domain.md}, Biometrics). */
    private void refuseForAChild(CaseFacts facts) {
        if (facts.minor()) {
            events.publishEvent(
                    new Refused("print.enrol.refused", facts.id(), "biometrics.door.child", Map.of("place", "DOOR")));
            throw new Refusal("biometrics.door.child");
        }
    }

    private static FoundPrint single(PrintFile file) {
        return switch (file) {
            case PrintFile.Unreadable(Refusal why) -> throw why;
            case PrintFile.Found found -> {
                List<FoundPrint> single = found.prints().stream()
                        .filter(print -> print.fingersShown() == 1)
                        .toList();
                if (single.size() != 1) {
                    throw new Refusal("biometrics.door.one_print");
                }
                yield single.getFirst();
            }
        };
    }
}
