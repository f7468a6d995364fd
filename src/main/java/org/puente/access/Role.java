package org.puente.access;

import static org.puente.access.Permission.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A realm role: a bundle of permissions. Which side a role acts for is decided per step and per agreement. */
public enum Role {
    CASEWORKER(
            READ_CASES,
            PREPARE_CASES,
            PROGRESS_CASES,
            ASK_QUESTIONS,
            WRITE_MESSAGES,
            PLACE_HOLDS,
            LIFT_GENERAL_HOLDS,
            ENROL_PRINTS,
            READ_CONVICTIONS,
            PREPARE_CONVICTIONS,
            ANSWER_CHECKS),
    SUPERVISOR(
            READ_CASES,
            WRITE_MESSAGES,
            SUBMIT_CASES,
            WITHDRAW_CASES,
            CLEAR_TRANSFERS,
            CLOSE_CASES,
            ANSWER_MONITORS,
            RELEASE_ANSWERS,
            READ_CONVICTIONS,
            SIGN_CONVICTIONS,
            SIGN_SECOND,
            ASSIGN_CASES,
            EXTEND_CLOCKS,
            PLACE_HOLDS,
            LIFT_GENERAL_HOLDS,
            ANSWER_CHECKS,
            READ_FIGURES,
            READ_AGREEMENTS),
    IDENTITY_OFFICER(READ_CASES, DECIDE_NATIONALITY, PLACE_HOLDS, ANSWER_CHECKS),
    EXAMINER(COMPARE_PRINTS),
    CONSULAR_OFFICER(
            READ_CASES,
            APPROVE_RETURNS,
            SIGN_SECOND,
            EXTEND_CLOCKS,
            ASK_QUESTIONS,
            WRITE_MESSAGES,
            PLACE_HOLDS,
            ANSWER_CHECKS),
    PROTECTION_OFFICER(READ_CASES, CLEAR_PROTECTION, PLACE_HOLDS, LIFT_PROTECTION_HOLDS, ANSWER_CHECKS),
    HEALTH_PROFESSIONAL(READ_CASES, PLACE_HOLDS, LIFT_MEDICAL_HOLDS, ANSWER_CHECKS, ENTER_COMPLAINTS),
    TRANSFER_COORDINATOR(READ_CASES, MOVE_PERSONS, WRITE_MESSAGES, PLACE_HOLDS, ANSWER_CHECKS, ENTER_COMPLAINTS),
    MONITOR(MONITOR_JOURNEYS),
    COMPLAINT_BODY(ANSWER_COMPLAINTS),
    AUDITOR(READ_TRAIL),
    PRIVACY_OFFICER(ANSWER_DATA_SUBJECTS),
    ADMINISTRATOR(READ_AGREEMENTS, SIGN_AGREEMENTS, ADMINISTER),
    CASE_SYSTEM(READ_CASE_STATUS),
    MANIFEST_SYSTEM(READ_MANIFESTS);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... more) {
        permissions = Collections.unmodifiableSet(EnumSet.of(first, more));
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** The role's name in Keycloak, such as {@code consular-officer}. */
    public String realmRole() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is a role of the independent bodies, which no country may give. */
    public boolean isIndependent() {
        return permissions.stream().allMatch(Permission::isIndependent);
    }

    /** Whether it is a role of a country's own programs, which no person acts in. */
    public boolean isOfSystems() {
        return this == CASE_SYSTEM || this == MANIFEST_SYSTEM;
    }

    public static Optional<Role> ofRealmRole(String name) {
        return Arrays.stream(values())
                .filter(role -> role.realmRole().equals(name))
                .findFirst();
    }
}
