package org.puente.treatment.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.puente.journeys.JourneyAddress;
import org.puente.journeys.JourneyId;

/**
 * Which check of a journey is asked, and which of its persons are shown:
 * {@code journeys/<id>/checks?check=EMB-03&page=2}. Unreadable parts count as absent.
 *
 * @param page from 1
 */
record JourneyChecksAddress(JourneyId journey, String check, int page) {

    static final String PATH = JourneyAddress.LIST + "/:journey/checks";

    private static final String CHECK = "check";
    private static final String PAGE = "page";

    static JourneyChecksAddress of(JourneyId journey, QueryParameters parameters) {
        int page = parameters
                .getSingleParameter(PAGE)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(1);
        return new JourneyChecksAddress(
                journey, parameters.getSingleParameter(CHECK).orElse(""), Math.max(1, page));
    }

    static String of(JourneyId journey) {
        return JourneyAddress.of(journey) + "/checks";
    }

    /** Where all checks of the journey are listed, if no check is asked for. */
    Optional<String> asked() {
        return check.isEmpty() ? Optional.empty() : Optional.of(check);
    }

    String opening(String other) {
        return of(journey) + "?" + CHECK + "=" + other;
    }

    String turningTo(int other) {
        return opening(check) + "&" + PAGE + "=" + other;
    }
}
