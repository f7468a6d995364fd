package org.puente.treatment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Role;
import org.puente.cases.CaseFacts;
import org.puente.countries.Side;
import org.springframework.stereotype.Component;

/**
 * Decides what the other side gets to know, and writes exactly that into the shared rows. Nothing before SUBMIT; nothing
 * of a check that only one side sees; never a failed blocking check; no row when the word is the same as the last, so
 * that an answer that failed and was put right leaves no mark.
 */
@Component
class Crossing {

    private final SharedSigns signs;

    Crossing(SharedSigns signs) {
        this.signs = signs;
    }

    /**
     * Writes what is new since the last time; in the transaction that changed it.
     *
     * @param material as it is after the change
     */
    void bringUpToDate(CaseFacts facts, Material material, Instant now) {
        if (!facts.isSubmitted() || facts.state().isOver()) {
            return;
        }
        List<SharedSign> before = signs.from(facts.viewer(), facts.id(), null);
        for (Check check : material.catalogue().checks()) {
            if (check.isVisibleTo(facts.side().other())) {
                applying(material, check, before, now).ifPresent(sign -> signs.add(facts.id(), facts.viewer(), sign));
                answer(material, check, before, now).ifPresent(sign -> signs.add(facts.id(), facts.viewer(), sign));
            }
        }
    }

    private static Optional<SharedSign> applying(Material material, Check check, List<SharedSign> before, Instant now) {
        if (material.side() != Side.SENDING || check.appliesWhen().isAlways()) {
            return Optional.empty();
        }
        boolean applies = check.appliesWhen().holds(material.flags());
        Sign last = last(before, check, false);
        if (applies == (last == Sign.APPLIES)) {
            return Optional.empty();
        }
        return Optional.of(new SharedSign(check.id(), applies ? Sign.APPLIES : Sign.APPLIES_NO_MORE, null, null, now));
    }

    private static Optional<SharedSign> answer(Material material, Check check, List<SharedSign> before, Instant now) {
        Sign sign = switch (knownHere(material, check)) {
            case GREEN -> Sign.PASS;
            case SET_ASIDE -> Sign.SET_ASIDE;
            case RED -> check.failureCrosses() ? Sign.FAIL : null;
            case OPEN, NOT_YET_COMPUTABLE -> null;
        };
        if (sign == null || sign == last(before, check, true)) {
            return Optional.empty();
        }
        Role as = material.own().answer(check).map(Answer::as).orElse(null);
        OverrideReason reason = sign == Sign.SET_ASIDE
                ? material.own().override(check).map(CheckOverride::reason).orElse(null)
                : null;
        return Optional.of(new SharedSign(check.id(), sign, sign == Sign.SET_ASIDE ? null : as, reason, now));
    }

    /**
     * How old a certificate is the sender alone knows, since renewals do not cross; that it is recent enough for the journey
     * crosses as the word on the computed check.
     */
    private static Standing knownHere(Material material, Check check) {
        Standing own = material.own().standing(check);
        boolean recent = check.id().equals(ComputedChecks.CERTIFICATE_AGE)
                && material.side() == Side.SENDING
                && material.computed().get(check.id()) == Standing.GREEN;
        return recent && own == Standing.OPEN ? Standing.GREEN : own;
    }

    private static @Nullable Sign last(List<SharedSign> before, Check check, boolean answer) {
        return before.stream()
                .filter(sign -> sign.checkId().equals(check.id()))
                .map(SharedSign::sign)
                .filter(sign -> sign.isAnswer() == answer)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
