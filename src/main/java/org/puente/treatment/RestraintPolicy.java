package org.puente.treatment;

import java.time.Duration;
import java.util.Set;

/**
 * By what a person may be restrained and who never is: part of the catalogue, and an agreement may tighten it. The
 * delivered one takes of each standard the strictest:
 *
 * <ul>
 *   <li>no chains, irons or what degrades or hurts by itself; the least, the shortest, only where nothing milder helps
 *       (Nelson Mandela Rules 47–49);
 *   <li>nothing that hinders breathing, no pressure on chest or neck, and off after the take-off where it is not needed (CPT,
 *       13th General Report, paragraphs 33–36; Decision 2004/573/EC, annex, 3.2);
 *   <li>no gas or spray in a closed space (CPT, 13th General Report, paragraph 38);
 *   <li>never a woman in labour, during birth or right after it (Bangkok Rule 24; Nelson Mandela Rule 48(2)), here never while
 *       pregnant either;
 *   <li>never a child, whom the standards let restrain in exceptional cases alone (Convention on the Rights of the Child,
 *       article 37; Havana Rules 63–64; Beijing Rules 17.3 and 26);
 *   <li>each for one person, authorised beforehand (Council of Europe, Twenty Guidelines, 19; CPT, 13th General Report,
 *       paragraphs 33–34);
 *   <li>force is reported at once, and a doctor sees the person at the earliest moment (Nelson Mandela Rule 82; Basic
 *       Principles on the Use of Force, 5(c) and 6).
 * </ul>
 *
 * @param allowed by what a person may be restrained; everything else is recorded all the same, and an incident
 * @param never facts with which nobody is restrained at all
 * @param rhythm how often one looks whether it is still needed
 * @param authorisedFor how long an authorisation is good at most
 * @param forbiddenForce what is an incident whatever the reason
 * @param reportWithin how soon a use of force is reported
 * @param doctorWithin how soon a doctor sees the person after it
 */
public record RestraintPolicy(
        Set<RestraintMean> allowed,
        Set<Flag> never,
        ReviewRhythm rhythm,
        Duration authorisedFor,
        Set<ForceKind> forbiddenForce,
        Duration reportWithin,
        Duration doctorWithin) {

    public RestraintPolicy {
        allowed = Set.copyOf(allowed);
        never = Set.copyOf(never);
        forbiddenForce = Set.copyOf(forbiddenForce);
    }

    public boolean forbids(RestraintMean mean) {
        return !allowed.contains(mean);
    }

    public boolean forbids(ForceKind kind) {
        return forbiddenForce.contains(kind);
    }

    boolean neverRestrains(Set<Flag> facts) {
        return facts.stream().anyMatch(never::contains);
    }
}
