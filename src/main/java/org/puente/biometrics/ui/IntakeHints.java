package org.puente.biometrics.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.puente.biometrics.CaptureHint;
import org.puente.biometrics.PrintToEnrol;
import org.puente.biometrics.SlotFinding;
import org.puente.matching.FingerPosition;
import org.puente.portal.Note;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** What a person should look at before a set is confirmed: prints that seem misplaced, and what to capture again. */
class IntakeHints extends Div {

    /** @param misplaced finds prints that seem to stand for the wrong finger */
    IntakeHints(
            List<PrintToEnrol> ready,
            Set<FingerPosition> absent,
            Function<List<PrintToEnrol>, List<SlotFinding>> misplaced) {
        addClassName("intake-messages");
        misplaced
                .apply(ready)
                .forEach(finding -> add(new Note(
                        Symbol.ALERT,
                        Texts.text(
                                "biometrics.misplaced." + finding.where(),
                                FingerName.whole(finding.finger()),
                                FingerName.whole(finding.other())))));
        List<CaptureHint> hints = CaptureHint.of(ready, absent);
        if (!hints.isEmpty()) {
            Paragraph about = new Paragraph(Texts.text("biometrics.hints"));
            about.addClassNames("small", "mut");
            UnorderedList list = new UnorderedList();
            list.addClassNames("small", "listed-records");
            hints.forEach(hint -> list.add(new ListItem(Texts.text(
                    "biometrics.hint." + hint.kind(), FingerName.whole(hint.finger()), hint.figure(), hint.middle()))));
            add(about, list);
        }
    }
}
