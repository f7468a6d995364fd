package org.puente.cases.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.puente.cases.CaseHead;
import org.puente.cases.CaseState;
import org.puente.countries.Side;
import org.puente.portal.Dates;
import org.puente.portal.Stepper;
import org.puente.portal.Texts;

/** The states on the way as a stepper: thirteen for the sender, who drafts, twelve for the receiver. */
final class StateSteps {

    private StateSteps() {}

    static Stepper of(CaseHead head) {
        Side side = head.facts().side();
        List<CaseState> path = side == Side.SENDING
                ? CaseState.mainPath()
                : CaseState.mainPath().subList(1, CaseState.mainPath().size());
        Map<CaseState, String> dates = new EnumMap<>(CaseState.class);
        head.reached()
                .forEach(reached -> dates.put(
                        reached.state(),
                        Dates.near(
                                Texts.language(),
                                reached.at()
                                        .atZone(head.facts().agreement().zone(side))
                                        .toLocalDate())));
        CaseState present = head.facts().state();
        CaseState anchor = anchor(head);
        List<Stepper.State> states = new ArrayList<>();
        for (CaseState state : path) {
            int order = Integer.compare(state.ordinal(), anchor.ordinal());
            boolean now = order == 0;
            String name = now && present != anchor ? Texts.of(present) : Texts.of(state);
            states.add(new Stepper.State(
                    name, remark(now ? present : state, order, dates), phase(head, path, state, order)));
        }
        return new Stepper(states);
    }

    /** Detours are shown at the state of the main path where they stand. */
    private static CaseState anchor(CaseHead head) {
        CaseState state = head.facts().state();
        return switch (state) {
            case INFORMATION_REQUESTED ->
                head.facts().askedFrom() == null
                        ? CaseState.IN_VERIFICATION
                        : head.facts().askedFrom();
            case NATIONALITY_DENIED -> CaseState.IN_VERIFICATION;
            case RETURN_REFUSED -> CaseState.NATIONALITY_CONFIRMED;
            case WITHDRAWN ->
                head.reached().reversed().stream()
                        .map(CaseHead.Reached::state)
                        .filter(CaseState.mainPath()::contains)
                        .findFirst()
                        .orElse(head.facts().side() == Side.SENDING ? CaseState.DRAFT : CaseState.SUBMITTED);
            default -> state;
        };
    }

    private static String remark(CaseState state, int order, Map<CaseState, String> dates) {
        String date = dates.getOrDefault(state, "");
        if (order == 0) {
            return date.isEmpty() ? "" : Texts.text("cases.stepper.since", date);
        }
        return order < 0 ? date : "";
    }

    private static Stepper.Phase phase(CaseHead head, List<CaseState> path, CaseState state, int order) {
        if (order < 0) {
            return Stepper.Phase.PAST;
        }
        if (order == 0) {
            return Stepper.Phase.NOW;
        }
        boolean next = !head.facts().state().isOver() && path.indexOf(state) == path.indexOf(anchor(head)) + 1;
        return next ? Stepper.Phase.NEXT : Stepper.Phase.LATER;
    }
}
