package org.puente.biometrics;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.matching.FingerPosition;
import org.puente.matching.Minutia;
import org.puente.matching.MinutiaePairs;

/**
 * What an examiner may know after the own conclusion: who it is about, what the machine found, what the others say.
 *
 * @param subject the person's name as the asking side knew it; null, as the purpose, for a query of the other side:
 *     who asks about whom examiners never learn
 * @param others the conclusions of the other examiners that are in
 * @param settled what the examiners came to together; null while others are at work
 */
public record ComparisonFindings(
        @Nullable String subject,
        @Nullable VerificationPurpose purpose,
        View own,
        List<View> others,
        @Nullable ComparisonOutcome settled,
        List<Machine> machine) {

    public ComparisonFindings {
        others = List.copyOf(others);
        machine = List.copyOf(machine);
    }

    public Optional<Machine> on(FingerPosition finger) {
        return machine.stream().filter(found -> found.finger() == finger).findFirst();
    }

    /** One examiner's conclusion. */
    public record View(ComparisonOutcome outcome, ComparisonReason reason, String words) {}

    /**
     * What the matcher found on one finger.
     *
     * @param probe minutiae in the pixels of the probe's image
     * @param candidate minutiae in the pixels of the candidate's image
     */
    public record Machine(FingerPosition finger, List<Minutia> probe, List<Minutia> candidate, MinutiaePairs pairs) {}
}
