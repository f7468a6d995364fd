package org.puente.treatment;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Writes an answer down, and its line of the trail, in the running transaction. */
@Component
class Answering {

    private final Answers answers;
    private final ApplicationEventPublisher events;

    Answering(Answers answers, ApplicationEventPublisher events) {
        this.answers = answers;
        this.events = events;
    }

    /** @throws AnsweredMeanwhile for the slower of two colleagues who answer at the same moment, as both have one number */
    Answer write(GivenAnswer answer) {
        Answer given;
        try {
            given = answers.saveAndFlush(answer).asSeenByItsOwner();
        } catch (DataIntegrityViolationException somebodyWasFaster) {
            throw new AnsweredMeanwhile();
        }
        events.publishEvent(TreatmentAct.of(
                "treatment.answered",
                answer.caseId(),
                Map.of(
                        "check", given.checkId(),
                        "verdict", given.verdict().name(),
                        "number", String.valueOf(given.number()))));
        return given;
    }
}
