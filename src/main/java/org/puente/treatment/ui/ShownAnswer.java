package org.puente.treatment.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.puente.portal.Texts;
import org.puente.treatment.Answer;
import org.puente.treatment.AnswerPictures;
import org.puente.treatment.Remark;

/** An answer of the own side as the check list in the browser shows it. */
record ShownAnswer(
        String verdict,
        String who,
        String corrected,
        String evidence,
        String place,
        String remark,
        String remarkLanguage,
        String heard,
        int pictures,
        List<Image> images,
        boolean waits) {

    record Image(String address, String name) {}

    static ShownAnswer of(Answer answer, Map<AnswerPictures.Of, List<AnswerPictures.Place>> pictures) {
        Remark remark = answer.remark();
        List<Image> images =
                pictures.getOrDefault(new AnswerPictures.Of(answer.checkId(), answer.number()), List.of()).stream()
                        .map(picture -> new Image(picture.address(), name(picture, remark)))
                        .toList();
        return new ShownAnswer(
                answer.verdict().name(),
                CheckWords.by(answer),
                answer.checkedAt() == null
                        ? ""
                        : Texts.text(
                                "treatment.checked_at",
                                CheckWords.moment(answer.checkedAt()),
                                CheckWords.moment(answer.at())),
                answer.evidence(),
                answer.place(),
                remark.text(),
                remark.language(),
                remark.isEmpty() ? "" : heard(remark),
                images.size(),
                images,
                false);
    }

    private static String name(AnswerPictures.Place picture, Remark remark) {
        return Texts.text(
                picture.sha256().equals(remark.signature())
                        ? "treatment.remark.signature"
                        : "treatment.answer.picture");
    }

    /** In which language it was said, and through whom. */
    private static String heard(Remark remark) {
        String language = remark.language().isEmpty()
                ? Texts.text("treatment.remark.no_language")
                : Locale.forLanguageTag(remark.language()).getDisplayLanguage(Texts.language());
        return remark.interpreter().isEmpty()
                ? Texts.text("treatment.remark.alone", language)
                : Texts.text("treatment.remark.interpreted", language, remark.interpreter());
    }
}
