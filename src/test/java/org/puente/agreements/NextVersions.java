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

/** Proposals of the next version of an agreement; of {@code qm-qn}, whose countries do not exist, unless another is given. */
public final class NextVersions {

    public static final String AGREEMENT = "qm-qn";
    public static final Actor QM_ADMINISTRATOR = officer(Country.of("QM"), Role.ADMINISTRATOR);
    public static final Actor QN_ADMINISTRATOR = officer(Country.of("QN"), Role.ADMINISTRATOR);

    private final ApplicationContext portal;
    private final String agreement;
    private final String file;

    public NextVersions(ApplicationContext portal) {
        this(portal, AGREEMENT, "qm-qn-v1.yaml");
    }

    /** @param file of the version that the next one is like */
    NextVersions(ApplicationContext portal, String agreement, String file) {
        this.portal = portal;
        this.agreement = agreement;
        this.file = file;
    }

    /** The version of the file again, with the next number and a day that has not come. */
    public String text() {
        AgreementProfile latest = portal.getBean(KnownVersions.class)
                .of(agreement)
                .lastEntry()
                .getValue()
                .profile();
        LocalDate today = LocalDate.now(portal.getBean(Clock.class));
        LocalDate day = latest.inForceSince().isAfter(today) ? latest.inForceSince() : today;
        return Profiles.text("agreements/" + file)
                .replaceFirst("version: \\d+\n", "version: " + (latest.version() + 1) + "\n")
                .replaceFirst("in_force_since: .*", "in_force_since: " + day.plusDays(3));
    }

    public UUID propose(Actor actor, String text) {
        return Actors.as(
                actor,
                () -> portal.getBean(AgreementDesk.class).propose(agreement, text.getBytes(StandardCharsets.UTF_8)));
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
        return Actors.as(reader, () -> portal.getBean(VersionList.class).of(agreement)).stream()
                .filter(line -> line.proposed() != null
                        && proposal.equals(line.proposed().id()))
                .findFirst()
                .orElseThrow();
    }
}
