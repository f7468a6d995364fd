package org.puente.approvals;

import java.util.Optional;
import org.puente.biometrics.Conclusions;
import org.puente.biometrics.Enrolments;
import org.puente.cases.CaseFacts;
import org.puente.countries.Side;
import org.puente.documents.CaseFile;
import org.puente.documents.CaseFiles;
import org.puente.documents.FileKind;
import org.springframework.stereotype.Component;

/** Gathers prints and photo of a case for whoever decides on it. */
@Component
class ImagesOfCase {

    private final Enrolments enrolments;
    private final Conclusions conclusions;
    private final CaseFiles files;

    ImagesOfCase(Enrolments enrolments, Conclusions conclusions, CaseFiles files) {
        this.enrolments = enrolments;
        this.conclusions = conclusions;
        this.files = files;
    }

    ComparedImages compared(CaseFacts facts, Optional<NationalityDecision> decision) {
        return new ComparedImages(
                fingers(facts),
                conclusions.settled(facts.id()),
                files.of(facts.id()).stream()
                        .filter(file -> file.kind() == FileKind.PHOTO)
                        .filter(file -> file.owner().equals(facts.country(Side.SENDING)))
                        .findFirst()
                        .map(CaseFile::newest)
                        .map(photo -> photo.addedAt()),
                decision.filter(found -> found.evidence().contains(Evidence.PHOTO_COMPARISON))
                        .isPresent());
    }

    private int fingers(CaseFacts facts) {
        return (int) enrolments.of(facts.id()).stream()
                .filter(set -> set.owner().equals(facts.country(Side.SENDING)))
                .flatMap(set -> set.fingers().stream())
                .map(finger -> finger.position())
                .distinct()
                .count();
    }
}
