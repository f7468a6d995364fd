package org.puente.treatment;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.puente.biometrics.Enrolment;
import org.puente.biometrics.Enrolments;
import org.puente.cases.CaseFacts;
import org.puente.countries.Side;
import org.springframework.stereotype.Component;

/** Derives evidence from what the reading side itself knows: when a certificate was given, how old a child was. */
@Component
class EvidenceFromData {

    private static final String CHILDS_BIOMETRICS = "PRE-16";

    private final Enrolments enrolments;

    EvidenceFromData(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    List<DerivedEvidence> of(CaseFacts facts, Material material) {
        List<DerivedEvidence> all = new ArrayList<>();
        if (facts.side() == Side.SENDING) {
            material.catalogue()
                    .check(ComputedChecks.CERTIFICATE)
                    .flatMap(material.own()::answer)
                    .filter(answer -> answer.verdict() == Verdict.PASS)
                    .ifPresent(answer -> all.add(new DerivedEvidence(
                            ComputedChecks.CERTIFICATE_AGE, "treatment.computed.certificate", List.of(answer.at()))));
        }
        if (material.flags().contains(Flag.MINOR_BIOMETRICS)) {
            youngestAtCapture(facts)
                    .ifPresent(years -> all.add(new DerivedEvidence(
                            CHILDS_BIOMETRICS,
                            "treatment.computed.age",
                            List.of(years, facts.agreement().biometricsFromAge()))));
        }
        return all;
    }

    /** Completed years at the earliest capture. */
    private Optional<Integer> youngestAtCapture(CaseFacts facts) {
        LocalDate born = facts.birthDate();
        return born == null
                ? Optional.empty()
                : enrolments.of(facts.id()).stream()
                        .map(Enrolment::takenOn)
                        .min(LocalDate::compareTo)
                        .map(taken -> Period.between(born, taken).getYears());
    }
}
