package org.puente.cases;

import static org.puente.cases.Objection.because;
import static org.puente.cases.Objection.met;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.countries.Country;
import org.springframework.stereotype.Component;

/**
 * The gate at first disclosure: removal order final, the protection officer's clearance, the minors' rule, minimum data
 * ({@code domain.md}, SUBMIT). Nothing reaches the other side before it.
 */
@Component
class CaseGate implements StepRule {

    private static final List<SheetField> MINIMUM = List.of(
            SheetField.GIVEN_NAMES,
            SheetField.FIRST_SURNAME,
            SheetField.BIRTH_DATE,
            SheetField.NATIONALITY,
            SheetField.LANGUAGES);

    private final OrderBook orders;
    private final ClearanceBook clearances;
    private final SheetBook sheets;
    private final CircumstanceDesk circumstances;

    CaseGate(OrderBook orders, ClearanceBook clearances, SheetBook sheets, CircumstanceDesk circumstances) {
        this.circumstances = circumstances;
        this.orders = orders;
        this.clearances = clearances;
        this.sheets = sheets;
    }

    @Override
    public List<Objection> check(CaseFacts facts, Step step, Actor actor) {
        if (step != Step.SUBMIT) {
            return List.of();
        }
        Country sender = facts.viewer();
        List<Objection> all = new ArrayList<>();
        String overview = "cases/" + facts.id() + "/overview";
        all.add(
                orders.of(facts.id(), sender).filter(RemovalOrder::isFinal).isPresent()
                        ? met("cases.gate.order_final")
                        : because("cases.gate.order_missing").curedAt(overview, "cases.gate.order_cure"));
        Optional<Clearance> clearance = clearances.of(facts.id(), sender);
        all.add(clearance.isPresent() ? met("cases.gate.cleared") : because("cases.gate.clearance_missing"));
        if (facts.minor()) {
            boolean accompanied = sheets.of(facts.id(), sender)
                            .map(own -> own.family() != null)
                            .orElse(false)
                    || !circumstances
                            .of(facts.id(), sender)
                            .text(Circumstances.Topic.GUARDIAN)
                            .isEmpty();
            all.add(
                    clearance.filter(Clearance::bestInterests).isPresent()
                            ? met("cases.gate.best_interests")
                            : because("cases.gate.best_interests_missing"));
            all.add(accompanied ? met("cases.gate.child_with_family") : because("cases.gate.child_alone"));
        }
        List<SheetField> missing = MINIMUM.stream()
                .filter(field -> facts.sheet().get(field).isEmpty())
                .toList();
        missing.forEach(field -> all.add(because("cases.gate.missing." + field.code())
                .curedAt("cases/" + facts.id() + "/people", "cases.gate.missing_cure")));
        if (missing.isEmpty()) {
            all.add(met("cases.gate.minimum_data"));
        }
        return all;
    }
}
