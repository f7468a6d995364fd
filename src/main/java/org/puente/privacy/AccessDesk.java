package org.puente.privacy;

import static org.puente.access.Permission.ANSWER_DATA_SUBJECTS;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.cases.EndedCase;
import org.puente.cases.EndedCases;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters to persons who ask what is held of them. An officer reads it before it is issued; once issued it is what it was,
 * byte by byte, until the case is erased.
 */
@Service
public class AccessDesk {

    private final RequestBook requests;
    private final LetterBook letters;
    private final LetterReader reader;
    private final EndedCases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccessDesk(
            RequestBook requests,
            LetterBook letters,
            LetterReader reader,
            EndedCases cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.letters = letters;
        this.reader = reader;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The letter of a request as a PDF: as it would be now while the request waits, as it was issued afterwards. A line in the
     * trail.
     *
     * @return empty for a request of another kind or side, one that was refused, or one whose case is erased
     */
    @Requires(ANSWER_DATA_SUBJECTS)
    @Transactional
    public Optional<byte[]> letter(UUID id, Locale language) {
        Actor actor = Actors.current();
        Optional<DataRequest> asked =
                requests.find(id, actor.country()).filter(request -> request.kind() == RequestKind.ACCESS);
        Optional<byte[]> pdf = asked.flatMap(request -> request.isOpen()
                ? cases.find(request.caseId()).map(found -> write(request, found, language, clock.instant(), true))
                : letters.find(id, actor.country(), language));
        pdf.ifPresent(_ -> events.publishEvent(PrivacyAct.letterRead(asked.orElseThrow(), language)));
        return pdf;
    }

    /**
     * Issues the letter in every language of the portal, which answers the request.
     *
     * @param handedOver the language of the letter that the person gets
     * @throws Refusal if the request is answered already, or the case is erased
     */
    @Requires(ANSWER_DATA_SUBJECTS)
    @Transactional
    public void issue(UUID id, Locale handedOver) {
        Actor actor = Actors.current();
        DataRequest request = requests.find(id, actor.country())
                .filter(DataRequest::isOpen)
                .filter(one -> one.kind() == RequestKind.ACCESS)
                .orElseThrow(() -> new Refusal("privacy.refused.answered"));
        EndedCase found = cases.find(request.caseId()).orElseThrow(() -> new Refusal("privacy.refused.erased"));
        Instant now = clock.instant();
        if (!requests.answer(id, RequestAnswer.LETTER_ISSUED, actor, now)) {
            throw new Refusal("privacy.refused.answered");
        }
        for (Locale language : Texts.LANGUAGES) {
            byte[] pdf = write(request, found, language, now, false);
            String sha256 = letters.add(id, found.id(), actor.country(), language, pdf);
            if (language.equals(handedOver)) {
                letters.handedOver(id, actor.country(), language, sha256);
                events.publishEvent(PrivacyAct.letterIssued(request, language, sha256));
            }
        }
    }

    private byte[] write(DataRequest request, EndedCase found, Locale language, Instant now, boolean draft) {
        return new LetterPdf(reader.read(request, found, language, now, draft)).write();
    }
}
