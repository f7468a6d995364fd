package org.puente.biometrics;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.demo.prints.SyntheticFinger;
import org.puente.matching.FingerPosition;
import org.springframework.context.ApplicationContext;

/** Enrols invented persons, searches for them, and waits for what happens in the background. */
public final class GalleryWalk {

    /** Far more than anything here takes; only a test that fails waits for it. */
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    private static final LocalDate TAKEN = LocalDate.of(2026, 1, 5);

    private final ApplicationContext portal;

    public GalleryWalk(ApplicationContext portal) {
        this.portal = portal;
    }

    /** Flat prints of the first so many fingers of an invented person, who is told by a number. */
    public EnrolmentId enrol(Actor caseworker, CaseId id, int person, int fingers, int impression) {
        List<PrintToEnrol> prints = Stream.of(FingerPosition.values())
                .limit(fingers)
                .map(finger -> PrintToEnrol.captured(
                        finger,
                        ImpressionType.FLAT,
                        SyntheticFinger.of(person * 100L + finger.code()).impression(impression, 256, 300, 0.3)))
                .toList();
        EnrolmentForm form = new EnrolmentForm(EnrolmentKind.CAPTURED, TAKEN, "El Paso", "", "", prints, Map.of());
        return Actors.as(caseworker, () -> portal.getBean(Enrolments.class).enrol(id, form));
    }

    public SearchId start(Actor officer, CaseId id, EnrolmentId set, Set<FingerPosition> fingers) {
        return Actors.as(
                officer,
                () -> portal.getBean(Searches.class).start(id, set, fingers, VerificationPurpose.IDENTITY_DISPUTE));
    }

    public PrintSearch ended(Actor officer, SearchId id) {
        until("the search ended", () -> find(officer, id).state().isOver());
        return find(officer, id);
    }

    private PrintSearch find(Actor officer, SearchId id) {
        return Actors.as(officer, () -> portal.getBean(Searches.class).find(id)).orElseThrow();
    }

    /** How many of a case's prints a country's gallery holds in memory. */
    int held(Country owner, CaseId id) {
        return portal.getBean(Galleries.class).of(owner).orElseThrow().held(id);
    }

    public void untilInGallery(Country owner, CaseId id, int prints) {
        until(prints + " prints are held", () -> held(owner, id) == prints);
    }

    public void untilLoaded(Country owner) {
        until("the gallery is loaded", () -> portal.getBean(Galleries.class).loadedPercent(owner) == 100);
    }

    static void until(String what, BooleanSupplier happened) {
        long begin = System.nanoTime();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() - begin > AT_MOST.toNanos()) {
                throw new AssertionError("Not in time: " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
