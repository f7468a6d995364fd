package org.puente.journeys.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puente.journeys.Journey;
import org.puente.journeys.TravelStatus;
import org.puente.journeys.papers.ManifestCounts;
import org.puente.journeys.papers.ManifestVersion;
import org.puente.portal.Texts;

/** What a list says of a frozen manifest. */
final class VersionWords {

    private VersionWords() {}

    static String signed(Journey journey, ManifestVersion version) {
        return Texts.text(
                version.atDeparture() ? "journeys.version.signed_departure" : "journeys.version.signed",
                version.number(),
                version.signerName(),
                JourneyWords.moment(journey, version.signedAt()));
    }

    static String counts(ManifestCounts counts) {
        return Texts.text(
                "journeys.version.counts",
                counts.persons(),
                counts.onBoard(),
                counts.mayTravel(),
                counts.waiting(),
                counts.blocked());
    }

    /** Who came and who went, and which counts changed, since the version before. */
    static String difference(ManifestVersion version, @Nullable ManifestVersion before) {
        if (before == null) {
            return Texts.text("journeys.version.first");
        }
        ManifestCounts now = version.counts();
        ManifestCounts then = before.counts();
        String changes = Stream.of(
                        change(TravelStatus.ON_BOARD, now.onBoard() - then.onBoard()),
                        change(TravelStatus.MAY_TRAVEL, now.mayTravel() - then.mayTravel()),
                        change(TravelStatus.WAITING, now.waiting() - then.waiting()),
                        change(TravelStatus.BLOCKED, now.blocked() - then.blocked()))
                .filter(change -> !change.isEmpty())
                .collect(Collectors.joining(", "));
        return Texts.text(
                "journeys.version.difference",
                version.came(),
                version.went(),
                changes.isEmpty() ? Texts.text("journeys.version.same") : changes);
    }

    private static String change(TravelStatus status, int more) {
        return more == 0 ? "" : Texts.of(status) + (more > 0 ? " +" : " −") + Math.abs(more);
    }
}
