package org.puente.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for the signed-in user.
 *
 * @param title a person's name, or "Comparison 7F3K"
 * @param subtitle a case number or other plain second line, may be empty
 * @param taskKey translation key of what to do, verb first
 * @param whyKey translation key of why, or null
 * @param due when it is due, null for none
 * @param started when the clock began, for the face that fills
 * @param paused the clock shows no figure, as the partner holds the case
 * @param stopped the clock stands still until somebody answers
 * @param address relative link
 */
public record WorkItem(
        String title,
        String subtitle,
        String taskKey,
        List<Object> taskArgs,
        @Nullable String whyKey,
        List<Object> whyArgs,
        @Nullable Instant started,
        @Nullable Instant due,
        boolean paused,
        boolean stopped,
        String address) {

    public WorkItem {
        taskArgs = List.copyOf(taskArgs);
        whyArgs = List.copyOf(whyArgs);
    }
}
