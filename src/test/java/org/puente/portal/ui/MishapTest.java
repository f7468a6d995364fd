package org.puente.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.puente.portal.Refusal;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@ExtendWith(OutputCaptureExtension.class)
class MishapTest {

    @Test
    void aRefusalIsSaidInItsOwnSentence() {
        assertThat(Mishap.of(new RuntimeException(new Refusal("portal.draft.too-many", 200)))
                        .sentence())
                .startsWith("You have 200 drafts already.");
    }

    @Test
    void whoeverMayNotDoSomethingIsToldSoInPlainWords() {
        assertThat(Mishap.of(new AccessDeniedException("secret")).sentence())
                .startsWith("You may not do this")
                .doesNotContain("secret");
    }

    @Test
    void aChangeBySomebodyElseIsNoError(CapturedOutput log) {
        assertThat(Mishap.of(new OptimisticLockingFailureException("row 7")).sentence())
                .startsWith("Somebody else changed this");
        assertThat(log).doesNotContain("row 7");
    }

    @Test
    void theNumberOfAnUnexpectedErrorIsInTheLogAndItsTextIsNotOnThePage(CapturedOutput log) {
        String sentence = Mishap.of(new IllegalStateException("table person")).sentence();
        Matcher number = Pattern.compile("[0-9A-F]{4}-[0-9A-F]{4}").matcher(sentence);
        assertThat(number.find()).isTrue();
        assertThat(log).contains("Unexpected error " + number.group()).contains("table person");
        assertThat(sentence).doesNotContain("table person");
    }
}
