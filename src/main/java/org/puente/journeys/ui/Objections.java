package org.puente.journeys.ui;

import java.util.Comparator;
import java.util.List;
import org.puente.cases.Objection;
import org.puente.portal.ObjectionList;
import org.puente.portal.Texts;

/** Objections in the words of the page's language, those that stand first. */
final class Objections {

    private Objections() {}

    static ObjectionList list(List<Objection> objections) {
        return new ObjectionList(objections.stream()
                .sorted(Comparator.comparing(Objection::met))
                .map(Objections::line)
                .toList());
    }

    static String sentence(Objection objection) {
        return Texts.text(objection.key(), objection.args().toArray());
    }

    private static ObjectionList.Line line(Objection objection) {
        String sentence = sentence(objection);
        if (objection.met()) {
            return ObjectionList.Line.right(sentence);
        }
        Objection.Cure cure = objection.cure();
        return cure == null
                ? ObjectionList.Line.against(sentence)
                : ObjectionList.Line.against(sentence, Texts.text(cure.labelKey()), cure.address());
    }
}
