package org.puente.treatment;

import java.util.List;
import java.util.stream.Collectors;
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;
import org.puente.cases.Objection;
import org.puente.cases.Step;
import org.puente.cases.StepRule;
import org.puente.countries.Side;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Without green checks nobody departs: every blocking one that the signing side can see, asked when the person is
 * cleared, again at the door and again at the departure. The handover asks for the answers of the arrival.
 */
@Component
class TravelRule implements StepRule {

    /** Asked for late: the book reads cases, and cases ask their rules. */
    private final ObjectProvider<CheckBook> book;

    TravelRule(ObjectProvider<CheckBook> book) {
        this.book = book;
    }

    @Override
    public List<Objection> check(CaseFacts facts, Step step, Actor actor) {
        return switch (step) {
            case CLEAR -> List.of(green(facts, actor));
            case EMBARK, DEPART -> List.of(facts.side() == Side.SENDING ? green(facts, actor) : senderBoards());
            case HAND_OVER -> List.of(arrivalAnswered(facts, actor));
            default -> List.of();
        };
    }

    /** Some blocking checks exist for the sending side alone, so nobody else can say that all of them are green. */
    private static Objection senderBoards() {
        return Objection.because("treatment.objection.sender_boards");
    }

    private Objection green(CaseFacts facts, Actor actor) {
        List<CheckLine> stopping = book.getObject().list(facts, actor).blocking();
        return stopping.isEmpty()
                ? Objection.met("treatment.objection.green")
                : Objection.because("treatment.objection.not_green", stopping.size(), ids(stopping))
                        .curedAt(checks(facts), "treatment.objection.cure");
    }

    private Objection arrivalAnswered(CaseFacts facts, Actor actor) {
        List<CheckLine> open = book.getObject().list(facts, actor).toAnswer(Phase.ARRIVAL_HANDOVER);
        return open.isEmpty()
                ? Objection.met("treatment.objection.arrival_answered")
                : Objection.because("treatment.objection.arrival_open", open.size(), ids(open))
                        .curedAt(checks(facts), "treatment.objection.cure");
    }

    private static String ids(List<CheckLine> lines) {
        return lines.stream().map(line -> line.check().id()).collect(Collectors.joining(", "));
    }

    private static String checks(CaseFacts facts) {
        return "cases/" + facts.id() + "/treatment";
    }
}
