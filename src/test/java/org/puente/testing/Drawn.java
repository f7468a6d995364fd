package org.puente.testing;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down all that a page sends to the browser: each element with attributes, properties and text, each row of a list. */
public final class Drawn {

    private static final int MOST_ROWS = 100;

    private final StringBuilder drawn = new StringBuilder();
    private final Set<String> links = new TreeSet<>();

    private Drawn() {}

    /** The page that is open in a window. */
    public static Drawn in(BrowserlessUIContext window) {
        Drawn page = new Drawn();
        page.write(window.getUI().getElement(), 0);
        return page;
    }

    public String text() {
        return drawn.toString();
    }

    /** Where the page leads. */
    public Set<String> links() {
        return links;
    }

    private void write(Element element, int depth) {
        drawn.append(" ".repeat(depth));
        if (element.isTextNode()) {
            drawn.append("#text ").append(element.getText()).append('\n');
            return;
        }
        drawn.append(element.getTag());
        element.getAttributeNames().sorted().forEach(name -> {
            String value = element.getAttribute(name);
            drawn.append(' ').append(name).append('=').append(value);
            if (value != null && (name.equals("href") || name.equals("src"))) {
                links.add(value);
            }
        });
        element.getPropertyNames()
                .sorted()
                .forEach(name -> drawn.append(' ').append(name).append(':').append(element.getPropertyRaw(name)));
        drawn.append('\n');
        element.getComponent().ifPresent(component -> rows(component, depth + 1));
        children(element).forEach(child -> write(child, depth + 1));
    }

    /** Those that are drawn elsewhere too: the page itself beneath its frame, dialogs, menus. */
    private static Stream<Element> children(Element element) {
        List<Element> all = new ArrayList<>();
        element.getChildren().forEach(all::add);
        element.getShadowRoot().ifPresent(root -> root.getChildren().forEach(all::add));
        element.getNode()
                .getFeatureIfInitialized(VirtualChildrenList.class)
                .ifPresent(elsewhere -> elsewhere.forEachChild(node -> all.add(Element.get(node))));
        return all.stream();
    }

    /** A list's rows are fetched when the browser asks for them. */
    private void rows(Component component, int depth) {
        provider(component).ifPresent(provider -> {
            List<?> rows = fetched(provider);
            drawn.append(" ".repeat(depth)).append("#rows ").append(rows.size());
            drawn.append(rows.stream().map(Written::of).collect(Collectors.joining("\n", "\n", "\n")));
        });
    }

    @SuppressWarnings("unchecked")
    private static List<?> fetched(DataProvider<?, ?> provider) {
        DataProvider<Object, Object> any = (DataProvider<Object, Object>) provider;
        return any.fetch(new Query<>(0, MOST_ROWS, List.of(), null, null)).toList();
    }

    private static Optional<DataProvider<?, ?>> provider(Component component) {
        try {
            return Optional.ofNullable((DataProvider<?, ?>)
                    component.getClass().getMethod("getDataProvider").invoke(component));
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
