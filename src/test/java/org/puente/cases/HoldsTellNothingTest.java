package org.puente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usCaseworker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.countries.CaseId;
import org.puente.testing.PortalTest;
import org.puente.testing.TestActors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Tag("database")
@PortalTest
@Import(CaseStories.class)
class HoldsTellNothingTest {

    @Autowired
    private CaseStories stories;

    @Autowired
    private Holds holds;

    @Autowired
    private CasePages pages;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseList list;

    @Test
    void theOtherSideSeesTheSameForEveryKindOfHoldFromEitherSide() {
        Set<List<String>> seenByReceiver = new LinkedHashSet<>();
        Set<List<String>> seenBySender = new LinkedHashSet<>();
        for (HoldKind kind : HoldKind.values()) {
            CaseId heldBySender = stories.inVerification();
            place(usCaseworker(), heldBySender, kind);
            seenByReceiver.add(view(coCaseworker(), heldBySender));
            CaseId heldByReceiver = stories.inVerification();
            place(coCaseworker(), heldByReceiver, kind);
            seenBySender.add(view(usCaseworker(), heldByReceiver));
        }
        assertThat(seenByReceiver).hasSize(1);
        assertThat(seenBySender).hasSize(1);
        assertThat(seenByReceiver.iterator().next().toString())
                .contains("cases.hold.sentence")
                .doesNotContain("HOLD_PLACED");
    }

    @Test
    void aSecondHoldAndTheLiftingOfOneOfTwoChangeNothingForTheOtherSide() {
        CaseId id = stories.inVerification();
        UUID first = place(usCaseworker(), id, HoldKind.MEDICAL);
        List<String> one = view(coCaseworker(), id);
        place(usCaseworker(), id, HoldKind.PROTECTION);
        assertThat(view(coCaseworker(), id)).isEqualTo(one);
        Actors.as(TestActors.officer(TestActors.US, Role.HEALTH_PROFESSIONAL), () -> holds.lift(first));
        assertThat(view(coCaseworker(), id)).isEqualTo(one);
    }

    @Test
    void aLiftedHoldLeavesTheOtherSideWhereItWas() {
        CaseId id = stories.inVerification();
        List<String> before = view(coCaseworker(), id);
        UUID hold = place(usCaseworker(), id, HoldKind.OPERATIONAL);
        assertThat(view(coCaseworker(), id)).isNotEqualTo(before);
        Actors.as(usCaseworker(), () -> holds.lift(hold));
        assertThat(view(coCaseworker(), id)).isEqualTo(before);
    }

    @Test
    void aHoldStopsEveryStepOfBothSidesButNotTheWithdrawal() {
        CaseId id = stories.submitted();
        place(usCaseworker(), id, HoldKind.LEGAL_STAY);
        assertThatThrownBy(() -> stories.take(coCaseworker(), id, Step.ACKNOWLEDGE, null))
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::key)
                                .containsExactly("cases.hold.sentence"));
        assertThat(stories.take(TestActors.usSupervisor(), id, Step.WITHDRAW, "NO_LONGER_PURSUED"))
                .isEqualTo(StepOutcome.DONE);
    }

    @Test
    void nobodyLiftsAHoldOfTheOtherSideAndItIsNotFound() {
        CaseId id = stories.submitted();
        UUID hold = place(usCaseworker(), id, HoldKind.OPERATIONAL);
        assertThatThrownBy(() -> Actors.as(coCaseworker(), () -> holds.lift(hold)))
                .isInstanceOf(CaseNotFound.class);
        assertThat(Actors.as(coCaseworker(), () -> holds.standing(id))).isEmpty();
    }

    private UUID place(Actor actor, CaseId id, HoldKind kind) {
        return Actors.as(actor, () -> holds.place(id, kind, "a note for " + actor.country()));
    }

    /** All that a side is told about a case, without what differs between cases anyhow. */
    private List<String> view(Actor reader, CaseId id) {
        return Actors.as(reader, () -> {
            List<String> seen = new ArrayList<>();
            CaseHead head = pages.open(id).orElseThrow();
            seen.add("review " + head.nextReview() + " held " + head.held() + " waiting " + head.waiting());
            head.clocks()
                    .forEach(clock -> seen.add(clock.kind() + " " + clock.paused()
                            + (clock.paused() ? "" : " " + clock.stopped() + " met " + (clock.metAt() != null))));
            pages.timeLine(id, 100).forEach(line -> seen.add(line.what() + " " + line.code() + " " + line.detail()));
            desk.offers(id)
                    .forEach(offer -> seen.add(offer.step() + " "
                            + offer.objections().stream()
                                    .map(o -> o.key() + o.args())
                                    .toList()));
            list.page(CaseQuery.ALL, 0, 1000).stream()
                    .filter(row -> row.id().equals(id))
                    .forEach(row -> seen.add(row.state() + " " + row.turn() + " " + row.stopped() + " "
                            + row.nextReview() + " " + (row.due() == null) + " " + row.held()));
            return seen;
        });
    }
}
