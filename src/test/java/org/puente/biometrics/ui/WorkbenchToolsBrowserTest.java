package org.puente.biometrics.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.biometrics.ComparisonWalk;
import org.puente.biometrics.ReviewId;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every key of the card does what it says there, and so do fingers on the screen. */
class WorkbenchToolsBrowserTest extends PortalInBrowser {

    /** What a key is called on the card, and by the browser. */
    private static final Map<String, String> NAMES = Map.of(
            "←",
            "ArrowLeft",
            "↑",
            "ArrowUp",
            "→",
            "ArrowRight",
            "↓",
            "ArrowDown",
            "↵",
            "Enter",
            "␣",
            "Space",
            "−",
            "-",
            "Del",
            "Delete",
            "Ctrl",
            "Control");

    private static final String PIXELS = "canvas => canvas.toDataURL()";

    @Autowired
    private ApplicationContext portal;

    private Actor examiner;
    private ReviewId review;
    private final Set<String> pressed = new TreeSet<>();

    @BeforeEach
    void twoPrintsLieSideBySide() {
        ComparisonWalk walk = new ComparisonWalk(portal);
        examiner = user(US, Role.EXAMINER);
        review = walk.take(examiner, walk.start(walk.caseWithTwoSets()));
        walk.analyse(examiner, review, true);
    }

    @Test
    void everyKeyOfTheCardDoesWhatItSays() {
        Visitor visitor = visitor(ENGLISH, examiner).open("comparisons/" + review);
        Workbench bench = new Workbench(visitor);
        Page page = visitor.page();
        assertThat(bench.stage("candidate").locator("canvas")).isVisible();
        Set<String> card = keysOfTheCard(visitor);

        bench.stage("candidate").focus();
        theyLieAsTheKeysSay(bench);
        theyLookAsTheKeysSay(bench);
        marksArePairedWalkedAndTakenBack(bench);
        fingersFollowEachOther(bench);
        press(bench, "3", "2", "1");
        assertThat(page.locator("[role=radio][aria-checked=true], input[type=radio]:checked"))
                .hasCount(1);
        bench.chooseFirstReason();
        page.locator("textarea").fill("They agree.");
        press(bench, "Ctrl + ↵");
        Workbench.press(page.getByText("Record it").last(), "Enter");
        assertThat(bench.tool("X")).hasAttribute("aria-pressed", "true");
        bench.stage("probe").focus();
        press(bench, "X");
        assertThat(bench.said()).hasText("Machine: off");

        assertThat(pressed).containsAll(card);
    }

    @Test
    void aTapSetsAMarkAndTwoFingersZoom() {
        Visitor visitor = visitorWithTouch(ENGLISH, examiner).open("comparisons/" + review);
        Workbench bench = new Workbench(visitor);
        Page page = visitor.page();
        assertThat(bench.stage("candidate").locator("canvas")).isVisible();
        BoundingBox box = bench.stage("probe").boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;

        page.touchscreen().tap(x, y);
        assertThat(bench.said()).hasText("Mark 1 set on A, 1 in all.");
        page.touchscreen().tap(x + 12, y);
        assertThat(bench.said()).hasText("Mark 1 on A chosen");
        page.touchscreen().tap(x + 60, y);
        assertThat(bench.said()).hasText("Mark 2 set on A, 2 in all.");

        int before = percent(bench);
        TouchScreen screen = TouchScreen.of(page);
        screen.touch("touchStart", x - 20, x + 20, y);
        for (int apart = 30; apart <= 80; apart += 10) {
            screen.touch("touchMove", x - apart, x + apart, y);
        }
        screen.touch("touchEnd");
        assertThat(zoom(bench)).not().hasText(before + "%");
        assertThat(percent(bench)).isBetween(before * 3, before * 5);
        assertThat(bench.said()).hasText("Mark 2 set on A, 2 in all.");
    }

    private void theyLieAsTheKeysSay(Workbench bench) {
        press(bench, "0");
        int fitting = percent(bench);
        press(bench, "+");
        assertThat(zoom(bench)).not().hasText(fitting + "%");
        assertThat(percent(bench)).isBetween(fitting * 6 / 5, fitting * 13 / 10);
        press(bench, "−");
        assertThat(bench.said()).hasText("Zoom %d %%, turned by 0°".formatted(fitting));
        press(bench, "S");
        assertThat(bench.said()).not().hasText("Zoom %d %%, turned by 0°".formatted(fitting));
        press(bench, "0");

        press(bench, "R");
        assertThat(bench.tool("R")).containsText("15°");
        press(bench, "Shift + R", "]");
        assertThat(bench.tool("R").locator("span")).hasText("1°");
        assertThat(bench.said()).containsText("turned by 1°");
        press(bench, "[");
        assertThat(bench.said()).containsText("turned by 0°");

        press(bench, "L");
        assertThat(bench.said()).hasText("Linked: off");
        assertThat(bench.tool("L")).hasAttribute("aria-pressed", "false");
        press(bench, "R");
        assertThat(bench.tool("R")).containsText("15°");
        bench.stage("probe").focus();
        assertThat(bench.tool("R").locator("span")).hasText("0°");
        press(bench, "]");
        assertThat(bench.said()).containsText("turned by 1°");
        press(bench, "L", "[");
        assertThat(bench.said()).containsText("turned by 0°");
        bench.stage("candidate").focus();
        press(bench, "]");
        assertThat(bench.said()).containsText("turned by 15°");
        press(bench, "F");
        assertThat(bench.said()).containsText("Mirrored");
        press(bench, "F");
        assertThat(bench.said()).hasText("As it was taken");
        press(bench, "0");

        Object before = overlay(bench);
        press(bench, "←", "↑", "→", "↓");
        assertThat(overlay(bench)).as("the crosshair").isNotEqualTo(before);
        String lay = bench.stage("candidate").locator("canvas").getAttribute("style");
        press(bench, "Shift + ←");
        assertThat(bench.stage("candidate").locator("canvas")).not().hasAttribute("style", lay);
        press(bench, "0");
    }

    private void theyLookAsTheKeysSay(Workbench bench) {
        Locator paper = bench.stage("candidate").locator("canvas");
        for (String tool : List.of("C Contrast", "I Invert")) {
            Object plain = paper.evaluate(PIXELS);
            String key = tool.substring(0, 1);
            press(bench, key);
            assertThat(bench.said()).hasText(tool.substring(2) + ": on");
            assertThat(bench.tool(key)).hasAttribute("aria-pressed", "true");
            assertThat(paper.evaluate(PIXELS)).isNotEqualTo(plain);
            press(bench, key);
            assertThat(bench.said()).hasText(tool.substring(2) + ": off");
            assertThat(paper.evaluate(PIXELS)).isEqualTo(plain);
        }
        press(bench, "V");
        assertThat(bench.said()).hasText("Levels: on");
        press(bench, "V", "D");
        assertThat(bench.said()).hasText("Measure: on");
        press(bench, "G");
        assertThat(bench.tool("D")).hasAttribute("aria-pressed", "false");
        assertThat(bench.tool("T")).containsText("Certain");
        press(bench, "G", "T");
        assertThat(bench.said()).hasText("Fork");
        assertThat(bench.tool("T")).containsText("Fork");
        press(bench, "T");
        assertThat(bench.tool("T")).containsText("Ending");
        bench.page().keyboard().press("x");
        assertThat(bench.said()).hasText("Ending");
        assertThat(bench.tool("X")).hasCount(0);
    }

    private void marksArePairedWalkedAndTakenBack(Workbench bench) {
        for (int pair = 1; pair <= 2; pair++) {
            for (String part : List.of("probe", "candidate")) {
                bench.touch(part, 9);
                assertThat(bench.said()).containsText("Mark %d set on".formatted(pair));
            }
            press(bench, "␣");
            assertThat(bench.said()).hasText("Pair %d made".formatted(pair));
        }
        pressed.add("↵");
        Locator walk = bench.page().locator("print-workbench .walk");
        assertThat(walk).containsText("Pair 2 of 2");
        Object second = overlay(bench);
        press(bench, "J");
        assertThat(walk).containsText("Pair 1 of 2");
        assertThat(overlay(bench))
                .as("the line of another pair is the strong one")
                .isNotEqualTo(second);
        press(bench, "K");
        assertThat(bench.said()).hasText("Pair 2 of 2");
        assertThat(overlay(bench)).isEqualTo(second);

        press(bench, "P");
        assertThat(bench.said()).hasText("My pairs: off");
        Object unlined = overlay(bench);
        assertThat(unlined).as("lines and their numbers").isNotEqualTo(second);
        press(bench, "M");
        assertThat(bench.said()).hasText("My marks: off");
        assertThat(overlay(bench)).isNotEqualTo(unlined);
        press(bench, "M", "P");
        assertThat(overlay(bench)).isEqualTo(second);

        press(bench, "Del");
        assertThat(bench.said()).hasText("Pair undone");
        assertThat(walk).containsText("Pair 1 of 1");
        press(bench, "U");
        assertThat(bench.said()).hasText("Undone");
        assertThat(walk).containsText("Pair 1 of 2");
        press(bench, "U", "U");
        assertThat(walk).containsText("Pair 1 of 1");
    }

    private void fingersFollowEachOther(Workbench bench) {
        Locator shown = bench.page().locator("print-workbench .strip [aria-current=true]");
        press(bench, "N");
        assertThat(bench.said()).hasText("Right index finger");
        assertThat(shown).containsText("Right index finger");
        assertThat(bench.page().locator("print-workbench .walk")).hasCount(0);
        press(bench, "B");
        assertThat(shown).containsText("Right thumb");
        assertThat(bench.page().locator("print-workbench .walk")).containsText("Pair 1 of 1");
    }

    /** Presses keys as they are called on the card. */
    private void press(Workbench bench, String... keys) {
        for (String key : keys) {
            pressed.add(key);
            List<String> parts = Arrays.stream(key.split(" \\+ "))
                    .map(part -> NAMES.getOrDefault(part, key.length() == 1 ? part.toLowerCase(Locale.ROOT) : part))
                    .toList();
            bench.page().keyboard().press(String.join("+", parts));
        }
    }

    private static Set<String> keysOfTheCard(Visitor visitor) {
        visitor.page().locator("main").press("?");
        Locator keys = visitor.page().locator("dl.keys kbd");
        assertThat(keys.first()).isVisible();
        Set<String> all = new TreeSet<>(keys.allTextContents());
        visitor.press("biometrics.keys.close");
        return all;
    }

    /** What is drawn over the prints, once it is drawn. */
    private static Object overlay(Workbench bench) {
        return bench.page()
                .locator("print-workbench .overlay")
                .evaluate("canvas => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame("
                        + "() => drawn(canvas.toDataURL()))))");
    }

    private static Locator zoom(Workbench bench) {
        return bench.page().locator("print-workbench [role=toolbar] .figure").first();
    }

    private static int percent(Workbench bench) {
        assertThat(zoom(bench)).hasText(Pattern.compile("\\d+%"));
        return Integer.parseInt(zoom(bench).innerText().replaceAll("\\D", ""));
    }
}
