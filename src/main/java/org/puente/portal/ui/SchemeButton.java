package org.puente.portal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Page;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Changes to the other of dark and light, whichever the page shows now, and remembers it. */
class SchemeButton extends NativeButton {

    private static final String IS_DARK = """
            const scheme = getComputedStyle(document.documentElement).colorScheme;
            return scheme === 'dark'
                || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);""";

    SchemeButton() {
        addClassName("iconbtn");
        getElement().setAttribute("type", "button");
        getElement().setAttribute("aria-label", Texts.text("portal.scheme.switch"));
        setTitle(Texts.text("portal.scheme.switch"));
        add(Symbol.MOON.icon());
        Page page = UI.getCurrent().getPage();
        addClickListener(_ -> page.executeJs(IS_DARK).then(Boolean.class, dark -> show(page, dark)));
    }

    private static void show(Page page, boolean wasDark) {
        ColorScheme.Value other = wasDark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK;
        page.setColorScheme(other);
        Preference.SCHEME.write(other.getValue());
    }
}
