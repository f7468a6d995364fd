package org.puente.journeys.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.Agreements;
import org.puente.cases.Objection;
import org.puente.countries.Side;
import org.puente.journeys.Journey;
import org.puente.journeys.JourneyAddress;
import org.puente.journeys.JourneyDesk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyPlan;
import org.puente.journeys.Operator;
import org.puente.journeys.PlanPreview;
import org.puente.journeys.TravelMode;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.DraftBinding;
import org.puente.portal.Drafts;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.springframework.dao.OptimisticLockingFailureException;

/** Plans a journey, or plans it anew: before anything is saved, it says what the planned times break. */
@Route(JourneyAddress.LIST + "/new")
@RouteAlias(JourneyAddress.LIST + "/:journey/plan")
@RolesAllowed("MOVE_PERSONS")
class JourneyPlanView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int USUAL_SEATS = 24;
    private static final int MOST_LEGS = 6;

    private final JourneyDesk desk;
    private final PlanPreview preview;
    private final List<AgreementProfile> agreements;
    private final Drafts drafts;
    private final Select<AgreementProfile> agreement = new Choice<>();
    private final Select<TravelMode> mode = new Choice<>();
    private final Select<Operator> operator = new Choice<>();
    private final TextField carrier = new TextField(Texts.text("journeys.form.carrier"));
    private final IntegerField seats = new IntegerField(Texts.text("journeys.form.seats"));
    private final List<LegFields> legs = new ArrayList<>();
    private final Div legList = new Div();
    private final Div findings = new Div();
    private @Nullable Journey replanned;
    private @Nullable DraftBinding draft;

    JourneyPlanView(JourneyDesk desk, PlanPreview preview, Agreements agreements, Drafts drafts) {
        this.desk = desk;
        this.preview = preview;
        this.agreements = agreements.ofCountry(Actors.current().country());
        this.drafts = drafts;
        addClassName("journeyplan");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> id = event.getRouteParameters().get("journey");
        replanned = id.map(text -> JourneyId.read(text).flatMap(desk::open).orElseThrow(NotFoundException::new))
                .orElse(null);
        build();
    }

    private void build() {
        removeAll();
        add(new PageHeader(getPageTitle(), Texts.text("journeys.form.sub")), form());
    }

    private Card form() {
        Card card = new Card(Texts.text("journeys.form"));
        agreement.setLabel(Texts.text("journeys.form.agreement"));
        agreement.setItems(agreements);
        agreement.setItemLabelGenerator(profile -> profile.name(Texts.language()));
        agreement.setValue(agreements.getFirst());
        agreement.setVisible(agreements.size() > 1 && replanned == null);
        mode.setLabel(Texts.text("journeys.form.mode"));
        mode.setItems(TravelMode.values());
        mode.setItemLabelGenerator(Texts::of);
        mode.setValue(TravelMode.AIR);
        operator.setLabel(Texts.text("journeys.form.operator"));
        operator.setItems(Operator.values());
        operator.setItemLabelGenerator(Texts::of);
        operator.setValue(Operator.SENDING);
        carrier.setHelperText(Texts.text("journeys.form.carrier_help"));
        seats.setMin(1);
        seats.setMax(JourneyPlan.MOST_SEATS);
        seats.setStepButtonsVisible(true);
        seats.setValue(USUAL_SEATS);
        Div what = new Div(agreement, mode, operator, carrier, seats);
        what.addClassName("form");
        legList.addClassName("legs-form");
        findings.getElement().setAttribute("role", "alert");
        Button more = new Button(Texts.text("journeys.form.add_leg"), Symbol.PLUS.small(), _ -> addLeg());
        Button check = new Button(Texts.text("journeys.form.check"), _ -> check());
        Button save = new Button(Texts.text("journeys.form.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div acts = new Div(check, save);
        acts.addClassName("acts");
        draft = new DraftBinding(drafts, "journeys.plan:" + (replanned == null ? "new" : replanned.id()))
                .field("mode", mode, TravelMode::name, TravelMode::valueOf)
                .field("operator", operator, Operator::name, Operator::valueOf)
                .text("carrier", carrier)
                .field("seats", seats, String::valueOf, Integer::valueOf);
        fill();
        draft.restore();
        card.add(what, legList, more, findings, acts, draft.line());
        return card;
    }

    private void fill() {
        if (replanned == null) {
            addLeg();
            return;
        }
        JourneyPlan plan = replanned.plan();
        mode.setValue(plan.mode());
        operator.setValue(plan.operator());
        carrier.setValue(plan.carrier());
        seats.setValue(plan.seats());
        plan.legs().forEach(leg -> {
            addLeg();
            legs.getLast().show(leg);
        });
    }

    private void addLeg() {
        if (legs.size() == MOST_LEGS) {
            Tell.notDone(Texts.text("journeys.refused.legs", MOST_LEGS));
            return;
        }
        LegFields fields = new LegFields(legs.size() + 1, zones());
        if (legs.isEmpty()) {
            fields.startIn(profile().zone(Side.SENDING), profile().zone(Side.RECEIVING));
        } else {
            fields.continueFrom(legs.getLast());
        }
        legs.add(fields);
        legList.add(fields);
        fields.bind(Objects.requireNonNull(draft), "leg" + legs.size());
    }

    private AgreementProfile profile() {
        return replanned == null ? Objects.requireNonNull(agreement.getValue()) : replanned.agreement();
    }

    private List<ZoneId> zones() {
        List<ZoneId> offices =
                Stream.of(Side.values()).map(profile()::zone).distinct().toList();
        return Stream.concat(
                        offices.stream(),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                                .sorted()
                                .map(ZoneId::of)
                                .filter(zone -> !offices.contains(zone)))
                .toList();
    }

    /** @throws Refusal with a sentence about the first thing that is wrong */
    private JourneyPlan read() {
        Integer count = seats.getValue();
        if (count == null) {
            throw new Refusal("journeys.refused.seats", JourneyPlan.MOST_SEATS);
        }
        return new JourneyPlan(
                Objects.requireNonNull(mode.getValue()),
                Objects.requireNonNull(operator.getValue()),
                carrier.getValue(),
                count,
                legs.stream().map(LegFields::read).toList());
    }

    private void check() {
        findings.removeAll();
        try {
            List<Objection> found = preview.of(profile().id(), replanned == null ? null : replanned.id(), read());
            findings.add(Objections.list(found));
        } catch (Refusal refusal) {
            wrong(refusal.sentence(Texts.language()));
        }
    }

    private void save() {
        findings.removeAll();
        try {
            JourneyPlan plan = read();
            JourneyId id;
            if (replanned == null) {
                id = desk.plan(profile().id(), plan);
            } else {
                id = replanned.id();
                desk.replan(id, replanned.version(), plan);
            }
            Objects.requireNonNull(draft).discard();
            getUI().ifPresent(ui -> ui.navigate(JourneyAddress.of(id)));
        } catch (Refusal refusal) {
            wrong(refusal.sentence(Texts.language()));
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            wrong(Texts.text("journeys.refused.stale"));
        }
    }

    private void wrong(String sentence) {
        Div line = new Div(sentence);
        line.addClassName("wrong");
        findings.add(line);
    }

    @Override
    public String getPageTitle() {
        return replanned == null ? Texts.text("journeys.plan") : Texts.text("journeys.replan", replanned.number());
    }
}
