package org.puente.monitoring;

import java.util.List;
import java.util.UUID;

/**
 * What a report recommends.
 *
 * @param number counts those of one report from 1
 * @param replies of the sides it is addressed to, once the report is finished
 */
public record Recommendation(UUID id, int number, Addressee addressee, String text, List<Reply> replies) {

    public static final int LONGEST = 2000;
    static final int MOST = 30;

    public Recommendation {
        replies = List.copyOf(replies);
    }
}
