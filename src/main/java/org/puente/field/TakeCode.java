package org.puente.field;

import java.util.Locale;
import org.puente.access.Actor;
import org.puente.journeys.JourneyId;

/** What a code is good for: this officer, as they were signed in when they asked for it, takes this journey along. */
record TakeCode(Actor user, JourneyId journey, Locale language) {

    /** @param now the same officer, as their realm has them now */
    TakeCode by(Actor now) {
        return new TakeCode(now, journey, language);
    }
}
