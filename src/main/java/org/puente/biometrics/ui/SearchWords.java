package org.puente.biometrics.ui;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.puente.biometrics.PrintSearch;
import org.puente.biometrics.SearchReach;
import org.puente.biometrics.SearchState;
import org.puente.portal.Pill;
import org.puente.portal.Texts;

/** How a search is told. */
final class SearchWords {

    private SearchWords() {}

    static Span state(PrintSearch search) {
        return search.state().isOver() && search.state() != SearchState.DONE
                ? new Pill(Texts.of(search.state()))
                : search.state() == SearchState.DONE
                        ? Pill.ok(Texts.of(search.state()))
                        : Pill.accent(Texts.of(search.state()));
    }

    /** What came of it, in a sentence that never says more than the search can know. */
    static String answer(PrintSearch search) {
        return switch (search.state()) {
            case WAITING, RUNNING -> Texts.text("biometrics.search.answer.not_yet");
            case CANCELLED -> Texts.text("biometrics.search.answer.cancelled");
            case FAILED -> failed(search.reach());
            case DONE -> done(search);
        };
    }

    private static String failed(@Nullable SearchReach reach) {
        return reach == null
                ? Texts.text("biometrics.search.answer.failed")
                : Texts.text("biometrics.search.answer.unfinished", reach.searched(), reach.of());
    }

    private static String done(PrintSearch search) {
        if (search.saysNoHit()) {
            return Texts.text("biometrics.search.answer.no_hit", orZero(search.prints()));
        }
        int found = search.candidates().size();
        return search.threshold() == null
                ? Texts.text("biometrics.search.answer.no_answer", found)
                : Texts.text("biometrics.search.answer.review", found);
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
