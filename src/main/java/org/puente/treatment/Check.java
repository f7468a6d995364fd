package org.puente.treatment;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.countries.Side;

/**
 * One item of the humane-treatment catalogue.
 *
 * @param id such as {@code PRE-05}
 * @param answeredBy empty if the answer is computed
 * @param evidence what to note down with the answer
 * @param source the standards that ask for it, cited as published
 * @param sure {@code false}: article, threshold or bindingness is to be confirmed in the bilateral protocol
 */
public record Check(
        String id,
        Phase phase,
        Set<Role> answeredBy,
        AnsweredSide answeredSide,
        Wording text,
        boolean mandatory,
        Condition appliesWhen,
        Severity severity,
        boolean overridable,
        VisibleTo visibleTo,
        Wording evidence,
        String source,
        boolean sure) {

    public Check {
        answeredBy = Set.copyOf(answeredBy);
    }

    /** A sentence in both languages of the agreement. */
    public record Wording(String english, String spanish) {

        public String in(Locale language) {
            return language.getLanguage().equals("es") ? spanish : english;
        }
    }

    public boolean isComputed() {
        return answeredSide == AnsweredSide.COMPUTED;
    }

    public boolean isBlocking() {
        return severity == Severity.BLOCKS_DEPARTURE;
    }

    /** Whether this side sees anything of the check at all. */
    public boolean isVisibleTo(Side side) {
        return visibleTo.includes(side);
    }

    public boolean isAnsweredBy(Side side) {
        return answeredSide.includes(side);
    }

    public boolean mayBeAnsweredBy(Actor actor, Side side) {
        return answeringRole(actor, side).isPresent();
    }

    /** The role in which this user answers the check for their side. */
    Optional<Role> answeringRole(Actor actor, Side side) {
        return isAnsweredBy(side) && isVisibleTo(side)
                ? actor.roles().stream().filter(answeredBy::contains).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** A recorded decision of two persons may stand in for the answer; only what stops a departure needs one. */
    boolean mayBeOverriddenBy(Side side) {
        return overridable && isBlocking() && isVisibleTo(side) && (isAnsweredBy(side) || isComputed());
    }

    /**
     * The sides that are told of an incident on it that a monitor opens: both where both may learn that it failed; of what
     * stops a departure the side alone whose officers answer it; none for what is computed and stops a departure.
     */
    public Set<Side> toldByMonitors() {
        return Stream.of(Side.values())
                .filter(side -> isVisibleTo(side) && (failureCrosses() || isAnsweredBy(side)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
    }

    /**
     * Whether the other side learns of a failed answer. Never of a blocking check: for that the case is unavailable, and
     * why it is never crosses ({@code domain.md}, Holds).
     */
    boolean failureCrosses() {
        return visibleTo == VisibleTo.BOTH && !isBlocking();
    }
}
