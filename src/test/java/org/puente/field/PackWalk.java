package org.puente.field;

import java.util.Locale;
import org.puente.journeys.JourneyId;
import org.puente.testing.Written;
import org.springframework.context.ApplicationContext;

/** Takes a journey along without a device. */
public final class PackWalk {

    private PackWalk() {}

    /** All that a device of the acting officer would be given. */
    public static String contents(ApplicationContext portal, JourneyId journey) {
        portal.getBean(TakeAlong.class).code(journey, Locale.ENGLISH);
        return Written.of(portal.getBean(OfficersPack.class).of(journey));
    }
}
