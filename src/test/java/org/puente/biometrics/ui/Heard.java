package org.puente.biometrics.ui;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every answer a browser page got, but for the portal's scripts and styles, which are the same for everybody. */
public final class Heard {

    private static final Set<String> SAME_FOR_ALL = Set.of("script", "stylesheet", "font");

    private final List<Response> answers = new ArrayList<>();

    private Heard() {}

    public static Heard by(Page page) {
        Heard heard = new Heard();
        page.onResponse(answer -> {
            if (!SAME_FOR_ALL.contains(answer.request().resourceType())) {
                heard.answers.add(answer);
            }
        });
        return heard;
    }

    /** How many images of prints came. */
    long images() {
        return answers.stream()
                .filter(answer -> answer.url().contains("/" + ComparisonNavigation.IMAGES + "/") && answer.ok())
                .count();
    }

    /** Which of these texts stood in an answer's address, headers or body so far. */
    public List<String> anyOf(List<String> texts) {
        List<String> bodies = List.copyOf(answers).stream().map(Heard::whole).toList();
        return texts.stream()
                .filter(text -> bodies.stream().anyMatch(body -> body.contains(text)))
                .toList();
    }

    private static String whole(Response answer) {
        String head = answer.url() + " " + answer.headers();
        try {
            return head + new String(answer.body(), StandardCharsets.UTF_8);
        } catch (PlaywrightException redirected) {
            return head;
        }
    }
}
