package org.puente.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import java.util.UUID;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.puente.privacy.AccessDesk;
import org.puente.privacy.LetterAddress;
import org.puente.privacy.PrivacyDesk;

/** The letter of a person who asked what is held: to read before it is issued, and the issue in the person's language. */
class LetterPart extends Div {

    LetterPart(PrivacyDesk.Waiting waiting, AccessDesk desk, RequestCard card) {
        addClassName("privacy-answer");
        UUID id = waiting.request().id();
        RadioButtonGroup<Locale> language = new RadioButtonGroup<>();
        language.setLabel(Texts.text("privacy.letter.language"));
        language.setItems(Texts.LANGUAGES);
        language.setItemLabelGenerator(spoken -> spoken.getDisplayLanguage(Texts.language()));
        language.setValue(waiting.spoken());
        Button issue = new Button(
                Texts.text("privacy.letter.issue"),
                _ -> card.act(() -> {
                    desk.issue(id, language.getValue());
                    Tell.done(Texts.text("privacy.letter.issued"));
                }));
        issue.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(Texts.text("privacy.letter.read")), papers(id, "privacy.letter.preview"), language, issue);
    }

    /** @param label of {0}, the language */
    static Div papers(UUID request, String label) {
        Div papers = new Div();
        papers.addClassNames("row", "wrap");
        for (Locale language : Texts.LANGUAGES) {
            Anchor paper = new Anchor(LetterAddress.of(request, language));
            paper.add(Symbol.DOWNLOAD.small());
            paper.add(Texts.text(label, language));
            paper.setTarget(AnchorTarget.BLANK);
            paper.setRouterIgnore(true);
            paper.addClassName("btn");
            papers.add(paper);
        }
        return papers;
    }
}
