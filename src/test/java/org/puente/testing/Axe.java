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
            async ([values, preload]) => {
              const { violations } = await axe.run(document, { runOnly: values, resultTypes: ['violations'], preload });
              return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}, at ${target}: ${html}`));
            }""";

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    /** @return a line each: the rule, where, and the element */
    public static List<String> violations(Page page) {
        return run(page, RULES, false);
    }

    /** Whether a style sheet turns the page for one orientation of a screen, WCAG 1.3.4. */
    public static List<String> violationsOfStyleSheets(Page page) {
        return run(page, List.of("css-orientation-lock"), true);
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, List<String> rules, boolean readsStyleSheets) {
        if (!(boolean) page.evaluate(IS_THERE)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(RUN, List.of(rules, readsStyleSheets));
    }
}
