package org.puente.privacy;

import java.util.Set;
import java.util.TreeSet;
import org.puente.access.Role;

/**
 * Who looked, as a person is told it: never by name, and in words that show no hold. Everybody who prepares a case, decides on
 * its clearance or sees to health is an officer of the case: that a protection officer or a health professional looked often, or
 * on a certain day, would say what a hold must not, on a paper that may be read in either country (8 CFR 208.6).
 */
enum LookRole {
    CASE_OFFICER,
    IDENTITY_OFFICER,
    EXAMINER,
    CONSULAR_OFFICER,
    TRANSFER_COORDINATOR,
    PRIVACY_OFFICER,
    AUDITOR,
    ADMINISTRATOR,
    SYSTEM,
    /** Lines of the trail from before it kept roles. */
    NOT_KEPT;

    static Set<LookRole> of(Set<Role> roles) {
        Set<LookRole> told = new TreeSet<>();
        roles.forEach(role -> told.add(of(role)));
        if (told.isEmpty()) {
            told.add(NOT_KEPT);
        }
        return told;
    }

    private static LookRole of(Role role) {
        return switch (role) {
            case CASEWORKER, SUPERVISOR, PROTECTION_OFFICER, HEALTH_PROFESSIONAL -> CASE_OFFICER;
            case IDENTITY_OFFICER -> IDENTITY_OFFICER;
            case EXAMINER -> EXAMINER;
            case CONSULAR_OFFICER -> CONSULAR_OFFICER;
            case TRANSFER_COORDINATOR -> TRANSFER_COORDINATOR;
            case PRIVACY_OFFICER -> PRIVACY_OFFICER;
            case AUDITOR -> AUDITOR;
            case ADMINISTRATOR -> ADMINISTRATOR;
            case CASE_SYSTEM, MANIFEST_SYSTEM -> SYSTEM;
            case MONITOR, COMPLAINT_BODY -> NOT_KEPT;
        };
    }
}
