package org.puente.biometrics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import org.puente.portal.Texts;

/** Where fingers are cut out of a picture that shows several. What is taken out goes into the tray, and is not stored yet. */
class SlapDialog extends Dialog {

    private static final int USUAL_DPI = 500;

    SlapDialog(Tray tray, Tray.Item slap, Runnable cut) {
        setHeaderTitle(Texts.text("biometrics.slap.title"));
        setWidth("min(980px, 97vw)");
        int dpi = slap.lacksDpi() ? USUAL_DPI : slap.said();
        SlapEditor editor = new SlapEditor(slap.print(), slap.print().proposal(dpi));
        Paragraph about = new Paragraph(Texts.text("biometrics.slap.about"));
        about.addClassNames("small", "mut");
        add(about, editor);
        Button take = new Button(Texts.text("biometrics.slap.take"), _ -> {
            if (editor.places().isEmpty()) {
                Notification.show(Texts.text("biometrics.slap.none"));
                return;
            }
            tray.cut(slap, editor.places());
            close();
            cut.run();
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.text("cases.cancel"), _ -> close()), take);
    }
}
