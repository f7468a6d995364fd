package org.puente.agreements.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.puente.agreements.ProfileDifference;
import org.puente.agreements.VersionLine;
import org.puente.agreements.VersionList;
import org.puente.portal.Card;
import org.puente.portal.EmptyState;
import org.puente.portal.Note;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.RuleTable;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** What differs between two versions of an agreement, section by section, in the reader's words. */
@Route("agreement/:id/differences/:from/:to")
@RolesAllowed("READ_AGREEMENTS")
class DifferencesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final VersionList versions;

    DifferencesView(VersionList versions) {
        this.versions = versions;
        // Nothing in the tables can be focused, and whoever scrolls by keyboard needs something that can.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Texts.text("agreements.differences"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String id = event.getRouteParameters().get("id").orElse("");
        String from = event.getRouteParameters().get("from").orElse("");
        String to = event.getRouteParameters().get("to").orElse("");
        Optional<List<ProfileDifference>> found = versions.difference(id, from, to);
        if (found.isEmpty()) {
            add(
                    new PageHeader(Texts.text("agreements.differences"), ""),
                    new EmptyState(
                            Symbol.AGREEMENT, Texts.text("agreements.none"), Texts.text("agreements.none.todo")));
        } else {
            show(id, number(id, from), number(id, to), found.get());
        }
    }

    private String number(String id, String seal) {
        return versions.of(id).stream()
                .filter(line -> line.seal().startsWith(seal))
                .map(VersionLine::version)
                .map(version -> Texts.text("agreements.versions.one", version))
                .findFirst()
                .orElse("");
    }

    private void show(String id, String from, String to, List<ProfileDifference> differences) {
        Anchor back = new Anchor("agreement/" + id + "/versions", Texts.text("agreements.versions"));
        back.addClassName("link");
        add(new PageHeader(Texts.text("agreements.differences"), from + " → " + to, back));
        if (differences.isEmpty()) {
            add(new Note(Symbol.CHECK, Texts.text("agreements.differences.none")));
        }
        differences.stream()
                .collect(Collectors.groupingBy(ProfileDifference::section, LinkedHashMap::new, Collectors.toList()))
                .forEach((section, lines) -> add(section(section, lines, from, to)));
    }

    private static Card section(String section, List<ProfileDifference> lines, String from, String to) {
        String title = DifferenceWords.key(section);
        Card card = new Card(title);
        RuleTable table = new RuleTable(title, Texts.text("agreements.differences.what"), from, to);
        lines.forEach(line -> table.row(DifferenceWords.place(line), value(line.before()), value(line.after())));
        card.add(table);
        return card;
    }

    private static String value(@org.jspecify.annotations.Nullable String value) {
        return Objects.isNull(value) ? "–" : DifferenceWords.value(value);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("agreements.differences");
    }
}
