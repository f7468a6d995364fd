package org.puente.biometrics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.puente.biometrics.FoundPrint;
import org.puente.biometrics.ImpressionType;
import org.puente.matching.FingerPosition;
import org.puente.matching.FingerprintImage;
import org.puente.portal.Choice;
import org.puente.portal.Note;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** One found print: what it looks like, whose finger it is, and its resolution if the file does not say. */
class TrayRow extends ListItem {

    /** A picture so wide may show several fingers. */
    private static final int WIDE = 700;

    private final Tray tray;
    private final Tray.Item item;
    private final Runnable changed;

    /** @param today the last day on which it can have been taken */
    TrayRow(Tray tray, Tray.Item item, LocalDate today, Runnable changed) {
        this.tray = tray;
        this.item = item;
        this.changed = changed;
        addClassName("tray-row");
        Div words = new Div(name(), details());
        words.addClassName("tray-words");
        if (item.isSlap()) {
            words.add(new Note(Texts.text(item.isCut() ? "biometrics.slap.cut" : "biometrics.slap.several")), slap());
        } else {
            words.add(fields(), new TakenOtherwise(tray, item, today));
            item.ready().ifPresent(ready -> words.add(new Indicators(ready.indicators())));
            if (item.print().hasImage() && item.print().width() >= WIDE) {
                words.add(slap());
            }
        }
        add(picture(), words, remove());
    }

    private Component picture() {
        if (!item.print().hasImage()) {
            Span instead = new Span(Symbol.FINGER.icon());
            instead.addClassName("tray-template");
            return instead;
        }
        return new Image(
                item.print().png(),
                "print.png",
                Texts.text("biometrics.print.found", item.file().name()));
    }

    private Span name() {
        Span name = new Span(item.file().name());
        name.addClassName("b");
        return name;
    }

    private Span details() {
        FoundPrint print = item.print();
        List<String> facts = new ArrayList<>();
        if (!print.record().isEmpty()) {
            facts.add(Texts.text("biometrics.record", print.record()));
        }
        facts.add(print.width() + " × " + print.height());
        print.dpi().ifPresent(dpi -> facts.add(dpi + " dpi"));
        facts.add(Texts.of(item.impression()));
        if (!print.hasImage()) {
            facts.add(Texts.text("biometrics.print.template"));
        }
        Span details = new Span(String.join(" · ", facts));
        details.addClassNames("small", "mut");
        return details;
    }

    private Button slap() {
        return new Button(
                Texts.text("biometrics.slap.open"),
                Symbol.PEN.small(),
                _ -> new SlapDialog(tray, item, changed).open());
    }

    private Select<ImpressionType> impression() {
        Select<ImpressionType> impression = new Choice<>();
        impression.setLabel(Texts.text("biometrics.impression"));
        impression.setItems(ImpressionType.values());
        impression.setItemLabelGenerator(Texts::of);
        impression.setValue(item.impression());
        impression.addValueChangeListener(change -> {
            tray.say(item, change.getValue());
            changed.run();
        });
        return impression;
    }

    private Div fields() {
        Select<FingerPosition> finger = new Choice<>();
        finger.setLabel(Texts.text("biometrics.finger"));
        finger.setItems(FingerPosition.values());
        finger.setItemLabelGenerator(
                position -> position == null ? Texts.text("biometrics.finger.choose") : FingerName.whole(position));
        finger.setEmptySelectionAllowed(true);
        finger.setEmptySelectionCaption(Texts.text("biometrics.finger.choose"));
        item.finger().ifPresent(finger::setValue);
        finger.addValueChangeListener(change -> {
            tray.assign(item, change.getValue());
            changed.run();
        });
        Div fields = new Div(finger, impression());
        fields.addClassName("tray-fields");
        if (item.print().dpi().isEmpty()) {
            fields.add(dpi());
        }
        return fields;
    }

    private IntegerField dpi() {
        IntegerField dpi = new IntegerField(Texts.text("biometrics.dpi"));
        dpi.setRequiredIndicatorVisible(true);
        dpi.setHelperText(Texts.text("biometrics.dpi.missing"));
        dpi.setMin(FingerprintImage.LOWEST_DPI);
        dpi.setMax(FingerprintImage.HIGHEST_DPI);
        if (!item.lacksDpi()) {
            dpi.setValue(item.said());
        }
        dpi.addValueChangeListener(change -> {
            Integer said = change.getValue();
            boolean credible =
                    said != null && said >= FingerprintImage.LOWEST_DPI && said <= FingerprintImage.HIGHEST_DPI;
            tray.say(item, credible ? said : 0);
            if (credible) {
                changed.run();
            }
        });
        return dpi;
    }

    private Button remove() {
        Button remove = new Button(Symbol.TRASH.small(), _ -> {
            tray.remove(item);
            changed.run();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClassName("iconbtn");
        remove.setAriaLabel(Texts.text("biometrics.intake.remove", item.file().name()));
        return remove;
    }
}
