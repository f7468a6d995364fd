package org.puente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.PlantedScript.SCRIPT;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.DemoUsers;
import org.puente.access.Role;
import org.puente.cases.CasePanel;
import org.puente.countries.CaseId;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A script in every text: typed into every field of every page by each role that has it, and kept in every text that has
 * readers. It stays text; nothing of it runs or becomes an element.
 */
class ScriptInTextBrowserTest extends PortalInBrowser {

    /** Fields of moments in which neither the person nor the demo is; what is kept of most of them is read all the same. */
    private static final Set<String> OTHER_MOMENTS = Set.of(
            "About which journey, or which place and day",
            "In the person’s own words",
            "In your words",
            "Machine readable zone",
            "Note for your own side",
            "Number",
            "Pass",
            "Recommendation",
            "Register reference",
            "Relation",
            "Removal order",
            "Summary",
            "The answer of your side",
            "The answer to the person",
            "What I saw",
            "What happened, what was tried before, and how it ended",
            "What was found and done",
            "Where",
            "Where the court is");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private DemoUsers demo;

    private final Set<String> filled = new TreeSet<>();
    private final Set<String> unread = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();

    @Test
    void whatSomebodyWroteIsReadAsTextByEverybodyAndEveryFieldTakesIt() {
        PlantedScript planted = new PlantedScript(portal);
        try {
            casework(planted);
            travel(planted);
            independent(planted);
            offices();
        } finally {
            portal.getBean(WholeDatabase.class)
                    .sql("delete from draft where content like ?")
                    .param("%onerror=hit%")
                    .update();
        }
        assertThat(refused).as("what the content policy refused").isEmpty();
        assertThat(unread).as("where it should be read").isEmpty();
        Set<String> notTypedInto = TypedScript.labelsOfTheCode();
        notTypedInto.removeAll(filled);
        assertThat(notTypedInto).isSubsetOf(OTHER_MOMENTS);
    }

    private void casework(PlantedScript planted) {
        String number = "cases/" + planted.person();
        TypedScript caseworker = as(user(US, Role.CASEWORKER));
        for (CasePanel panel : portal.getBeansOfType(CasePanel.class).values()) {
            caseworker.look(number + "/" + panel.key());
        }
        caseworker.look("cases?case=" + planted.person()).read("cases/" + planted.held());
        for (TypedScript reader : List.of(caseworker, as(user(CO, Role.CASEWORKER)))) {
            reader.read(number + "/messages").look("case-file/" + planted.person());
            reader.read("monitor-reports/" + planted.report());
        }
        for (Role role : List.of(Role.PROTECTION_OFFICER, Role.HEALTH_PROFESSIONAL, Role.SUPERVISOR)) {
            as(user(US, role)).look(number + "/approval").look(number + "/treatment");
        }
        for (Role role : List.of(Role.IDENTITY_OFFICER, Role.CONSULAR_OFFICER, Role.SUPERVISOR)) {
            as(user(CO, role)).look(number + "/approval").look(number + "/treatment");
        }
    }

    private void travel(PlantedScript planted) {
        String journey = "journeys/" + planted.flight();
        TypedScript coordinator = as(user(US, Role.TRANSFER_COORDINATOR));
        coordinator
                .look("cases/" + planted.person() + "/treatment")
                .look(journey)
                .look(journey + "/plan");
        coordinator.read(journey + "/crew").read(journey + "/handover");
        for (String part : List.of("boarding", "handover", "checks")) {
            coordinator.look(journey + "/" + part).look(journey + "/" + part + "/" + planted.person());
        }
        for (String list : List.of("journeys/new", "complaints", "incidents", "handed-in", "devices")) {
            coordinator.look(list);
        }
        as(user(CO, Role.TRANSFER_COORDINATOR))
                .look("cases/" + planted.person() + "/treatment")
                .look(journey + "/handover")
                .look(journey + "/handover/" + planted.person());
    }

    private void independent(PlantedScript planted) {
        TypedScript monitor = as(independent(Role.MONITOR));
        for (String part : List.of("persons", "log", "notes", "report")) {
            monitor.look("monitoring/" + planted.flight() + "/" + part);
        }
        monitor.read("monitoring/" + planted.flight() + "/log")
                .read("monitor-reports/" + planted.report())
                .read("complaint-desk/" + planted.complaint());
        as(independent(Role.COMPLAINT_BODY)).look("complaint-desk").read("complaint-desk/" + planted.complaint());
        as(user(CO, Role.SUPERVISOR))
                .read("monitor-reports/" + planted.report())
                .read("complaints");
    }

    private void offices() {
        as(user(US, Role.PRIVACY_OFFICER)).read("privacy").look("privacy?due");
        as(user(US, Role.ADMINISTRATOR))
                .look("agreement")
                .look("agreement/us-co/versions")
                .look("users")
                .look("health");
        as(user(US, Role.AUDITOR)).look("trail").look("slowed-queries");
        as(user(US, Role.EXAMINER)).look("comparisons");
        as(user(US, Role.SUPERVISOR))
                .look("figures")
                .look("answers")
                .look("notices")
                .look("overdue");
        as(user(US, Role.CASEWORKER))
                .look("cases")
                .look("cases/new")
                .look("print-imports")
                .look("catalogue");
        CaseId draft = new CaseWalk(portal).ready();
        TypedScript caseworker = as(user(US, Role.CASEWORKER));
        caseworker
                .visitor()
                .open("cases/" + draft + "/people")
                .type("cases.SheetField.PLACE_OF_BIRTH", SCRIPT)
                .press("people.edit.save");
        caseworker.read("cases/" + draft + "/people").look("cases/" + draft).look("cases/" + draft + "/biometrics");
        new CaseWalk(portal).submit(draft);
        as(user(CO, Role.CASEWORKER)).read("cases/" + draft + "/people").read("case-file/" + draft);
    }

    private TypedScript as(Actor user) {
        Visitor visitor = visitor(ENGLISH, user);
        visitor.page().setDefaultTimeout(20_000);
        visitor.page().onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(visitor.page().url() + ": " + message.text());
            }
        });
        return new TypedScript(visitor, filled, unread);
    }

    private Actor independent(Role role) {
        return demo.all().stream().filter(user -> user.is(role)).findFirst().orElseThrow();
    }
}
