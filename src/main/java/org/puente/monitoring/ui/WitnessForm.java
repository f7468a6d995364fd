package org.puente.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreementProfile;
import org.puente.countries.Country;
import org.puente.monitoring.WatchedCheck;
import org.puente.monitoring.WatchedJourney;
import org.puente.monitoring.WatchedPerson;
import org.puente.monitoring.WitnessedIncident;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.DraftBinding;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;
import org.puente.treatment.Check;
import org.puente.treatment.Gravity;

/** A monitor opens an incident by hand: on whom, about what, how bad, and what was seen. Says who will be told of it. */
class WitnessForm extends Card {

    private final MonitoringDesks desks;
    private final Runnable changed;
    private final Select<WatchedPerson> person = new Choice<>();
    private final ComboBox<Check> about = new ComboBox<>(Texts.text("monitoring.witness.about"));
    private final Select<Gravity> gravity = new Choice<>();
    private final TextArea words = new TextArea(Texts.text("monitoring.form.note"));
    private final MomentFields when = new MomentFields();
    private final Span told = WatchWords.quiet("");
    private final Div refusal = new Div();
    private @Nullable DraftBinding draft;
    private @Nullable WatchedJourney shown;

    WitnessForm(MonitoringDesks desks, Runnable changed) {
        super(Texts.text("monitoring.witness"));
        this.desks = desks;
        this.changed = changed;
        person.setLabel(Texts.text("monitoring.witness.person"));
        person.setItemLabelGenerator(each -> WatchWords.person(each.traveller()));
        person.addValueChangeListener(_ -> offerChecks());
        about.setItemLabelGenerator(check -> check.id() + " " + check.text().in(Texts.language()));
        about.addValueChangeListener(_ -> told.setText(toldTo()));
        gravity.setLabel(Texts.text("treatment.incident.gravity"));
        gravity.setItems(Gravity.values());
        gravity.setItemLabelGenerator(Texts::of);
        gravity.setValue(Gravity.SERIOUS);
        words.setMaxLength(WitnessedIncident.LONGEST_WORDS);
        words.setHelperText(Texts.text("monitoring.witness.words.help"));
        told.getElement().setAttribute("role", "status");
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("wrong");
        Button open = new Button(Texts.text("monitoring.witness.open"), _ -> open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        Div acts = new Div(open);
        acts.addClassNames("row", "wrap");
        Div form = new Div(person, about, gravity, words, when, told, refusal, acts);
        form.addClassName("answer-more");
        add(form);
    }

    /** Keeps what is chosen and typed, however often the page is read anew. */
    void show(WatchedJourney journey) {
        WatchedPerson before = person.getValue();
        shown = journey;
        List<WatchedPerson> all = journey.persons();
        person.setItems(all);
        Optional<WatchedPerson> again = before == null ? all.stream().findFirst() : journey.person(before.id());
        again.ifPresent(person::setValue);
        if (draft == null) {
            draft = new DraftBinding(
                            desks.drafts(),
                            "monitoring.witness:" + journey.journey().id())
                    .text("words", words);
            draft.restore();
            add(draft.line());
        }
    }

    private void offerChecks() {
        Check before = about.getValue();
        List<Check> checks = person.getOptionalValue().stream()
                .flatMap(chosen -> chosen.checks().stream())
                .map(WatchedCheck::check)
                .filter(check -> !check.toldByMonitors().isEmpty())
                .toList();
        about.setItems(checks);
        checks.stream()
                .filter(check -> before != null && check.id().equals(before.id()))
                .findFirst()
                .ifPresent(about::setValue);
    }

    private String toldTo() {
        Check check = about.getValue();
        if (check == null) {
            return "";
        }
        AgreementProfile agreement = Objects.requireNonNull(shown).journey().agreement();
        List<Country> countries =
                check.toldByMonitors().stream().map(agreement::country).toList();
        return countries.size() > 1
                ? Texts.text("monitoring.witness.told.both")
                : Texts.text("monitoring.witness.told.one", countries.getFirst());
    }

    private void open() {
        try {
            if (person.getValue() == null || about.getValue() == null) {
                throw new Refusal("monitoring.refused.no_witness");
            }
            desks.witness()
                    .open(
                            Objects.requireNonNull(shown).journey().id(),
                            new WitnessedIncident(
                                    person.getValue().id(),
                                    about.getValue().id(),
                                    gravity.getValue(),
                                    words.getValue(),
                                    when.moment()));
        } catch (Refusal refused) {
            refusal.setText(refused.sentence(Texts.language()));
            return;
        }
        refusal.setText("");
        about.clear();
        words.clear();
        gravity.setValue(Gravity.SERIOUS);
        when.now();
        Objects.requireNonNull(draft).discard();
        changed.run();
    }
}
