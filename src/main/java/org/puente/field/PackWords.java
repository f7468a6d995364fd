package org.puente.field;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import org.puente.journeys.Journey;
import org.puente.portal.Texts;
import org.puente.treatment.Check;
import org.puente.treatment.ForceKind;
import org.puente.treatment.ForceReason;
import org.puente.treatment.Gravity;
import org.puente.treatment.Injuries;
import org.puente.treatment.ObservedForce;
import org.puente.treatment.ObservedIncident;
import org.puente.treatment.Phase;
import org.puente.treatment.RestraintMean;
import org.puente.treatment.RestraintPolicy;
import org.puente.treatment.RestraintReason;
import org.puente.treatment.ReviewRhythm;
import org.puente.treatment.Severity;

/** The parts of a pack that are the same for whoever takes it. */
final class PackWords {

    private static final Locale ENGLISH = Texts.LANGUAGES.getFirst();
    private static final Locale SPANISH = Texts.LANGUAGES.getLast();

    private PackWords() {}

    static Pack.Said said(String key) {
        return new Pack.Said(Texts.text(ENGLISH, key), Texts.text(SPANISH, key));
    }

    static List<Pack.Coded> phases() {
        return Arrays.stream(Phase.values()).map(PackWords::coded).toList();
    }

    /** What any of the policies forbids is forbidden, and looks are as frequent as the strictest asks. */
    static Pack.RestraintWords restraints(Collection<RestraintPolicy> policies) {
        return new Pack.RestraintWords(
                Arrays.stream(RestraintMean.values())
                        .map(mean -> new Pack.Mean(
                                mean.name(),
                                policies.stream().anyMatch(policy -> policy.forbids(mean)),
                                Texts.of(ENGLISH, mean),
                                Texts.of(SPANISH, mean)))
                        .toList(),
                Arrays.stream(RestraintReason.values()).map(PackWords::coded).toList(),
                fewestMinutes(policies, ReviewRhythm::inFirstHour),
                fewestMinutes(policies, ReviewRhythm::later));
    }

    /** On a journey without anybody there is nothing to look after. */
    private static int fewestMinutes(Collection<RestraintPolicy> policies, Function<ReviewRhythm, Duration> between) {
        return policies.stream()
                .map(policy -> between.apply(policy.rhythm()))
                .min(Comparator.naturalOrder())
                .map(found -> Math.toIntExact(found.toMinutes()))
                .orElse(1);
    }

    static Pack.EventWords events() {
        return new Pack.EventWords(
                codes(Gravity.values()),
                codes(ForceKind.values()),
                codes(ForceReason.values()),
                codes(Injuries.values()));
    }

    /** Codes and what the monitor wrote who opened it; no word of an officer's. */
    static Pack.Happened happened(ObservedIncident incident) {
        return new Pack.Happened(incident.openedAt(), incident(ENGLISH, incident), incident(SPANISH, incident));
    }

    private static String incident(Locale language, ObservedIncident incident) {
        String codes = Texts.text(
                language,
                "field.happened.incident",
                incident.checkId(),
                incident.gravity(),
                incident.outcome() == null ? incident.state() : incident.outcome());
        return incident.told().isEmpty() ? codes : codes + " " + incident.told();
    }

    static Pack.Happened happened(ObservedForce used) {
        return new Pack.Happened(used.usedAt(), force(ENGLISH, used), force(SPANISH, used));
    }

    private static String force(Locale language, ObservedForce used) {
        return Texts.text(language, "field.happened.force", used.kind(), used.reason(), used.injuries());
    }

    private static List<Pack.Coded> codes(Enum<?>[] all) {
        return Arrays.stream(all).map(PackWords::coded).toList();
    }

    private static Pack.Coded coded(Enum<?> code) {
        return new Pack.Coded(code.name(), Texts.of(ENGLISH, code), Texts.of(SPANISH, code));
    }

    /** Each once, in the order of phases and ids. */
    static List<Pack.CheckText> checks(Collection<Check> all) {
        TreeMap<String, Check> once = new TreeMap<>();
        all.forEach(check -> once.put(check.phase().ordinal() + check.id(), check));
        return once.values().stream().map(PackWords::check).toList();
    }

    private static Pack.CheckText check(Check check) {
        return new Pack.CheckText(
                check.id(),
                check.phase().name(),
                check.text().english(),
                check.text().spanish(),
                check.evidence().english(),
                check.evidence().spanish(),
                check.isBlocking(),
                check.severity() != Severity.NOTE);
    }

    static Pack.Voyage voyage(Journey journey) {
        return new Pack.Voyage(
                journey.id().toString(),
                journey.number(),
                journey.route(),
                journey.state().name(),
                journey.plan().legs().stream()
                        .map(leg -> new Pack.Stretch(
                                leg.from(),
                                leg.fromZone().getId(),
                                leg.departsAt(),
                                leg.to(),
                                leg.toZone().getId(),
                                leg.arrivesAt()))
                        .toList());
    }
}
