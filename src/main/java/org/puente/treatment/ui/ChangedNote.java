package org.puente.treatment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.puente.portal.Texts;
import org.puente.treatment.ChangedChecks;
import org.puente.treatment.Check;

/** Says which checks a changed fact added and retired. */
class ChangedNote extends Div {

    void tell(ChangedChecks changes) {
        removeAll();
        tell("treatment.about.added", changes.added());
        tell("treatment.about.retired", changes.retired());
    }

    private void tell(String key, List<Check> checks) {
        if (!checks.isEmpty()) {
            UnorderedList lines = new UnorderedList();
            checks.forEach(check ->
                    lines.add(new ListItem(check.id() + ": " + check.text().in(Texts.language()))));
            add(new Paragraph(Texts.text(key, checks.size())), lines);
        }
    }
}
