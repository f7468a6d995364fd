package org.puente.portal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.puente.portal.HasShortcuts.Shortcut;
import org.puente.portal.Texts;

/** The keys of the page, then those that work everywhere. */
class ShortcutsDialog extends Dialog {

    ShortcutsDialog(List<Shortcut> ofThePage, boolean findsPlaces) {
        setHeaderTitle(Texts.text("portal.shortcuts"));
        List<Shortcut> all = new ArrayList<>(ofThePage);
        if (findsPlaces) {
            all.add(new Shortcut("/", Texts.text("portal.goto")));
        }
        all.add(new Shortcut("?", Texts.text("portal.shortcuts.this")));
        all.add(new Shortcut("Esc", Texts.text("portal.shortcuts.close")));
        Div keys = new Div();
        keys.addClassName("keys");
        all.forEach(shortcut -> keys.add(line(shortcut)));
        add(keys);
        getFooter().add(new Button(Texts.text("portal.close"), _ -> close()));
    }

    private static Div line(Shortcut shortcut) {
        Span caps = new Span();
        for (String key : shortcut.keys().split(" ")) {
            caps.getElement().appendChild(new Element("kbd").setText(key), Element.createText(" "));
        }
        return new Div(caps, new Span(shortcut.does()));
    }
}
