package org.puente.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.agreements.AgreedClock;
import org.puente.agreements.Code;
import org.puente.agreements.CodeList;
import org.puente.cases.CaseFacts;
import org.puente.cases.ClockExtensions;
import org.puente.cases.ClockExtensions.Extensible;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;

/** Takes longer than first agreed: how long in all, and the agreed reason. It can be done once. */
class ExtendDialog extends Dialog {

    private final transient ClockExtensions extensions;
    private final transient CaseFacts facts;
    private final transient Extensible clock;
    private final Runnable changed;
    private final IntegerField longest = new IntegerField();
    private final RadioButtonGroup<Code> reason = new RadioButtonGroup<>();
    private final Div refused = new Div();

    private ExtendDialog(ClockExtensions extensions, CaseFacts facts, Extensible clock, Runnable changed) {
        this.extensions = extensions;
        this.facts = facts;
        this.clock = clock;
        this.changed = changed;
        setHeaderTitle(Texts.text("cases.extension.title"));
        setWidth("32rem");
        longest.setLabel(Texts.text("cases.extension.in_all"));
        longest.setHelperText(Texts.text(
                "cases.extension.from_to", ClockWords.span(clock.agreed()), ClockWords.span(clock.longest())));
        longest.setMin(1);
        longest.setMax(clock.longest().count());
        longest.setStepButtonsVisible(true);
        reason.setLabel(Texts.text("cases.step.reason"));
        reason.setItems(facts.agreement().codes(CodeList.EXTENSION));
        reason.setItemLabelGenerator(code -> code.text(Texts.language()));
        reason.addThemeName("vertical");
        refused.getElement().setAttribute("role", "alert");
        add(new Paragraph(Texts.text("cases.extension.once", Texts.of(clock.clock()))), longest, reason, refused);
        Button go = new Button(Texts.text("cases.extension.extend"), event -> extend());
        go.addThemeName("primary");
        getFooter().add(new Button(Texts.text("cases.cancel"), event -> close()), go);
    }

    /** A button for each clock that the actor may extend on this case. */
    static Map<AgreedClock, Component> buttons(
            ClockExtensions extensions, CaseFacts facts, Actor actor, Runnable changed) {
        Map<AgreedClock, Component> buttons = new EnumMap<>(AgreedClock.class);
        if (actor.may(Permission.EXTEND_CLOCKS)) {
            extensions.offers(facts.id()).forEach(clock -> {
                NativeButton button = new NativeButton(
                        Texts.text("cases.extension.extend"),
                        event -> new ExtendDialog(extensions, facts, clock, changed).open());
                button.addClassNames("btn", "sm");
                buttons.put(clock.clock(), button);
            });
        }
        return buttons;
    }

    private void extend() {
        try {
            extensions.extend(
                    facts.id(),
                    clock.clock(),
                    Optional.ofNullable(longest.getValue()).orElse(0),
                    Optional.ofNullable(reason.getValue()).map(Code::code).orElse(""));
            close();
            Notification.show(Texts.text("cases.extension.done"));
            changed.run();
        } catch (Refusal no) {
            refused.removeAll();
            refused.add(new Paragraph(no.sentence(Texts.language())));
        }
    }
}
