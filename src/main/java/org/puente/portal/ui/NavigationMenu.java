package org.puente.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.puente.portal.MenuCount;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/**
 * The menu: every view with {@code @Menu} that the user may open, its title a translation key, its icon a
 * {@link Symbol}'s name. Those from order 100 on stand below a line.
 */
class NavigationMenu extends Nav {

    private static final double BELOW_THE_LINE = 100;

    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final Map<String, Span> figures = new LinkedHashMap<>();
    private final List<MenuCount> counts;

    NavigationMenu(List<MenuCount> counts) {
        this.counts = counts;
        addClassName("nav");
        getElement().setAttribute("aria-label", Texts.text("portal.menu"));
        boolean above = true;
        for (MenuEntry entry : offered()) {
            boolean below = entry.order() != null && entry.order() >= BELOW_THE_LINE;
            if (below && above && !links.isEmpty()) {
                add(new Hr());
            }
            above = !below;
            add(link(entry));
        }
    }

    private List<MenuEntry> offered() {
        Set<String> leftOut = counts.stream()
                .filter(count -> !count.isOffered())
                .map(MenuCount::path)
                .collect(Collectors.toSet());
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> !leftOut.contains(trimmed(entry.path())))
                .toList();
    }

    /** Marks where the user is, and counts anew. */
    void show(String path) {
        String here = trimmed(path);
        links.forEach((target, link) -> {
            boolean current = target.isEmpty() ? here.isEmpty() : (here + "/").startsWith(target + "/");
            if (current) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        counts.forEach(count -> Optional.ofNullable(figures.get(count.path())).ifPresent(figure -> {
            int many = count.count();
            figure.setText(many == 0 ? "" : String.format(Locale.ROOT, "%d", many));
        }));
    }

    private Anchor link(MenuEntry entry) {
        String path = trimmed(entry.path());
        Span figure = new Span();
        figure.addClassName("n");
        Anchor link = new Anchor(path);
        Optional.ofNullable(entry.icon())
                .map(icon -> Symbol.valueOf(icon.toUpperCase(Locale.ROOT).replace('-', '_')))
                .ifPresent(symbol -> link.add(symbol.icon()));
        link.add(new Span(Texts.text(entry.title())), figure);
        links.put(path, link);
        figures.put(path, figure);
        return link;
    }

    private static String trimmed(String path) {
        return path.replaceAll("^/+|/+$", "");
    }
}
