package org.puente.treatment;

import java.util.List;
import java.util.Map;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where pictures of what a check found are taken in, and found again with the answers that they came with. */
@Service
public class PictureDesk {

    private final CaseDesk cases;
    private final CheckDesk checks;
    private final PictureBook book;
    private final AnswerPictures pictures;

    PictureDesk(CaseDesk cases, CheckDesk checks, PictureBook book, AnswerPictures pictures) {
        this.cases = cases;
        this.checks = checks;
        this.book = book;
        this.pictures = pictures;
    }

    /**
     * Keeps a picture for an answer that is still being written. Whoever may not give that answer brings no picture.
     *
     * @param sha256 of what comes
     * @param original SHA-256 of what the camera wrote
     * @throws CaseNotFound for a case or a check that does not exist for the actor's side
     * @throws Refusal if the check is not the actor's to answer, or the picture is none, broken or too large
     */
    @Requires(Permission.ANSWER_CHECKS)
    @Transactional
    public AnswerPictures.Place keep(CaseId person, String checkId, String sha256, String original, byte[] content) {
        CheckLine line = checks.list(person).flatMap(list -> list.line(checkId)).orElseThrow(CaseNotFound::new);
        if (!line.mayAnswer()) {
            throw new Refusal("treatment.refused.not_yours");
        }
        pictures.keep(person, sha256, original, content);
        return pictures.place(person, sha256);
    }

    /** Where a picture that was kept for a person is found again. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public AnswerPictures.Place place(CaseId person, String sha256) {
        return pictures.place(person, sha256);
    }

    /** Those that came with the acting side's answers about a person. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Map<AnswerPictures.Of, List<AnswerPictures.Place>> of(CaseId person) {
        return cases.facts(person)
                .map(facts -> book.of(facts.id(), Actors.current().country()))
                .orElse(Map.of());
    }
}
