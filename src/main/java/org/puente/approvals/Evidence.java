package org.puente.approvals;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a decision on nationality rests on. */
public enum Evidence {
    /** An entry of the civil registry, such as a birth. */
    CIVIL_REGISTRY,
    /** An identity document that the issuing register knows. */
    IDENTITY_DOCUMENT,
    /** What examiners concluded from fingerprints; never enough alone. */
    FINGERPRINT_CONCLUSION,
    CONSULAR_INTERVIEW,
    /** A person compared photos; never enough alone, with prints or without. */
    PHOTO_COMPARISON,
    OTHER_REGISTER;

    private static final Set<Evidence> BIOMETRIC =
            Collections.unmodifiableSet(EnumSet.of(FINGERPRINT_CONCLUSION, PHOTO_COMPARISON));

    /** Whether nothing but biometrics is named, which confirms nobody's nationality. */
    static boolean isBiometricAlone(Set<Evidence> named) {
        return !named.isEmpty() && BIOMETRIC.containsAll(named);
    }

    static String toColumn(Set<Evidence> named) {
        return named.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<Evidence> ofColumn(String column) {
        return column.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(Arrays.stream(column.split(","))
                        .map(Evidence::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Evidence.class))));
    }
}
