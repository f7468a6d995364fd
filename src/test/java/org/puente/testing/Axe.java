package org.puente.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe finds against the rules of WCAG 2.2 up to level AA. The {@link AxeBuilder} fetches every node that is in
 * order, too, and has every style sheet read again for the one rule that looks into them; both together take five times
 * as long.
 */
public final class Axe {

    private static final String IS_THERE = "() => 'axe' in window";

    private static final String RUN = """
            async ([values, more, preload]) => {
              const rules = Object.fromEntries(more.map(rule => [rule, { enabled: true }]));
              const { violations } = await axe.run(document, { runOnly: values, rules, resultTypes: ['violations'], preload });
              return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}, at ${target}: ${html}`));
            }""";

    /** What fits no thumb; a field inside a label is as large as the label. */
    private static final String SMALL = """
            least => {
              const small = [];
              const look = root => root.querySelectorAll('*').forEach(each => {
                if (each.shadowRoot) look(each.shadowRoot);
                if (!each.matches('a[href], button, input, select, textarea, summary')) return;
                const { width, height } = (each.closest('label') ?? each).getBoundingClientRect();
                if (width > 0 && Math.round(Math.min(width, height)) < least)
                  small.push(`${width} x ${height}: ${each.outerHTML.slice(0, 120)}`);
              });
              look(document);
              return small;
            }""";

    private static final int THUMB = 44;

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    /** @return a line each: the rule, where, and the element */
    public static List<String> violations(Page page) {
        return run(page, RULES, List.of(), false);
    }

    /** Whether a style sheet turns the page for one orientation of a screen, WCAG 1.3.4. */
    public static List<String> violationsOfStyleSheets(Page page) {
        return run(page, List.of("css-orientation-lock"), List.of(), true);
    }

    /** As {@link #violations}, and with the contrast that level AAA asks for. */
    public static List<String> violationsInSunlight(Page page) {
        return run(page, RULES, List.of("color-contrast-enhanced"), false);
    }

    /** Whatever is pressed or typed into and measures less than 44 pixels. */
    @SuppressWarnings("unchecked")
    public static List<String> smallTargets(Page page) {
        return (List<String>) page.evaluate(SMALL, THUMB);
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, List<String> rules, List<String> more, boolean readsStyleSheets) {
        if (!(boolean) page.evaluate(IS_THERE)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(RUN, List.of(rules, more, readsStyleSheets));
    }
}
