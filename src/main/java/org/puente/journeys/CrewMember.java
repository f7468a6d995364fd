package org.puente.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Country;
import org.puente.portal.Refusal;

/**
 * Somebody who travels on duty.
 *
 * @param addedBy the country that sends them along
 * @param languages BCP 47 tags of what they speak
 * @param trainedOn day of the last training in escorting people; an escort has one
 */
public record CrewMember(
        UUID id,
        Country addedBy,
        CrewDuty duty,
        String name,
        Gender gender,
        List<String> languages,
        @Nullable LocalDate trainedOn) {

    /** What an officer can choose; the languages of the demo's and of most returnees first. */
    public static final List<String> LANGUAGES =
            List.of("es", "en", "pt", "fr", "ht", "guc", "qu", "ar", "zh", "ru", "de", "it");

    static final int LONGEST_NAME = 120;

    public CrewMember {
        name = name.strip();
        languages = List.copyOf(languages);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal("journeys.refused.crew_name", LONGEST_NAME);
        }
        if (languages.isEmpty() || !LANGUAGES.containsAll(languages)) {
            throw new Refusal("journeys.refused.crew_languages");
        }
        if (duty == CrewDuty.ESCORT && trainedOn == null) {
            throw new Refusal("journeys.refused.crew_training", name);
        }
    }

    boolean speaks(String language) {
        return languages.contains(language);
    }
}
