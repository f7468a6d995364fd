package org.puente.portal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** Short words that appear over the page: that something is done, or why it is not. */
public final class Tell {

    private static final int SECONDS_TO_READ = 5;

    private Tell() {}

    /** Something is done; the words go by themselves. */
    public static void done(String sentence) {
        Notification words = words("ok", Symbol.MET, sentence);
        words.setDuration(SECONDS_TO_READ * 1000);
        words.open();
    }

    /** Something is not done; the words stay until they are closed. */
    public static void notDone(String sentence) {
        Notification words = words("stop", Symbol.AGAINST, sentence);
        words.setDuration(0);
        words.setAssertive(true);
        Button close = new Button(Texts.text("portal.close"), _ -> words.close());
        close.addThemeVariants(ButtonVariant.SMALL);
        ((Div) words.getChildren().findFirst().orElseThrow()).add(close);
        words.open();
    }

    private static Notification words(String look, Symbol symbol, String sentence) {
        Span text = new Span(sentence);
        text.addClassName("grow");
        Div line = new Div(symbol.icon(), text);
        line.addClassNames("tell", look);
        Notification words = new Notification(line);
        words.setPosition(Position.BOTTOM_CENTER);
        return words;
    }
}
