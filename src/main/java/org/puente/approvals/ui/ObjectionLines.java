package org.puente.approvals.ui;

import java.util.List;
import org.puente.cases.Objection;
import org.puente.portal.ObjectionList;
import org.puente.portal.Texts;

/** Objections of a step in the page's language; those in the way first. */
final class ObjectionLines {

    private ObjectionLines() {}

    /** @param here the address of this page, to which no link needs to lead */
    static ObjectionList of(List<Objection> objections, String here) {
        return new ObjectionList(objections.stream()
                .sorted((one, other) -> Boolean.compare(one.met(), other.met()))
                .map(objection -> line(objection, here))
                .toList());
    }

    private static ObjectionList.Line line(Objection objection, String here) {
        String sentence = Texts.text(objection.key(), objection.args().toArray());
        if (objection.met()) {
            return ObjectionList.Line.right(sentence);
        }
        Objection.Cure cure = objection.cure();
        return cure == null || cure.address().equals(here)
                ? ObjectionList.Line.against(sentence)
                : ObjectionList.Line.against(sentence, Texts.text(cure.labelKey()), cure.address());
    }
}
