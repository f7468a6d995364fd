package org.puente.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removal orders, which stay with the sender. */
@Component
class OrderBook {

    private final JdbcClient jdbc;
    private final ReadOnce once;

    OrderBook(JdbcClient jdbc, ReadOnce once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    Optional<RemovalOrder> of(CaseId id, Country owner) {
        return once.get(List.of("order", id, owner), () -> read(id, owner));
    }

    private Optional<RemovalOrder> read(CaseId id, Country owner) {
        return jdbc.sql("select reference, issued_on, final_on from removal_order where case_id = ? and owner = ?")
                .params(id.uuid(), owner.code())
                .query((row, n) -> new RemovalOrder(
                        row.getString("reference"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getObject("final_on", LocalDate.class)))
                .optional();
    }

    void put(CaseId id, Country owner, RemovalOrder order) {
        int changed = jdbc.sql("update removal_order set reference = ?, issued_on = ?, final_on = ?,"
                        + " version = version + 1 where case_id = ? and owner = ?")
                .param(order.reference())
                .param(order.issuedOn())
                .param(order.finalOn())
                .param(id.uuid())
                .param(owner.code())
                .update();
        if (changed == 0) {
            jdbc.sql("insert into removal_order (case_id, owner, reference, issued_on, final_on, version)"
                            + " values (?, ?, ?, ?, ?, 0)")
                    .param(id.uuid())
                    .param(owner.code())
                    .param(order.reference())
                    .param(order.issuedOn())
                    .param(order.finalOn())
                    .update();
        }
    }
}
