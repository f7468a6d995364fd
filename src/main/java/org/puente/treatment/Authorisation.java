package org.puente.treatment;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;

/**
 * By which means one person may be restrained, and how long: given beforehand by two officers of one side, and known to that
 * side alone (Council of Europe, Twenty Guidelines, 19; CPT, 13th General Report, paragraphs 33–34; catalogue, PRE-17).
 *
 * @param risk what makes it needed for this person, in the asking officer's words
 * @param hours how long it is good from the second signature on
 * @param endedAt when somebody ended it before its time
 */
public record Authorisation(
        UUID id,
        CaseId caseId,
        Set<RestraintMean> means,
        RestraintReason reason,
        String risk,
        int hours,
        State state,
        Instant askedAt,
        UserId askedBy,
        String askedByName,
        @Nullable Instant decidedAt,
        @Nullable String decidedByName,
        @Nullable Instant endedAt) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Authorisation {
        means = Set.copyOf(means);
    }

    /** How far it is. */
    public enum State {
        WAITING,
        GRANTED,
        DECLINED
    }

    /** When it ends, or ended; empty while nobody granted it. */
    public Optional<Instant> until() {
        return state == State.GRANTED && decidedAt != null
                ? Optional.of(endedAt == null ? decidedAt.plus(Duration.ofHours(hours)) : endedAt)
                : Optional.empty();
    }

    public boolean isInForce(Instant at) {
        return decidedAt != null
                && !at.isBefore(decidedAt)
                && until().filter(at::isBefore).isPresent();
    }

    /** Whether somebody names whoever signed it, however it is written and whatever stands around it, or writes its id. */
    boolean isNamedIn(String authority) {
        String signer = words(decidedByName == null ? "" : decidedByName);
        return authority.strip().equalsIgnoreCase(id.toString())
                || (!signer.isBlank() && words(authority).contains(signer));
    }

    private static String words(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return " " + NO_WORD.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT) + " ";
    }

    boolean covers(RestraintMean mean, Instant at) {
        return means.contains(mean) && isInForce(at);
    }
}
