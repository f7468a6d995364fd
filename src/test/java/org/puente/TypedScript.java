package org.puente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.PlantedScript.SCRIPT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.puente.portal.Texts;
import org.puente.testing.Visitor;

/**
 * Somebody who opens what a page hides, types the script into everything that takes text, and saves nothing.
 *
 * @param filled labels of the fields so far
 * @param unread pages on which the script should have stood and did not
 */
record TypedScript(Visitor visitor, Set<String> filled, Set<String> unread) {

    private static final Pattern LABELLED =
            Pattern.compile("new Text(?:Field|Area)\\(\\s*Texts\\.text\\(\"([^\"]+)\"\\)");

    /** What only opens a form. */
    private static final List<String> OPENING = List.of(
            "cases.edit",
            "cases.hold.place",
            "cases.gate.record_order",
            "convictions.add",
            "biometrics.export",
            "journeys.export",
            "treatment.override",
            "monitoring.answer");

    /** Everything of the page and of the shadows in it. */
    private static final String ALL = """
            const all = [];
            const walk = root => root.querySelectorAll('*').forEach(element => {
              all.push(element);
              if (element.shadowRoot) { walk(element.shadowRoot); }
            });
            walk(document);
            """;

    private static final String UNFOLD = "() => {" + ALL + """
              all.filter(element => element.localName === 'vaadin-details').forEach(each => { each.opened = true; });
              all.filter(element => element.localName === 'details').forEach(each => { each.open = true; });
            }""";

    private static final String HURT = "() => {" + ALL + """
              const made = all.filter(element => element.localName === 'img' && element.getAttribute('src') === 'x'
                || element.localName === 'script' && element.textContent.includes('hit=1')
                || element.hasAttribute('onerror'));
              return (window.hit === undefined ? '' : 'it ran ') + made.map(element => element.outerHTML).join();
            }""";

    private static final String SHOWN = "script => {" + ALL + """
              return all.some(element => element.value === script
                || [...element.childNodes].some(node => node.nodeType === 3 && node.data.includes(script)));
            }""";

    /** Fills in whatever takes text and is seen, tells the page so as typing does, and leaves each field; says how they are called. */
    private static final String FILL = "([script, types]) => {" + ALL + """
              const field = all.filter(element => (element.localName === 'textarea' || element.localName === 'input'
                && types.includes(element.getAttribute('type') ?? 'null')) && element.checkVisibility()
                && !element.readOnly && !element.disabled);
              for (const each of field) {
                each.focus();
                each.value = script;
                each.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
                each.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
                each.blur();
              }
              return field.map(each => [...(each.labels ?? [])].map(label => label.textContent.trim()).join());
            }""";

    private static final List<String> TEXT = List.of("null", "text", "search", "tel", "email", "password");

    /** Labels that the code gives to fields of text. */
    static Set<String> labelsOfTheCode() {
        Set<String> labels = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher field = LABELLED.matcher(Files.readString(file));
                while (field.find()) {
                    labels.add(Texts.text(Locale.ENGLISH, field.group(1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }

    /** Opens a page on which the script stands already. */
    TypedScript read(String path) {
        visitor.open(path);
        if (!page().evaluate(SHOWN, SCRIPT).equals(true)) {
            unread.add(visitor.page().title() + " " + path);
        }
        return tryAll(path);
    }

    TypedScript look(String path) {
        visitor.open(path);
        return tryAll(path);
    }

    private TypedScript tryAll(String path) {
        assertUnhurt(path);
        page().evaluate(UNFOLD);
        fill(path);
        for (String opening : OPENING) {
            open(opening, path);
        }
        return this;
    }

    private void open(String opening, String path) {
        Locator button = page().locator("vaadin-button:visible")
                .getByText(visitor.words(opening), new Locator.GetByTextOptions().setExact(true));
        if (button.count() > 0 && button.first().isEnabled()) {
            button.first().click();
            fill(path);
            page().keyboard().press("Escape");
            visitor.settle();
        }
    }

    @SuppressWarnings("unchecked")
    private void fill(String path) {
        visitor.settle();
        filled.addAll((List<String>) page().evaluate(FILL, List.of(SCRIPT, TEXT)));
        visitor.settle();
        assertUnhurt(path);
    }

    private void assertUnhurt(String path) {
        assertThat(page().evaluate(HURT)).as(path).isEqualTo("");
    }

    private Page page() {
        return visitor.page();
    }
}
