package org.puente.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.puente.cases.CaseState;
import org.puente.cases.HoldKind;

/**
 * How far one person's case has come, and what stands beside it.
 *
 * @param days since the draft was opened
 * @param waiting the first of two signatures on the next decision is given
 * @param sendingHold a hold of the sending side that stands, if any
 * @param receivingHold a hold of the receiving side that stands, if any
 * @param family number of the family group; 0 for none
 * @param journey on which journey; those people are approved before
 * @param prepared how far a draft is: 0 nothing, 1 removal order, 2 clearance too
 */
record DemoStory(
        CaseState state,
        int days,
        boolean minor,
        boolean waiting,
        Optional<HoldKind> sendingHold,
        Optional<HoldKind> receivingHold,
        int family,
        int prepared,
        OnJourney journey) {

    /** Which of the demo's journeys a person is on. */
    enum OnJourney {
        NONE,
        BEHIND,
        TODAY,
        AHEAD
    }

    private static DemoStory plain(CaseState state, int days) {
        return new DemoStory(state, days, false, false, Optional.empty(), Optional.empty(), 0, 2, OnJourney.NONE);
    }

    private DemoStory child() {
        return new DemoStory(state, days, true, waiting, sendingHold, receivingHold, family, prepared, journey);
    }

    private DemoStory signedFirst() {
        return new DemoStory(state, days, minor, true, sendingHold, receivingHold, family, prepared, journey);
    }

    private DemoStory heldBySender(HoldKind kind) {
        return new DemoStory(state, days, minor, waiting, Optional.of(kind), receivingHold, family, prepared, journey);
    }

    private DemoStory heldByReceiver(HoldKind kind) {
        return new DemoStory(state, days, minor, waiting, sendingHold, Optional.of(kind), family, prepared, journey);
    }

    private DemoStory in(int group) {
        return new DemoStory(state, days, minor, waiting, sendingHold, receivingHold, group, prepared, journey);
    }

    private DemoStory prepared(int steps) {
        return new DemoStory(state, days, minor, waiting, sendingHold, receivingHold, family, steps, journey);
    }

    private DemoStory on(OnJourney which) {
        return new DemoStory(state, days, minor, waiting, sendingHold, receivingHold, family, prepared, which);
    }

    /** Sixty stories: every state that a case can reach, families, minors, holds of every kind. */
    static List<DemoStory> all() {
        List<DemoStory> all = new ArrayList<>();
        drafts(all);
        submitted(all);
        inVerification(all);
        asked(all);
        confirmed(all);
        decided(all);
        travelling(all);
        return List.copyOf(all);
    }

    private static void drafts(List<DemoStory> all) {
        all.add(plain(CaseState.DRAFT, 1).prepared(0));
        all.add(plain(CaseState.DRAFT, 3).prepared(1));
        all.add(plain(CaseState.DRAFT, 3).prepared(1).child());
        all.add(plain(CaseState.DRAFT, 4));
        all.add(plain(CaseState.DRAFT, 5));
        all.add(plain(CaseState.DRAFT, 6).heldBySender(HoldKind.DATA_ERROR));
        all.add(plain(CaseState.DRAFT, 8).heldBySender(HoldKind.LEGAL_STAY));
    }

    private static void submitted(List<DemoStory> all) {
        all.add(plain(CaseState.SUBMITTED, 9));
        all.add(plain(CaseState.SUBMITTED, 3));
        all.add(plain(CaseState.SUBMITTED, 3).in(1));
        all.add(plain(CaseState.SUBMITTED, 3).in(1).child());
        all.add(plain(CaseState.SUBMITTED, 3).in(1).child());
        all.add(plain(CaseState.SUBMITTED, 4).heldBySender(HoldKind.MEDICAL));
        all.add(plain(CaseState.SUBMITTED, 4).heldByReceiver(HoldKind.OPERATIONAL));
        all.add(plain(CaseState.SUBMITTED, 2));
    }

    private static void inVerification(List<DemoStory> all) {
        for (int i = 0; i < 3; i++) {
            all.add(plain(CaseState.IN_VERIFICATION, 6 + 2 * i));
        }
        all.add(plain(CaseState.IN_VERIFICATION, 10).signedFirst());
        all.add(plain(CaseState.IN_VERIFICATION, 9).signedFirst());
        all.add(plain(CaseState.IN_VERIFICATION, 12).heldBySender(HoldKind.PROTECTION));
        all.add(plain(CaseState.IN_VERIFICATION, 11).heldByReceiver(HoldKind.IDENTITY_DISPUTE));
        all.add(plain(CaseState.IN_VERIFICATION, 13).in(2));
        all.add(plain(CaseState.IN_VERIFICATION, 13).in(2).child());
        all.add(plain(CaseState.IN_VERIFICATION, 8).in(2).child().heldBySender(HoldKind.CHILD));
        all.add(plain(CaseState.IN_VERIFICATION, 22));
        all.add(plain(CaseState.IN_VERIFICATION, 24));
    }

    private static void asked(List<DemoStory> all) {
        for (int i = 0; i < 3; i++) {
            all.add(plain(CaseState.INFORMATION_REQUESTED, 9 + i));
        }
    }

    private static void confirmed(List<DemoStory> all) {
        for (int i = 0; i < 3; i++) {
            all.add(plain(CaseState.NATIONALITY_CONFIRMED, 14 + i));
        }
        all.add(plain(CaseState.NATIONALITY_CONFIRMED, 15).signedFirst());
        all.add(plain(CaseState.NATIONALITY_CONFIRMED, 16).heldBySender(HoldKind.OPERATIONAL));
        all.add(plain(CaseState.NATIONALITY_CONFIRMED, 17).heldByReceiver(HoldKind.DATA_ERROR));
        all.add(plain(CaseState.NATIONALITY_CONFIRMED, 18).in(3));
        all.add(plain(CaseState.NATIONALITY_CONFIRMED, 18).in(3).child());
    }

    private static void decided(List<DemoStory> all) {
        for (int i = 0; i < 2; i++) {
            all.add(plain(CaseState.NATIONALITY_DENIED, 16 + i));
        }
        for (int i = 0; i < 3; i++) {
            all.add(plain(CaseState.RETURN_APPROVED, 20 + 2 * i));
        }
        all.add(plain(CaseState.RETURN_APPROVED, 26).heldBySender(HoldKind.MEDICAL));
        all.add(plain(CaseState.RETURN_REFUSED, 21));
        all.add(plain(CaseState.RETURN_REFUSED, 23));
        all.add(plain(CaseState.WITHDRAWN, 12));
        all.add(plain(CaseState.WITHDRAWN, 19));
    }

    private static void travelling(List<DemoStory> all) {
        for (int i = 0; i < 4; i++) {
            all.add(plain(CaseState.RETURN_APPROVED, 110 + i).on(OnJourney.BEHIND));
        }
        for (int i = 0; i < 5; i++) {
            all.add(plain(CaseState.RETURN_APPROVED, 50 + i).on(OnJourney.TODAY));
        }
        all.add(plain(CaseState.RETURN_APPROVED, 40).on(OnJourney.AHEAD));
        all.add(plain(CaseState.RETURN_APPROVED, 36).in(4).on(OnJourney.AHEAD));
        all.add(plain(CaseState.RETURN_APPROVED, 36).in(4).child().on(OnJourney.AHEAD));
    }
}
