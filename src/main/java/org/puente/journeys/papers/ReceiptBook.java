package org.puente.journeys.papers;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.journeys.BelongingState;
import org.puente.journeys.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers of receipts by place on a journey, and what stands on them. */
@Component
class ReceiptBook {

    private final JdbcClient jdbc;

    ReceiptBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the place on the journey. */
    Map<UUID, String> numbers(JourneyId journey) {
        Map<UUID, String> numbers = new HashMap<>();
        jdbc.sql("select r.seat_id, r.number from journey_receipt r join journey_seat s on s.id = r.seat_id"
                        + " where s.journey_id = ?")
                .param(journey.uuid())
                .query(row -> {
                    numbers.put(row.getObject("seat_id", UUID.class), row.getString("number"));
                });
        return numbers;
    }

    String add(UUID seat, Instant now) {
        String number = ReceiptNumber.random();
        jdbc.sql("insert into journey_receipt (seat_id, number, made_at) values (?, ?, ?)")
                .params(seat, number, now.atOffset(ZoneOffset.UTC))
                .update();
        return number;
    }

    /** Of everybody on the journey, in one query. */
    Map<CaseId, List<ReceiptThing>> belongings(JourneyId journey) {
        Map<CaseId, List<ReceiptThing>> all = new HashMap<>();
        jdbc.sql("select case_id, description, tag, state, worth from journey_belonging where journey_id = ?"
                        + " order by case_id, number")
                .param(journey.uuid())
                .query(row -> {
                    all.computeIfAbsent(new CaseId(row.getObject("case_id", UUID.class)), _ -> new ArrayList<>())
                            .add(new ReceiptThing(
                                    row.getString("description"),
                                    row.getString("tag"),
                                    BelongingState.valueOf(row.getString("state")),
                                    row.getString("worth")));
                });
        return all;
    }
}
