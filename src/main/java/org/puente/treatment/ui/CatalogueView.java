package org.puente.treatment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.Note;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.RuleTable;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.puente.treatment.Catalogue;
import org.puente.treatment.CatalogueDesk;
import org.puente.treatment.CatalogueDifference;
import org.puente.treatment.CatalogueDifference.Changed;
import org.puente.treatment.Check;
import org.puente.treatment.CheckAspect;
import org.puente.treatment.PolicyAspect;

/** Two versions of the catalogue side by side: which checks came, went and changed, and how the restraint policies differ. */
@Route(CatalogueAddress.PATH)
@RolesAllowed({"READ_CASES", "READ_AGREEMENTS", "MONITOR_JOURNEYS"})
@Menu(order = 91, icon = "book", title = "treatment.catalogue")
class CatalogueView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final CatalogueDesk desk;
    private final Select<Catalogue> from = new Choice<>();
    private final Select<Catalogue> to = new Choice<>();
    private final Div difference = new Div();

    CatalogueView(CatalogueDesk desk) {
        this.desk = desk;
        choice(from, "treatment.catalogue.from");
        choice(to, "treatment.catalogue.to");
        Div choices = new Div(from, to);
        choices.addClassNames("row", "wrap");
        difference.addClassName("catalogue");
        difference.getElement().setAttribute("tabindex", "0");
        difference.getElement().setAttribute("role", "region");
        difference.getElement().setAttribute("aria-label", Texts.text("treatment.catalogue.differences"));
        add(
                new PageHeader(Texts.text("treatment.catalogue"), Texts.text("treatment.catalogue.sub")),
                choices,
                difference);
    }

    private void choice(Select<Catalogue> version, String label) {
        version.setLabel(Texts.text(label));
        version.setItems(desk.all());
        version.setItemLabelGenerator(CatalogueWords::name);
        version.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                CatalogueAddress next = new CatalogueAddress(from.getValue(), to.getValue());
                getUI().ifPresent(ui -> ui.navigate(CatalogueAddress.PATH, next.parameters()));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CatalogueAddress address = CatalogueAddress.of(event.getLocation().getQueryParameters(), desk.all());
        from.setValue(address.from());
        to.setValue(address.to());
        difference.removeAll();
        show(desk.difference(address.from(), address.to()));
    }

    private void show(CatalogueDifference found) {
        if (found.isEmpty()) {
            difference.add(new Note(Symbol.CHECK, Texts.text("treatment.catalogue.same")));
        }
        checks("treatment.catalogue.added", found.added());
        checks("treatment.catalogue.removed", found.removed());
        found.changed().forEach(changed -> difference.add(changed(found, changed)));
        difference.add(policy(found));
    }

    private void checks(String title, List<Check> checks) {
        if (checks.isEmpty()) {
            return;
        }
        Card card = new Card(Texts.text(title, checks.size()));
        RuleTable table = new RuleTable(
                Texts.text(title, checks.size()),
                Texts.text("treatment.catalogue.check"),
                Texts.of(CheckAspect.TEXT),
                Texts.of(CheckAspect.APPLIES),
                Texts.of(CheckAspect.SEVERITY));
        checks.forEach(check -> table.row(
                check.id(),
                CatalogueWords.of(CheckAspect.TEXT, check),
                CatalogueWords.of(CheckAspect.APPLIES, check),
                CatalogueWords.of(CheckAspect.SEVERITY, check)));
        card.add(table);
        difference.add(card);
    }

    private static Component changed(CatalogueDifference found, Changed changed) {
        String title = Texts.text("treatment.catalogue.changed", changed.after().id());
        Card card = new Card(title);
        if (!changed.aspects().contains(CheckAspect.TEXT)) {
            card.add(new Paragraph(CatalogueWords.of(CheckAspect.TEXT, changed.after())));
        }
        RuleTable table = table(found, title);
        changed.aspects()
                .forEach(aspect -> table.row(
                        Texts.of(aspect),
                        CatalogueWords.of(aspect, changed.before()),
                        CatalogueWords.of(aspect, changed.after())));
        card.add(table);
        return card;
    }

    /** The whole policy of both, with a word at what differs. */
    private static Component policy(CatalogueDifference found) {
        Card card = new Card(Texts.text("treatment.catalogue.policy"));
        RuleTable table = table(found, Texts.text("treatment.catalogue.policy"));
        for (PolicyAspect aspect : PolicyAspect.values()) {
            String name = Texts.of(aspect);
            table.row(
                    found.policy().contains(aspect) ? Texts.text("treatment.catalogue.differs", name) : name,
                    CatalogueWords.ofPolicy(aspect.of(found.from().restraints())),
                    CatalogueWords.ofPolicy(aspect.of(found.to().restraints())));
        }
        card.add(table, new Note(Texts.text("treatment.catalogue.policy_note")));
        return card;
    }

    private static RuleTable table(CatalogueDifference found, String caption) {
        return new RuleTable(
                caption,
                Texts.text("treatment.catalogue.what"),
                CatalogueWords.name(found.from()),
                CatalogueWords.name(found.to()));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("treatment.catalogue");
    }
}
