package org.puente.treatment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.portal.Refusal;

/**
 * What comes with an answer besides its words.
 *
 * @param saidAt when it was checked, if somebody said another time than now; both are kept
 * @param pictures by their SHA-256, at most {@value #MOST_PICTURES}; the signature of the person is one of them
 * @throws Refusal for more pictures
 */
public record WithAnswer(@Nullable Instant saidAt, List<String> pictures) {

    public static final int MOST_PICTURES = 12;
    public static final WithAnswer NOTHING = new WithAnswer(null, List.of());

    public WithAnswer {
        pictures = pictures.stream().distinct().toList();
        if (pictures.size() > MOST_PICTURES) {
            throw new Refusal("treatment.refused.too_many_pictures", MOST_PICTURES);
        }
    }
}
