package org.puente.treatment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.portal.Choice;
import org.puente.portal.Note;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.puente.treatment.Authorisation;
import org.puente.treatment.ChangedChecks;
import org.puente.treatment.RestraintMean;
import org.puente.treatment.RestraintPolicy;
import org.puente.treatment.RestraintReason;

/** Records that a person is restrained, by a named authorisation of this person or without one. */
class RestraintForm extends Details {

    private static final int LONGEST = 120;

    private final CaseId id;
    private final TreatmentDesks desks;
    private final Consumer<ChangedChecks> recorded;
    private final RestraintPolicy policy;
    private final Select<RestraintMean> mean = new Choice<>();
    private final Select<RestraintReason> reason = new Choice<>();
    private final Select<Authorisation> authorisation = new Choice<>();
    private final TextField authority = new TextField(Texts.text("treatment.restraint.authority"));
    private final IntegerField minutesAgo = new IntegerField(Texts.text("treatment.restraint.minutes_ago"));
    private final Note nobody = new Note(Symbol.ALERT, Texts.text("treatment.restraint.nobody"));

    RestraintForm(CaseId id, TreatmentDesks desks, Consumer<ChangedChecks> recorded) {
        super(Texts.text("treatment.restraint.record"));
        this.id = id;
        this.desks = desks;
        this.recorded = recorded;
        policy = desks.restraints().policy(id).orElseThrow(CaseNotFound::new);
        mean.setLabel(Texts.text("treatment.restraint.mean"));
        mean.setItems(RestraintMean.values());
        mean.setItemLabelGenerator(this::name);
        mean.setHelperText(Texts.text("treatment.restraint.mean_help"));
        reason.setLabel(Texts.text("treatment.restraint.reason"));
        reason.setItems(RestraintReason.values());
        reason.setItemLabelGenerator(Texts::of);
        authorisation.setLabel(Texts.text("treatment.restraint.authorisation"));
        authorisation.setItemLabelGenerator(RestraintForm::name);
        authorisation.setEmptySelectionAllowed(true);
        authorisation.setEmptySelectionCaption(Texts.text("treatment.restraint.no_authorisation"));
        authorisation.addValueChangeListener(_ -> showAuthority());
        authority.setMaxLength(LONGEST);
        authority.setHelperText(Texts.text("treatment.restraint.authority_help"));
        minutesAgo.setValue(0);
        minutesAgo.setMin(0);
        Div fields = new Div(mean, reason, authorisation, authority, minutesAgo);
        fields.addClassName("form");
        add(fields, nobody, new Button(Texts.text("treatment.restraint.start"), _ -> record()));
        readAuthorisations();
    }

    void readAuthorisations() {
        Instant now = Instant.now();
        List<Authorisation> inForce = desks.authorisations().of(id).stream()
                .filter(each -> each.isInForce(now))
                .toList();
        authorisation.setItems(inForce);
        authorisation.setVisible(!inForce.isEmpty());
        if (!inForce.isEmpty()) {
            authorisation.setValue(inForce.getFirst());
        }
        showAuthority();
    }

    private void showAuthority() {
        authority.setVisible(authorisation.isEmpty());
        nobody.setVisible(authorisation.isEmpty());
    }

    private static String name(@Nullable Authorisation given) {
        return given == null
                ? Texts.text("treatment.restraint.no_authorisation")
                : Texts.text(
                        "treatment.restraint.by_authorisation", means(given), String.valueOf(given.decidedByName()));
    }

    static String means(Authorisation given) {
        return given.means().stream().sorted().map(Texts::of).collect(Collectors.joining(", "));
    }

    private String name(@Nullable RestraintMean mean) {
        if (mean == null) {
            return "";
        }
        return policy.forbids(mean) ? Texts.text("treatment.restraint.forbidden", mean) : Texts.of(mean);
    }

    private void record() {
        if (mean.isEmpty() || reason.isEmpty() || minutesAgo.isEmpty()) {
            Tell.notDone(Texts.text("treatment.restraint.choose"));
            return;
        }
        ChangedChecks changes;
        try {
            changes = start();
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
            return;
        }
        mean.clear();
        reason.clear();
        authority.clear();
        minutesAgo.setValue(0);
        setOpened(false);
        readAuthorisations();
        recorded.accept(changes);
    }

    private ChangedChecks start() {
        return authorisation.isEmpty()
                ? desks.restraints()
                        .start(id, mean.getValue(), reason.getValue(), authority.getValue(), minutesAgo.getValue())
                : desks.restraints()
                        .start(
                                id,
                                mean.getValue(),
                                reason.getValue(),
                                authorisation.getValue().id(),
                                minutesAgo.getValue());
    }
}
