package org.puente.leaks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.Step;
import org.puente.cases.StepInput;
import org.puente.cases.StepRefused;
import org.puente.countries.CaseId;
import org.puente.exchange.Queries;
import org.puente.field.PackWalk;
import org.puente.journeys.JourneyDesk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.journeys.ManifestReader;
import org.puente.journeys.SeatDesk;
import org.puente.journeys.Transfers;
import org.puente.journeys.papers.ExportWalk;
import org.puente.journeys.papers.PaperFormat;
import org.puente.messages.MessageDesk;
import org.puente.messages.MessageKind;
import org.puente.messages.NewMessage;
import org.puente.testing.Written;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries what the other side could do, to hear what it is answered, and undoes it. */
final class Attempts {

    private final ApplicationContext portal;
    private final Known known;
    private final TransactionTemplate undone;

    Attempts(ApplicationContext portal, Known known) {
        this.portal = portal;
        this.known = known;
        undone = new TransactionTemplate(portal.getBean(PlatformTransactionManager.class));
    }

    void make(Actor actor, Map<String, String> heard) {
        CaseDesk desk = portal.getBean(CaseDesk.class);
        SeatDesk seats = portal.getBean(SeatDesk.class);
        for (CaseId id : known.cases()) {
            for (Step step : Step.values()) {
                hear(actor, heard, step + " " + id, () -> {
                    Optional<CaseFacts> facts = desk.facts(id);
                    String code = facts.flatMap(found -> step.codes()
                                    .map(list -> found.agreement()
                                            .codes(list)
                                            .getFirst()
                                            .code()))
                            .orElse(null);
                    long version = facts.map(CaseFacts::version).orElse(0L);
                    return desk.take(id, step, new StepInput(code, version));
                });
            }
            hear(actor, heard, "WRITE " + id, () -> {
                portal.getBean(MessageDesk.class)
                        .send(new NewMessage(id, MessageKind.QUESTION, "INTERVIEW_DATE", "", null, List.of()));
                return "sent";
            });
            hear(actor, heard, "QUERY " + id, () -> {
                Queries queries = portal.getBean(Queries.class);
                return queries.sets(id).stream()
                        .map(set -> queries.ask(id, set.id()) == null ? "not asked" : "asked")
                        .toList();
            });
            hear(actor, heard, "HOLD " + id, () -> {
                portal.getBean(Holds.class).place(id, HoldKind.OPERATIONAL, null);
                return desk.offers(id);
            });
        }
        for (JourneyId journey : known.journeys()) {
            hear(actor, heard, "PLACE " + journey, () -> {
                int given = seats.add(journey, known.approved());
                return given + " " + places(journey);
            });
            hear(actor, heard, "SEAT " + journey, () -> {
                seats.add(journey, known.approved());
                seats.seat(journey, known.approved(), "1B");
                return portal.getBean(Transfers.class).take(journey, Step.PROPOSE_TRANSFER, known.cases(), null);
            });
            for (Step step : Transfers.AS_A_WHOLE) {
                hear(
                        actor,
                        heard,
                        step + " " + journey,
                        () -> portal.getBean(Transfers.class).take(journey, step, known.cases(), "WEATHER"));
            }
            for (PaperFormat format : PaperFormat.values()) {
                hear(
                        actor,
                        heard,
                        "EXPORT " + format + " " + journey,
                        () -> ExportWalk.exported(portal, journey, format));
            }
            hear(actor, heard, "PACK " + journey, () -> PackWalk.contents(portal, journey));
            hear(actor, heard, "REPLAN " + journey, () -> {
                JourneyDesk journeys = portal.getBean(JourneyDesk.class);
                long version = journeys.open(journey).orElseThrow().version();
                journeys.replan(journey, version, JourneyWalk.planOf(1));
                return "planned anew";
            });
        }
    }

    /** Who sits where; the place itself is new, and so is its id. */
    private String places(JourneyId journey) {
        return portal.getBean(ManifestReader.class).read(journey).orElseThrow().lines().stream()
                .map(line ->
                        line.id() + " in " + line.seat().place() + " " + line.status() + Written.of(line.reasons()))
                .collect(Collectors.joining("; "));
    }

    private void hear(Actor actor, Map<String, String> heard, String what, Supplier<Object> act) {
        heard.put(
                "try " + what,
                Normalised.of(Actors.as(
                        actor,
                        () -> Optional.ofNullable(undone.execute(status -> {
                                    status.setRollbackOnly();
                                    return answer(act);
                                }))
                                .orElseThrow())));
    }

    private static String answer(Supplier<Object> act) {
        try {
            return Written.of(act.get());
        } catch (StepRefused refused) {
            return "refused: " + Written.of(refused.objections());
        } catch (RuntimeException failed) {
            return Questions.refused(failed);
        }
    }
}
