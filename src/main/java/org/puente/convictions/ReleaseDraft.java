package org.puente.convictions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first person is about to propose.
 *
 * @param convictions as they were seen; none to withdraw what was released
 * @param basis a code of the agreement's legal bases
 * @param reason needed where something was released before
 */
public record ReleaseDraft(
        List<Conviction> convictions,
        String basis,
        @Nullable ReleaseReason reason) {

    public ReleaseDraft {
        convictions = List.copyOf(convictions);
    }
}
