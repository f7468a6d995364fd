package org.puente.biometrics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.puente.biometrics.FoundFace;
import org.puente.portal.Note;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** A face that a file holds: looked at, and kept as the person's photo if somebody says so. */
class FaceRow extends ListItem {

    private final Div words = new Div();

    /** @param keep keeps the picture with the case's documents; may refuse */
    FaceRow(FoundFace face, String file, Consumer<FoundFace> keep) {
        addClassName("tray-row");
        Span name = new Span(file);
        name.addClassName("b");
        words.addClassName("tray-words");
        words.add(name);
        Button kept = new Button(Texts.text("biometrics.face.keep"), Symbol.PLUS.small(), press -> {
            press.getSource().setVisible(false);
            keep(face, keep);
        });
        words.add(kept);
        Button remove = new Button(Symbol.TRASH.small(), _ -> removeFromParent());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClassName("iconbtn");
        remove.setAriaLabel(Texts.text("biometrics.face.remove", file));
        add(new Image(face.content(), face.name(), Texts.text("biometrics.face.found", file)), words, remove);
    }

    private void keep(FoundFace face, Consumer<FoundFace> keep) {
        String said;
        try {
            keep.accept(face);
            said = Texts.text("biometrics.face.kept");
        } catch (Refusal refusal) {
            said = refusal.sentence(Texts.language());
        }
        Note note = new Note(said);
        note.getElement().setAttribute("role", "status");
        words.add(note);
    }
}
