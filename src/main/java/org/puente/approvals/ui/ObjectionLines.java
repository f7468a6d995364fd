package org.puente.approvals.ui;

import java.util.List;
import org.puente.cases.Objection;
import org.puente.portal.ObjectionList;
import org.puente.portal.Texts;

/** Objections of a step in the page's language; those in the way first. */
final class ObjectionLines {

    private ObjectionLines() {}

    static ObjectionList of(List<Objection> objections) {
        return new ObjectionList(objections.stream()
                .sorted((one, other) -> Boolean.compare(one.met(), other.met()))
                .map(ObjectionLines::line)
                .toList());
    }

    private static ObjectionList.Line line(Objection objection) {
        String sentence = Texts.text(objection.key(), objection.args().toArray());
        if (objection.met()) {
            return ObjectionList.Line.right(sentence);
        }
        Objection.Cure cure = objection.cure();
        return cure == null
                ? ObjectionList.Line.against(sentence)
                : ObjectionList.Line.against(sentence, Texts.text(cure.labelKey()), cure.address());
    }
}
