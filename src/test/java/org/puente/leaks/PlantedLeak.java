package org.puente.leaks;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.puente.cases.Objection;
import org.puente.cases.StepRule;
import org.puente.cases.WaitingWork;
import org.puente.cases.WorkItem;
import org.puente.cases.WorkItems;
import org.puente.testing.WholeDatabase;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;

/** Mistakes that somebody could make, each in the portal itself for as long as a test looks for it. */
enum PlantedLeak {
    /** Work of everybody that counts the holds of both sides. */
    A_COUNT("WaitingWork.waitingForMe") {
        @Override
        Grown in(ApplicationContext portal, Replay replay) {
            WholeDatabase rows = portal.getBean(WholeDatabase.class);
            WorkItems counting = (actor, limit) -> List.of(new WorkItem(
                    "Everything",
                    "",
                    "cases.my_work",
                    List.of(number(rows, "select count(*) from case_hold where lifted_at is null")),
                    null,
                    List.of(),
                    null,
                    null,
                    false,
                    false,
                    "cases"));
            return added(portal.getBean(WaitingWork.class), "sources", counting);
        }
    },

    /** A list whose order follows from when the last hold came. */
    AN_ORDER("CaseList.page") {
        @Override
        Grown in(ApplicationContext portal, Replay replay) {
            WholeDatabase rows = portal.getBean(WholeDatabase.class);
            replay.afterActs(() -> rows.sql("update case_listing set name_order = coalesce((select concat('',"
                            + " max(h.placed_at)) from case_hold h where h.case_id = case_listing.case_id"
                            + " and h.owner <> case_listing.viewer), name_order)")
                    .update());
            return () -> replay.afterActs(() -> {});
        }
    },

    /** A sentence that is another one for a hold that protects somebody. */
    A_SENTENCE("try ") {
        @Override
        Grown in(ApplicationContext portal, Replay replay) {
            WholeDatabase rows = portal.getBean(WholeDatabase.class);
            StepRule telling = (facts, step, actor) -> number(
                                    rows,
                                    "select count(*) from case_hold where lifted_at is null and kind in"
                                            + " ('PROTECTION', 'LEGAL_STAY', 'CHILD', 'MEDICAL') and case_id = '"
                                            + facts.id() + "'")
                            > 0
                    ? List.of(Objection.because("cases.objection.stale"))
                    : List.of();
            return added(portal.getBean("objections"), "rules", telling);
        }
    };

    private final String seenIn;

    PlantedLeak(String seenIn) {
        this.seenIn = seenIn;
    }

    abstract Grown in(ApplicationContext portal, Replay replay);

    /** A question that it shows in. */
    String seenIn() {
        return seenIn;
    }

    private static long number(WholeDatabase rows, String sql) {
        return rows.sql(sql).query(Long.class).single();
    }

    /** One more of what a bean asks, until it is taken out again. */
    private static Grown added(Object bean, String field, Object planted) {
        Object target = AopTestUtils.getUltimateTargetObject(bean);
        List<?> before = (List<?>) Objects.requireNonNull(ReflectionTestUtils.getField(target, field));
        ReflectionTestUtils.setField(
                target,
                field,
                Stream.concat(before.stream(), Stream.of(planted)).toList());
        return () -> ReflectionTestUtils.setField(target, field, before);
    }

    /** A leak that is there until it is closed. */
    @FunctionalInterface
    interface Grown extends AutoCloseable {

        @Override
        void close();
    }
}
