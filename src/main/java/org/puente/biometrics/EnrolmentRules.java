package org.puente.biometrics;

import static org.puente.cases.Objection.because;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.puente.cases.CaseFacts;
import org.puente.cases.Objection;

/**
 * Whether prints may be enrolled at all. Of a child none are taken by default: never below the agreed age, and from it
 * only with a guardian present; an unknown or disputed age counts as a child's ({@code domain.md}, Biometrics).
 */
final class EnrolmentRules {

    private EnrolmentRules() {}

    /** What stands in the way whatever is written into the form. */
    static List<Objection> objections(CaseFacts facts, LocalDate takenOn) {
        List<Objection> all = new ArrayList<>();
        if (facts.state().isOver()) {
            all.add(because("biometrics.enrol.over"));
        }
        LocalDate born = facts.birthDate();
        int floor = facts.agreement().biometricsFromAge();
        if (born == null) {
            all.add(because("biometrics.enrol.birth_unknown"));
        } else if (Period.between(born, takenOn).getYears() < floor) {
            all.add(because("biometrics.enrol.child_below", floor));
        }
        return all;
    }

    /** Whether prints of which the first was taken on that day may be sent: of a child below the agreed age none are, however they came here. */
    static boolean mayCross(CaseFacts facts, LocalDate takenOn) {
        LocalDate born = facts.birthDate();
        return born != null
                && Period.between(born, takenOn).getYears() >= facts.agreement().biometricsFromAge();
    }

    /** What stands in the way of this form. */
    static List<Objection> objections(CaseFacts facts, EnrolmentForm form, LocalDate today) {
        List<Objection> all = objections(facts, form.firstDay());
        boolean child = facts.minor() || facts.sheet().isMinor(form.firstDay());
        if (child && form.guardian().isEmpty()) {
            all.add(because("biometrics.enrol.guardian"));
        }
        if (form.lastDay().isAfter(today)) {
            all.add(because("biometrics.enrol.future"));
        }
        if (form.place().isEmpty()) {
            all.add(because("biometrics.enrol.place"));
        }
        if (form.prints().isEmpty()) {
            all.add(because("biometrics.enrol.nothing"));
        }
        return all;
    }
}
