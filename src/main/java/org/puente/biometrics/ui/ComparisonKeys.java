package org.puente.biometrics.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.puente.portal.Texts;

/** The card of keys that {@code ?} opens. */
class ComparisonKeys extends Dialog {

    /** What is pressed, two spaces between keys, and the text of what it does. */
    private record KeyLine(String keys, String text) {}

    private static final List<KeyLine> LINES = List.of(
            new KeyLine("←  ↑  →  ↓", "crosshair"),
            new KeyLine("↵", "set"),
            new KeyLine("Shift + ←", "pan"),
            new KeyLine("+  −  0", "zoom"),
            new KeyLine("R  Shift + R  [  ]", "turn"),
            new KeyLine("S", "size"),
            new KeyLine("F", "mirror"),
            new KeyLine("L", "link"),
            new KeyLine("C  V  I", "look"),
            new KeyLine("D", "measure"),
            new KeyLine("G", "regions"),
            new KeyLine("M  P  X", "show"),
            new KeyLine("T", "kind"),
            new KeyLine("␣", "pair"),
            new KeyLine("J  K", "walk"),
            new KeyLine("N  B", "finger"),
            new KeyLine("Del  U", "undo"),
            new KeyLine("1  2  3", "decide"),
            new KeyLine("Ctrl + ↵", "record"));

    ComparisonKeys() {
        setHeaderTitle(Texts.text("biometrics.comparison.keys"));
        DescriptionList list = new DescriptionList();
        list.addClassName("keys");
        for (KeyLine line : LINES) {
            list.add(new Div(
                    term(line.keys()), new DescriptionList.Description(Texts.text("biometrics.keys." + line.text()))));
        }
        add(list);
        getFooter().add(new Button(Texts.text("biometrics.keys.close"), _ -> close()));
    }

    private static DescriptionList.Term term(String keys) {
        DescriptionList.Term term = new DescriptionList.Term();
        for (String key : keys.split(" {2,}")) {
            HtmlContainer one = new HtmlContainer("kbd");
            one.setText(key);
            term.add(one);
        }
        return term;
    }
}
