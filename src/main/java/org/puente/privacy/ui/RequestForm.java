package org.puente.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.cases.SheetField;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.Dates;
import org.puente.portal.DayField;
import org.puente.portal.DraftBinding;
import org.puente.portal.Drafts;
import org.puente.portal.Refusal;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.puente.privacy.ClaimEvidence;
import org.puente.privacy.CorrectionDesk;
import org.puente.privacy.ErasureScope;
import org.puente.privacy.IdentityCheck;
import org.puente.privacy.NewRequest;
import org.puente.privacy.PrivacyDesk;
import org.puente.privacy.RequestKind;
import org.puente.privacy.Speaker;

/** Writes down what a person asks about their data, who speaks for them, and how that was made sure. */
class RequestForm extends Card {

    private static final int LONGEST_NUMBER = 24;

    private final RadioButtonGroup<RequestKind> kind = radios("privacy.request.kind", List.of(RequestKind.values()));
    private final TextField number = new TextField(Texts.text("privacy.request.number"));
    private final DayField received = new DayField(Texts.text("privacy.request.received_on"));
    private final Select<Speaker> speaker = choice("privacy.request.speaker", List.of(Speaker.values()));
    private final Select<IdentityCheck> identity = choice("privacy.request.identity", Speaker.SELF.checks());
    private final RadioButtonGroup<ErasureScope> scope =
            radios("privacy.request.scope", List.of(ErasureScope.values()));
    private final Select<SheetField> field = choice("privacy.claim.field", CorrectionDesk.CORRECTABLE);
    private final StatedValue stated = new StatedValue();
    private final Select<ClaimEvidence> evidence = choice("privacy.claim.evidence", List.of(ClaimEvidence.values()));
    private final Div claim = new Div(field, stated, evidence);
    private final Div refusal = new Div();
    private final transient DraftBinding draft;

    RequestForm(PrivacyDesk desk, Drafts drafts, Runnable added) {
        super(Texts.text("privacy.request.new"));
        number.setMaxLength(LONGEST_NUMBER);
        number.setHelperText(Texts.text("privacy.request.number.help"));
        received.setValue(Dates.today());
        claim.addClassNames("form", "privacy-claim");
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("wrong");
        kind.addValueChangeListener(_ -> fit());
        speaker.addValueChangeListener(_ -> offerChecks());
        field.addValueChangeListener(_ -> stated.ask(field.getValue()));
        stated.ask(field.getValue());
        draft = new DraftBinding(drafts, "privacy.request")
                .field("kind", kind, RequestKind::name, RequestKind::valueOf)
                .text("number", number)
                .field("speaker", speaker, Speaker::name, Speaker::valueOf)
                .field("scope", scope, ErasureScope::name, ErasureScope::valueOf)
                .field("field", field, SheetField::name, SheetField::valueOf);
        draft.restore();
        fit();
        Button add = new Button(Texts.text("privacy.request.add"), _ -> add(desk, added));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(number, received, speaker, identity);
        fields.addClassName("form");
        Div acts = new Div(add);
        acts.addClassNames("row", "wrap");
        add(kind, fields, scope, claim, draft.line(), refusal, acts);
    }

    private void fit() {
        scope.setVisible(kind.getValue() == RequestKind.ERASURE);
        claim.setVisible(kind.getValue() == RequestKind.CORRECTION);
    }

    private void offerChecks() {
        identity.setItems(speaker.getValue().checks());
        identity.setValue(speaker.getValue().checks().getFirst());
    }

    private void add(PrivacyDesk desk, Runnable added) {
        LocalDate day = received.getValue();
        if (day == null) {
            refusal.setText(Texts.text("privacy.refused.no_day"));
            return;
        }
        try {
            desk.ask(new NewRequest(
                    kind.getValue(),
                    number.getValue(),
                    day,
                    speaker.getValue(),
                    identity.getValue(),
                    scope(),
                    claim()));
        } catch (Refusal refused) {
            refusal.setText(refused.sentence(Texts.language()));
            return;
        }
        refusal.setText("");
        number.clear();
        stated.ask(field.getValue());
        draft.discard();
        Tell.done(Texts.text("privacy.request.added"));
        added.run();
    }

    private @Nullable ErasureScope scope() {
        return kind.getValue() == RequestKind.ERASURE ? scope.getValue() : null;
    }

    private NewRequest.@Nullable Stated claim() {
        return kind.getValue() == RequestKind.CORRECTION
                ? new NewRequest.Stated(field.getValue(), stated.text(), evidence.getValue())
                : null;
    }

    private static <E extends Enum<E>> RadioButtonGroup<E> radios(String label, Collection<E> items) {
        RadioButtonGroup<E> group = new RadioButtonGroup<>();
        group.setLabel(Texts.text(label));
        group.setItems(items);
        group.setItemLabelGenerator(Texts::of);
        group.setValue(items.iterator().next());
        return group;
    }

    private static <E extends Enum<E>> Select<E> choice(String label, Collection<E> items) {
        Select<E> select = new Choice<>();
        select.setLabel(Texts.text(label));
        select.setItems(items);
        select.setItemLabelGenerator(Texts::of);
        select.setValue(items.iterator().next());
        return select;
    }
}
