package org.puente.biometrics.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.biometrics.ComparisonDesk;
import org.puente.biometrics.ComparisonDraft;
import org.puente.biometrics.ComparisonMarks;
import org.puente.biometrics.ComparisonSheet;
import org.puente.biometrics.ComparisonSheet.Mark;
import org.puente.biometrics.ComparisonSheet.Pair;
import org.puente.biometrics.ComparisonWalk;
import org.puente.biometrics.ReviewId;
import org.puente.matching.FingerPosition;
import org.puente.matching.Minutia;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Reports how much script a frame costs while two large prints with many marks are dragged; asserts no time. */
class ComparisonDrawingBrowserTest extends PortalInBrowser {

    private static final int PIXELS = 1000;
    private static final int MARKS = 120;
    private static final int PAIRS = 60;
    private static final int MOVES = 240;

    @Autowired
    private ApplicationContext portal;

    @Test
    void draggingTwoLargePrintsIsDrawnFrameByFrame(TestReporter reporter) {
        ComparisonWalk walk = new ComparisonWalk(portal);
        Actor examiner = user(US, Role.EXAMINER);
        ReviewId review = walk.take(examiner, walk.start(walk.caseWithTwoSets(PIXELS, PIXELS)));
        walk.analyse(examiner, review, true);
        Actors.as(
                examiner,
                () -> portal.getBean(ComparisonDesk.class).saveDraft(review, ComparisonDraft.EMPTY.with(marks())));
        Visitor visitor = visitor(ENGLISH, examiner);
        visitor.open("comparisons/" + review);
        Page page = visitor.page();
        Locator probe = page.locator("print-workbench .stage.probe");
        probe.locator("canvas").waitFor();

        Browser browser = page.context().browser();
        browser.startTracing(page, new Browser.StartTracingOptions().setCategories(List.of("devtools.timeline")));
        drag(page.mouse(), probe.boundingBox());
        Frames frames = Frames.of(browser.stopTracing());

        assertThat(frames.count()).isGreaterThan(MOVES / 10);
        reporter.publishEntry(Map.of(
                "workbench.frame.p50.ms", String.valueOf(frames.percentile(50)),
                "workbench.frame.p95.ms", String.valueOf(frames.percentile(95)),
                "workbench.frames", String.valueOf(frames.count())));
    }

    private static void drag(Mouse mouse, BoundingBox box) {
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        mouse.move(x, y);
        mouse.down();
        for (int i = 0; i < MOVES; i++) {
            mouse.move(x + 120 * Math.sin(i / 9.0), y + 90 * Math.cos(i / 7.0));
        }
        mouse.up();
    }

    private static ComparisonMarks marks() {
        List<Mark> marks = IntStream.range(0, MARKS)
                .mapToObj(i -> new Mark(50 + i * 397 % 900, 50 + i * 611 % 900, Minutia.Type.values()[i % 2]))
                .toList();
        List<Pair> pairs =
                IntStream.range(0, PAIRS).mapToObj(i -> new Pair(i, i)).toList();
        return new ComparisonMarks(Map.of(FingerPosition.RIGHT_THUMB, new ComparisonSheet(marks, marks, pairs)));
    }
}
