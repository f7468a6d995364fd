package org.puente.treatment.ui;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.treatment.AnswerInput;
import org.puente.treatment.Remark;
import org.puente.treatment.Verdict;
import org.puente.treatment.WithAnswer;

/**
 * What somebody typed into the check list in the browser; {@code frontend/check-list/model.ts} calls it a draft. The
 * server trusts none of it.
 *
 * @param at when the verdict was chosen, by the device's clock in milliseconds since 1970
 * @param atSaid the time that was said instead
 */
record TypedAnswer(
        Verdict verdict,
        long at,
        @Nullable Long atSaid,
        String evidence,
        String place,
        String remark,
        String language,
        String interpreter,
        List<String> pictures,
        @Nullable String signature) {

    TypedAnswer {
        evidence = Objects.requireNonNullElse(evidence, "");
        place = Objects.requireNonNullElse(place, "");
        remark = Objects.requireNonNullElse(remark, "");
        language = Objects.requireNonNullElse(language, "");
        interpreter = Objects.requireNonNullElse(interpreter, "");
        pictures = List.copyOf(Objects.requireNonNullElse(pictures, List.of()));
    }

    /** As it is taken up again: what is recorded by itself is the time when it is kept, so it counts from now. */
    TypedAnswer from(Instant now) {
        return new TypedAnswer(
                verdict,
                now.toEpochMilli(),
                atSaid,
                evidence,
                place,
                remark,
                language,
                interpreter,
                pictures,
                signature);
    }

    AnswerInput input(CaseId person, String checkId, int basis) {
        return new AnswerInput(
                person, checkId, verdict, place, evidence, new Remark(remark, language, interpreter, signature), basis);
    }

    WithAnswer with() {
        return new WithAnswer(atSaid == null ? null : Instant.ofEpochMilli(atSaid), allPictures());
    }

    /** The signature among them. */
    List<String> allPictures() {
        return Stream.concat(pictures.stream(), Stream.ofNullable(signature)).toList();
    }
}
