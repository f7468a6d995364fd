package org.puente.convictions;

import static org.puente.testing.TestActors.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.testing.CaseWalk;
import org.puente.testing.Pair;
import org.springframework.context.ApplicationContext;

/** Convictions between two countries that do not exist; their agreement lets the sending one release some. */
public final class ConvictionWalk {

    public static final Country QM = Country.of("QM");
    public static final Country QN = Country.of("QN");
    public static final Actor CASEWORKER = officer(QM, Role.CASEWORKER);
    public static final Actor SUPERVISOR = officer(QM, Role.SUPERVISOR);
    public static final Actor THEIR_CASEWORKER = officer(QN, Role.CASEWORKER);
    public static final Actor THEIR_SUPERVISOR = officer(QN, Role.SUPERVISOR);

    static final String BASIS = "TREATY_ARTICLE_9";

    private final ApplicationContext portal;
    private final CaseWalk cases;

    public ConvictionWalk(ApplicationContext portal) {
        this.portal = portal;
        cases = new CaseWalk(portal, Pair.QM_QN);
    }

    public CaseWalk cases() {
        return cases;
    }

    static ConvictionInput fraud() {
        return new ConvictionInput(facts("FRAUD", LocalDate.of(2019, 5, 3)), true, true);
    }

    static ConvictionFacts facts(String category, LocalDate day) {
        return new ConvictionFacts(category, day, Court.FIRST_INSTANCE, "QM-7", 14);
    }

    public UUID write(CaseId id) {
        return write(id, fraud());
    }

    UUID write(CaseId id, ConvictionInput input) {
        return Actors.as(CASEWORKER, () -> portal.getBean(ConvictionDesk.class).add(id, input));
    }

    /** Proposes to release everything that is written down. */
    public UUID propose(CaseId id) {
        return propose(id, null);
    }

    UUID propose(CaseId id, @Nullable ReleaseReason reason) {
        return propose(CASEWORKER, id, own(id), reason);
    }

    UUID propose(Actor actor, CaseId id, List<Conviction> convictions, @Nullable ReleaseReason reason) {
        return Actors.as(
                actor,
                () -> portal.getBean(ReleaseDesk.class).propose(id, new ReleaseDraft(convictions, BASIS, reason)));
    }

    List<Conviction> own(CaseId id) {
        return Actors.as(CASEWORKER, () -> portal.getBean(Convictions.class).open(id))
                .orElseThrow()
                .own();
    }

    public void sign(UUID proposal) {
        Actors.as(SUPERVISOR, () -> portal.getBean(ReleaseDesk.class).sign(proposal));
    }

    /** A submitted case with one conviction that both persons released. */
    public CaseId released() {
        CaseId id = cases.submitted();
        write(id);
        sign(propose(id));
        return id;
    }
}
