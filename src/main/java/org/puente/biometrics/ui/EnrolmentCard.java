package org.puente.biometrics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.biometrics.Absence;
import org.puente.biometrics.Enrolment;
import org.puente.biometrics.PrintExports;
import org.puente.cases.CaseFacts;
import org.puente.matching.FingerPosition;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.Facts;
import org.puente.portal.SideMark;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** One confirmed set of prints on two hands; a finger opens its print. */
class EnrolmentCard extends Card {

    private final transient Enrolment enrolment;
    private final boolean readable;

    /** @param readable whether a finger can be opened */
    EnrolmentCard(Enrolment enrolment, CaseFacts facts, Actor actor, PrintExports exports, boolean readable) {
        super(Texts.text("biometrics.set", enrolment.kind(), Dates.brief(Texts.language(), enrolment.takenOn())));
        this.enrolment = enrolment;
        this.readable = readable;
        addClassName("print-set");
        besideTitle(new SideMark(enrolment.owner(), facts.agreement().sideOf(enrolment.owner())));
        if (enrolment.owner().equals(facts.viewer())) {
            meta(Texts.text("biometrics.set.by", enrolment.enrolledBy()));
        } else {
            meta(Texts.text("biometrics.set.disclosed", enrolment.owner()));
        }
        Facts where = Facts.inLines()
                .with(Texts.text("biometrics.place"), enrolment.place())
                .with(Texts.text("biometrics.device"), enrolment.device())
                .with(Texts.text("biometrics.guardian"), enrolment.guardian());
        Paragraph legend = new Paragraph(Texts.text("biometrics.legend"));
        legend.addClassNames("small", "mut");
        add(new Hands(this::finger, Hands::nameOf), legend, where);
        if (enrolment.owner().equals(facts.viewer()) && actor.may(Permission.ENROL_PRINTS)) {
            add(new Div(new Button(
                    Texts.text("biometrics.export"),
                    Symbol.EXPORT.small(),
                    _ -> PrintExportDialog.of(exports, enrolment).open())));
        }
    }

    private Component finger(FingerPosition position) {
        List<Enrolment.Finger> prints = enrolment.fingers().stream()
                .filter(finger -> finger.position() == position)
                .toList();
        Absence absence = enrolment.absences().get(position);
        Button button = new Button();
        FingerFace.paint(
                button, position, prints.isEmpty() ? null : prints.getFirst().indicators(), absence);
        button.setEnabled(readable && !prints.isEmpty());
        if (!prints.isEmpty()) {
            button.addClickListener(_ -> new PrintViewer(enrolment, prints).open());
        }
        return button;
    }
}
