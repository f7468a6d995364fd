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
        return list(objections, "");
    }

    /** @param here the page's own address, to which no link leads */
    static ObjectionList list(List<Objection> objections, String here) {
        return new ObjectionList(objections.stream()
                .sorted(Comparator.comparing(Objection::met))
                .map(objection -> line(objection, here))
                .toList());
    }

    static String sentence(Objection objection) {
        return Texts.text(objection.key(), objection.args().toArray());
    }

    private static ObjectionList.Line line(Objection objection, String here) {
        String sentence = sentence(objection);
        if (objection.met()) {
            return ObjectionList.Line.right(sentence);
        }
        Objection.Cure cure = objection.cure();
        return cure == null || cure.address().equals(here)
                ? ObjectionList.Line.against(sentence)
                : ObjectionList.Line.against(sentence, Texts.text(cure.labelKey()), cure.address());
    }
}
