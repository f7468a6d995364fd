package org.puente.leaks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.puente.access.Actor;
import org.puente.approvals.Evidence;
import org.puente.approvals.NationalityDesk;
import org.puente.approvals.Papers;
import org.puente.biometrics.ComparisonWalk;
import org.puente.cases.Assignments;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseDrafts;
import org.puente.cases.CircumstanceDesk;
import org.puente.cases.Circumstances;
import org.puente.cases.Clearances;
import org.puente.cases.Families;
import org.puente.cases.RemovalOrder;
import org.puente.cases.Step;
import org.puente.cases.StepInput;
import org.puente.countries.CaseId;
import org.puente.documents.CaseFile;
import org.puente.documents.CaseFiles;
import org.puente.documents.FileDesk;
import org.puente.documents.FileKind;
import org.puente.messages.MessageDesk;
import org.puente.messages.MessageKind;
import org.puente.messages.NewMessage;
import org.puente.people.BirthDate;
import org.puente.people.PersonDesk;
import org.puente.people.PersonName;
import org.puente.people.PersonSearch;
import org.puente.people.PersonSheet;
import org.puente.people.Sex;
import org.puente.portal.Drafts;
import org.puente.testing.TestActors;
import org.puente.treatment.AnswerInput;
import org.puente.treatment.AuthorisationDesk;
import org.puente.treatment.CheckDesk;
import org.puente.treatment.CheckLine;
import org.puente.treatment.CorrectiveAction;
import org.puente.treatment.ForceDesk;
import org.puente.treatment.ForceInput;
import org.puente.treatment.ForceKind;
import org.puente.treatment.ForceReason;
import org.puente.treatment.IncidentDesk;
import org.puente.treatment.IncidentOutcome;
import org.puente.treatment.Injuries;
import org.puente.treatment.OverrideDesk;
import org.puente.treatment.OverrideReason;
import org.puente.treatment.RestraintDesk;
import org.puente.treatment.RestraintMean;
import org.puente.treatment.RestraintReason;
import org.puente.treatment.Verdict;
import org.puente.treatment.VisibleTo;
import org.springframework.context.ApplicationContext;

/** What one side does in private besides holding cases and planning journeys; none of it changes what the other side is told. */
final class OtherActs {

    private final ApplicationContext portal;
    private final Known known;
    private final Actor hands;
    private final SplittableRandom random;
    private final List<CaseId> drafts = new ArrayList<>();
    private final Map<String, Consumer<CaseId>> all;

    OtherActs(ApplicationContext portal, Known known, Actor hands, SplittableRandom random) {
        this.portal = portal;
        this.known = known;
        this.hands = hands;
        this.random = random;
        all = new TreeMap<>(new JourneyActs(portal, known, hands, random).all());
        all.putAll(Map.ofEntries(
                Map.entry("a private check", this::privateCheck),
                Map.entry("an override asked and declined", this::override),
                Map.entry("an incident closed", this::closeIncident),
                Map.entry("circumstances", this::circumstances),
                Map.entry("a file added", this::file),
                Map.entry("a file changed", this::changeFile),
                Map.entry("assigned", this::assign),
                Map.entry("a person searched and recorded", this::draft),
                Map.entry("drafts joined", this::family),
                Map.entry("a first signature declined", this::firstSignature),
                Map.entry("typing", this::typing),
                Map.entry("a message that is not sent", this::message),
                Map.entry("a restraint before the boarding", this::restraint),
                Map.entry("force before the boarding", this::force),
                Map.entry("prints compared", this::prints)));
        RequestActs requests = new RequestActs(portal, random);
        all.put("a person asks about their data", requests::one);
    }

    /** @return what was done */
    String one(CaseId id) {
        List<String> names = List.copyOf(all.keySet());
        String name = names.get(random.nextInt(names.size()));
        StringBuilder told = new StringBuilder(name);
        PrivateActs.attempt(
                hands,
                () -> Objects.requireNonNull(all.get(name)).accept(id),
                refused -> told.append(" (refused: ").append(refused).append(')'));
        return told.toString();
    }

    private <T> T desk(Class<T> type) {
        return portal.getBean(type);
    }

    private void privateCheck(CaseId id) {
        List<CheckLine> mine = lines(id).stream()
                .filter(line -> line.mayAnswer() && !line.check().isBlocking())
                .filter(line -> line.check().visibleTo() != VisibleTo.BOTH)
                .toList();
        if (!mine.isEmpty()) {
            CheckLine line = mine.get(random.nextInt(mine.size()));
            Verdict verdict = random.nextBoolean() ? Verdict.PASS : Verdict.FAIL;
            desk(CheckDesk.class)
                    .answer(new AnswerInput(id, line.check().id(), verdict, "", "note 17", "", line.basis()));
        }
    }

    private List<CheckLine> lines(CaseId id) {
        return desk(CheckDesk.class).list(id).orElseThrow().lines();
    }

    private void override(CaseId id) {
        lines(id).stream().filter(CheckLine::mayAskOverride).findFirst().ifPresent(line -> {
            OverrideDesk overrides = desk(OverrideDesk.class);
            overrides.decline(overrides
                    .ask(id, line.check().id(), OverrideReason.MET_IN_ANOTHER_WAY, "The consulate was told by letter.")
                    .id());
        });
    }

    private void closeIncident(CaseId id) {
        IncidentDesk incidents = desk(IncidentDesk.class);
        incidents.of(id).stream().findFirst().ifPresent(open -> {
            incidents.takeOver(open.id());
            incidents.close(
                    open.id(), IncidentOutcome.values()[0], CorrectiveAction.values()[0], "Looked into, kept here.");
        });
    }

    private void circumstances(CaseId id) {
        CircumstanceDesk desk = desk(CircumstanceDesk.class);
        desk.keep(id, desk.own(id).with(Circumstances.Topic.LAWYER, "Kept " + random.nextInt(1000)));
    }

    private void file(CaseId id) {
        desk(FileDesk.class).add(id, FileKind.OTHER, false, "kept.pdf", InventedFile.pdf("kept " + random.nextInt()));
    }

    private void changeFile(CaseId id) {
        List<CaseFile> own = desk(CaseFiles.class).of(id).stream()
                .filter(file -> file.owner().equals(hands.country()))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        UUID file = own.get(random.nextInt(own.size())).id();
        if (random.nextBoolean()) {
            desk(FileDesk.class).addVersion(file, "again.pdf", InventedFile.pdf("again " + random.nextInt()));
        } else {
            desk(FileDesk.class).remove(file);
        }
    }

    private void assign(CaseId id) {
        desk(Assignments.class)
                .assign(id, new Assignments.Assignee("leaks:other-" + random.nextInt(9), "Somebody Else"), null);
    }

    private void draft(CaseId unused) {
        PersonName name = PersonName.of("Noé", "Kept" + letters(), "Rúgel");
        desk(PersonSearch.class).search(name, "");
        if (!hands.country().equals(TestActors.US)) {
            return;
        }
        CaseId draft = desk(CaseDrafts.class)
                .open(
                        desk(PersonDesk.class)
                                .record(new PersonSheet(
                                        name,
                                        BirthDate.of(LocalDate.of(1988, 2, 1)),
                                        Sex.F,
                                        TestActors.CO,
                                        "Vallemuestra",
                                        List.of("es"),
                                        List.of())),
                        "us-co");
        drafts.add(draft);
        LocalDate day = LocalDate.of(2026, 1, 5);
        desk(Clearances.class).recordOrder(draft, new RemovalOrder("KEPT-1", day, day));
        desk(Clearances.class).give(draft, true);
    }

    private String letters() {
        return String.valueOf((char) ('a' + random.nextInt(26))) + (char) ('a' + random.nextInt(26));
    }

    private void family(CaseId unused) {
        if (!drafts.isEmpty()) {
            desk(Families.class).link(known.draft(), drafts.getLast());
        }
    }

    private void firstSignature(CaseId unused) {
        if (hands.country().equals(TestActors.US)) {
            return;
        }
        NationalityDesk nationality = desk(NationalityDesk.class);
        CaseId id = known.verified();
        long version = nationality.of(id).orElseThrow().version();
        nationality.prepare(
                id,
                EnumSet.of(Evidence.CIVIL_REGISTRY, Evidence.CONSULAR_INTERVIEW),
                "K-" + random.nextInt(99),
                Papers.proven(),
                version);
        nationality.seen(id, true);
        CaseDesk cases = desk(CaseDesk.class);
        Step step = random.nextBoolean() ? Step.CONFIRM_NATIONALITY : Step.DENY_NATIONALITY;
        cases.take(
                id,
                step,
                new StepInput("NOT_IN_REGISTERS", cases.facts(id).orElseThrow().version()));
        if (random.nextBoolean()) {
            cases.declineSignature(id, step);
        }
    }

    private void typing(CaseId id) {
        desk(Drafts.class).save("case-" + id, "{\"kept\":" + random.nextInt() + "}");
    }

    private void message(CaseId id) {
        desk(Drafts.class).save("messages:" + id, "{\"text\":\"kept " + random.nextInt() + "\"}");
        desk(MessageDesk.class)
                .send(new NewMessage(id, MessageKind.QUESTION, "INTERVIEW_DATE", "asylum kept", null, List.of()));
    }

    private void restraint(CaseId unused) {
        RestraintDesk log = desk(RestraintDesk.class);
        log.start(known.approved(), RestraintMean.SOFT_WRISTS, RestraintReason.INJURY_TO_SELF, "Kept", 0);
        log.of(known.approved()).stream().filter(each -> each.endedAt() == null).forEach(each -> log.end(each.id()));
    }

    private void force(CaseId unused) {
        AuthorisationDesk authorisations = desk(AuthorisationDesk.class);
        authorisations.ask(
                known.approved(), Set.of(RestraintMean.SOFT_WRISTS), RestraintReason.INJURY_TO_SELF, "Kept", 4);
        desk(ForceDesk.class)
                .record(new ForceInput(
                        known.approved(),
                        ForceKind.HELD_DOWN,
                        ForceReason.SELF_DEFENCE,
                        Injuries.NONE_SEEN,
                        "Kept",
                        "Kept",
                        random.nextInt(200)));
    }

    private void prints(CaseId unused) {
        ComparisonWalk walk = new ComparisonWalk(portal);
        if (hands.country().equals(TestActors.US)) {
            walk.start(walk.caseWithTwoSets());
        } else {
            walk.started(known.verified(), hands);
        }
    }
}
