package org.puente.agreements;

import static org.puente.testing.TestActors.officer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.countries.Country;
import org.springframework.context.ApplicationContext;

/** Proposals of the next version of {@code qm-qn}, an agreement of two countries that do not exist. */
public final class NextVersions {

    public static final String AGREEMENT = "qm-qn";
    public static final Actor QM_ADMINISTRATOR = officer(Country.of("QM"), Role.ADMINISTRATOR);
    public static final Actor QN_ADMINISTRATOR = officer(Country.of("QN"), Role.ADMINISTRATOR);

    private final ApplicationContext portal;

    public NextVersions(ApplicationContext portal) {
        this.portal = portal;
    }

    /** The first version again, with the next number and a day that has not come. */
    public String text() {
        AgreementProfile latest = portal.getBean(KnownVersions.class).of(AGREEMENT).lastEntry().getValue().profile();
        LocalDate today = LocalDate.now(portal.getBean(Clock.class));
        LocalDate day = latest.inForceSince().isAfter(today) ? latest.inForceSince() : today;
        return Profiles.text("agreements/qm-qn-v1.yaml")
                .replace("version: 1\n", "version: " + (latest.version() + 1) + "\n")
                .replace("in_force_since: 2026-02-01", "in_force_since: " + day.plusDays(3));
    }

    public UUID propose(Actor actor, String text) {
        return Actors.as(
                actor,
                () -> portal.getBean(AgreementDesk.class)
                        .propose(AGREEMENT, text.getBytes(StandardCharsets.UTF_8)));
    }

    public void sign(Actor actor, UUID proposal, String text) {
        Actors.as(
                actor,
                () -> portal.getBean(AgreementDesk.class)
                        .sign(proposal, KnownVersion.seal(text.getBytes(StandardCharsets.UTF_8))));
    }

    public void withdraw(Actor actor, UUID proposal) {
        Actors.as(actor, () -> portal.getBean(AgreementDesk.class).withdraw(proposal));
    }

    public VersionLine line(Actor reader, UUID proposal) {
        return Actors.as(reader, () -> portal.getBean(VersionList.class).of(AGREEMENT)).stream()
                .filter(line -> proposal.equals(line.proposal()))
                .findFirst()
                .orElseThrow();
    }
}
