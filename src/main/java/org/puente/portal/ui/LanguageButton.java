package org.puente.portal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Switches between the two languages; the page loads anew in the other one, and drafts keep what was typed. */
class LanguageButton extends NativeButton {

    private LanguageButton() {
        getElement().setAttribute("type", "button");
        getElement().setAttribute("aria-label", Texts.text("portal.language.switch"));
        addClickListener(_ -> change());
    }

    /** "EN", for the top bar. */
    static LanguageButton brief() {
        LanguageButton button = new LanguageButton();
        button.addClassNames("iconbtn", "word");
        button.setText(Texts.language().getLanguage().toUpperCase(Locale.ROOT));
        return button;
    }

    /** "Español", with a globe. */
    static LanguageButton whole() {
        LanguageButton button = new LanguageButton();
        button.addClassName("btn");
        button.add(Symbol.GLOBE.small(), new Span(Texts.text("portal.language.other")));
        return button;
    }

    private static void change() {
        Texts.LANGUAGES.stream()
                .filter(language -> !language.equals(Texts.language()))
                .findFirst()
                .ifPresent(other -> {
                    Preference.LANGUAGE.write(other.getLanguage());
                    UI.getCurrent().getPage().reload();
                });
    }
}
