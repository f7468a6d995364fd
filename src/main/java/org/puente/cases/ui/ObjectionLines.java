package org.puente.cases.ui;

import java.util.List;
import org.puente.cases.Objection;
import org.puente.portal.ObjectionList;
import org.puente.portal.Texts;

/** Objections in the words of the page's language. */
final class ObjectionLines {

    private ObjectionLines() {}

    static ObjectionList list(List<Objection> objections) {
        return new ObjectionList(objections.stream().map(ObjectionLines::line).toList());
    }

    static ObjectionList none() {
        return new ObjectionList(List.of());
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
