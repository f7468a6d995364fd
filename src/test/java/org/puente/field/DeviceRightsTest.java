package org.puente.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.usAdministrator;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.audit.Audited;
import org.puente.countries.UserId;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class DeviceRightsTest extends UnderWay {

    private static final String LEAVER = "leaver";
    private static final String OTHERS = "us:many";

    @Autowired
    private WholeDatabase database;

    @Autowired
    private TransactionTemplate transactions;

    /** As the portal's own event says it. */
    private record Disabled() implements Audited {

        @Override
        public String what() {
            return "user.disabled";
        }

        @Override
        public Map<String, String> payload() {
            return Map.of("user", LEAVER);
        }
    }

    @Test
    void whoeverIsDisabledLosesTheirDevicesHoweverManyTheSideTookAlongSince() {
        Actor leaver =
                new Actor(new UserId("us:" + LEAVER), "Leo Inventado", US_COORDINATOR.party(), US_COORDINATOR.roles());
        Tablet tablet = take(leaver);
        Tablet colleague = take(US_COORDINATOR);
        othersTakeAlong(500);
        try {
            Actors.as(
                    usAdministrator(),
                    () -> transactions.executeWithoutResult(_ -> portal.publishEvent(new Disabled())));
        } finally {
            database.sql("delete from field_device where user_id = ?")
                    .param(OTHERS)
                    .update();
        }

        assertThat(tablet.told(tablet.answer(person, WATER, "PASS"))
                        .path("revoked")
                        .asBoolean())
                .isTrue();
        assertThat(colleague.handIn(colleague.answer(person, TOILET, "PASS"))).containsExactly("APPLIED");
    }

    private void othersTakeAlong(int devices) {
        Timestamp later = Timestamp.from(Instant.now().plusSeconds(60));
        List<Object[]> rows = IntStream.range(0, devices)
                .mapToObj(n -> new Object[] {
                    UUID.randomUUID(), OTHERS, flight.uuid(), UUID.randomUUID().toString(), later, later
                })
                .toList();
        database.template()
                .batchUpdate(
                        "insert into field_device (id, owner, user_id, user_name, roles, journey_id, journey_number,"
                                + " name, language, credential, taken_at, expires_at, items)"
                                + " values (?, 'US', ?, 'Many', '', ?, 'US-1', 'Tablet', 'en', ?, ?, ?, 0)",
                        rows);
    }
}
