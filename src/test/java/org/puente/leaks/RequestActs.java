package org.puente.leaks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.puente.cases.CaseDesk;
import org.puente.cases.SheetField;
import org.puente.countries.CaseId;
import org.puente.privacy.AccessDesk;
import org.puente.privacy.ClaimEvidence;
import org.puente.privacy.CorrectionDesk;
import org.puente.privacy.NewRequest;
import org.puente.privacy.PrivacyDesk;
import org.puente.privacy.RequestAnswer;
import org.springframework.context.ApplicationContext;

/** A person asks one side about their data, which is nobody else's matter. */
final class RequestActs {

    private final ApplicationContext portal;
    private final SplittableRandom random;

    RequestActs(ApplicationContext portal, SplittableRandom random) {
        this.portal = portal;
        this.random = random;
    }

    void one(CaseId id) {
        String number = portal.getBean(CaseDesk.class).facts(id).orElseThrow().number();
        LocalDate day = LocalDate.ofInstant(portal.getBean(Clock.class).instant(), ZoneOffset.UTC)
                .minusDays(1);
        PrivacyDesk desk = portal.getBean(PrivacyDesk.class);
        if (random.nextBoolean()) {
            UUID request = desk.ask(NewRequest.access(number, day));
            portal.getBean(AccessDesk.class).letter(request, Locale.ENGLISH);
            portal.getBean(AccessDesk.class).issue(request, Locale.ENGLISH);
        } else {
            NewRequest.Stated claim = new NewRequest.Stated(
                    SheetField.PLACE_OF_BIRTH, "Kept " + random.nextInt(1000), ClaimEvidence.OWN_STATEMENT);
            UUID request = desk.ask(NewRequest.correction(number, claim, day));
            desk.refuse(request, RequestAnswer.NOT_SHOWN);
            portal.getBean(CorrectionDesk.class).disagree(request, "I know better, kept here.");
        }
    }
}
