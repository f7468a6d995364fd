package org.puente.biometrics.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.puente.access.Actors;
import org.puente.biometrics.imports.PrintImport;
import org.puente.biometrics.imports.PrintImports;
import org.puente.portal.Card;
import org.puente.portal.EmptyState;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Takes in the prints of many persons at once, and lists how earlier imports stand. */
@Route(ImportNavigation.ALL)
@RolesAllowed("ENROL_PRINTS")
@Menu(order = 45, icon = "finger", title = "biometrics.imports")
class PrintImportsView extends Page implements HasDynamicTitle {

    PrintImportsView(PrintImports imports) {
        add(new PageHeader(Texts.text("biometrics.imports"), Texts.text("biometrics.imports.sub")));
        add(new ImportCard(imports), earlier(imports.latest()));
    }

    private static Card earlier(List<PrintImport> all) {
        Card card = new Card(Texts.text("biometrics.imports.earlier"))
                .only(Actors.current().country())
                .flush();
        if (all.isEmpty()) {
            card.add(new EmptyState(
                    Symbol.FINGER,
                    Texts.text("biometrics.imports.none"),
                    Texts.text("biometrics.imports.none.explained")));
            return card;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("work");
        all.forEach(one -> rows.add(new ListItem(row(one))));
        card.add(rows);
        return card;
    }

    private static Anchor row(PrintImport one) {
        Div state = new Div(ImportWords.state(one));
        state.addClassName("wc");
        Span name = new Span(one.name());
        name.addClassName("b");
        Div what = new Div(name);
        what.addClassName("wp");
        Div who = new Div(Texts.text("biometrics.import.by", one.startedBy(), ImportWords.when(one)));
        who.addClassNames("small", "mut");
        Div progress = new Div(new Span(ImportWords.progress(one)), who);
        progress.addClassName("wt");
        Anchor link = new Anchor(ImportNavigation.one(one.id()));
        link.addClassName("wrow");
        link.add(state, what, progress, Symbol.RIGHT.small());
        return link;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("biometrics.imports");
    }
}
