package org.puente.treatment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.countries.Side;

/**
 * Everything that one side knows about the checks of one case, and what follows from it. Rows of the other side are not
 * in here, only what crossed.
 *
 * @param flags what the side knows about the person
 * @param own what the side itself answered and set aside
 * @param shared what crossed from the other side and may be read now, in order
 * @param seen the phases that the case has reached
 * @param open the phases whose checks are answered now
 * @param computed how computed checks stand, by their id; what is not in it cannot be computed yet
 */
record Material(
        Catalogue catalogue,
        Side side,
        Set<Flag> flags,
        OwnWords own,
        List<SharedSign> shared,
        Set<Phase> seen,
        Set<Phase> open,
        Map<String, Standing> computed) {

    List<CheckLine> lines(Actor reader) {
        return catalogue.checks().stream()
                .filter(check -> seen.contains(check.phase()) && check.isVisibleTo(side))
                .filter(check -> applies(check) || own.answer(check).isPresent())
                .map(check -> line(check, reader))
                .toList();
    }

    /** The blocking checks that are not green; from boarding on nothing of it stops any more. */
    List<CheckLine> stopping(Actor reader) {
        return open.contains(Phase.PRE_DEPARTURE)
                ? lines(reader).stream().filter(CheckLine::isStopping).toList()
                : List.of();
    }

    boolean applies(Check check) {
        return check.appliesWhen().holds(flags)
                || latestSign(check, false)
                        .filter(sign -> sign.sign() == Sign.APPLIES)
                        .isPresent();
    }

    private CheckLine line(Check check, Actor reader) {
        Optional<CheckOverride> override = own.override(check);
        Standing standing = standing(check);
        boolean waiting = override.filter(latest -> latest.state() == CheckOverride.State.WAITING)
                .isPresent();
        return new CheckLine(
                check,
                applies(check),
                standing,
                own.all(check),
                latestSign(check, true).orElse(null),
                override.orElse(null),
                isOpen(check)
                        && CheckLine.isToAnswer(applies(check), own.answer(check))
                        && check.mayBeAnsweredBy(reader, side),
                isOpen(check) && !waiting && !standing.isSatisfied() && mayAskOverride(check, reader));
    }

    private boolean isOpen(Check check) {
        return open.contains(check.phase());
    }

    /** Whoever answers a check may ask for its override; of a computed one, the sender's caseworkers and supervisors. */
    boolean mayAskOverride(Check check, Actor reader) {
        return check.mayBeOverriddenBy(side)
                && (check.mayBeAnsweredBy(reader, side)
                        || check.isComputed()
                                && side == Side.SENDING
                                && (reader.is(Role.CASEWORKER) || reader.is(Role.SUPERVISOR)));
    }

    /** How the check stands by what this side knows. */
    Standing standing(Check check) {
        Standing mine = own.standing(check);
        Standing other = latestSign(check, true).map(Material::of).orElse(Standing.OPEN);
        return switch (check.answeredSide()) {
            case SENDING -> side == Side.SENDING ? mine : other;
            case RECEIVING -> side == Side.RECEIVING ? mine : other;
            case EITHER -> either(mine, other);
            case BOTH -> both(mine, other);
            case NONE -> other;
            case COMPUTED -> {
                Standing aside = either(mine, other);
                yield aside.isSatisfied() && !computed.containsKey(check.id()) || aside == Standing.SET_ASIDE
                        ? aside
                        : computed.getOrDefault(check.id(), Standing.NOT_YET_COMPUTABLE);
            }
        };
    }

    private Optional<SharedSign> latestSign(Check check, boolean answer) {
        return shared.stream()
                .filter(sign -> sign.checkId().equals(check.id()) && sign.sign().isAnswer() == answer)
                .reduce((earlier, later) -> later);
    }

    private static Standing of(SharedSign sign) {
        return switch (sign.sign()) {
            case PASS -> Standing.GREEN;
            case FAIL -> Standing.RED;
            case SET_ASIDE -> Standing.SET_ASIDE;
            case APPLIES, APPLIES_NO_MORE -> Standing.OPEN;
        };
    }

    /** A failed answer of either side counts until that side corrects it; otherwise one good answer is enough. */
    private static Standing either(Standing own, Standing other) {
        if (own == Standing.RED || other == Standing.RED) {
            return Standing.RED;
        }
        return own.isSatisfied() ? own : other;
    }

    private static Standing both(Standing own, Standing other) {
        if (own == Standing.RED || other == Standing.RED) {
            return Standing.RED;
        }
        return own.isSatisfied() && other.isSatisfied() ? own : Standing.OPEN;
    }
}
