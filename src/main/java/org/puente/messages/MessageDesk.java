package org.puente.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.access.Role;
import org.puente.audit.Refused;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.cases.CaseState;
import org.puente.countries.CaseId;
import org.puente.documents.CaseFiles;
import org.puente.documents.FileDesk;
import org.puente.documents.FileKind;
import org.puente.documents.FileVersion;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the two sides write to each other on a case. A message crosses when it is sent and not before, as a row that both
 * read and nobody changes; nothing is sent before SUBMIT, nor once the case is over.
 */
@Service
public class MessageDesk {

    static final int MOST_ON_A_CASE = 200;
    static final int MOST_AT_ONCE = 20;
    static final Duration AT_ONCE = Duration.ofMinutes(10);

    /** Control characters but for the end of a line, and those that turn the direction of what follows. */
    private static final Pattern NOT_WRITTEN = Pattern.compile("[\\p{Cntrl}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private final MessageBook book;
    private final CaseDesk cases;
    private final CaseFiles files;
    private final FileDesk fileDesk;
    private final NoticeMaker notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final WordList words = WordList.delivered();

    MessageDesk(
            MessageBook book,
            CaseDesk cases,
            CaseFiles files,
            FileDesk fileDesk,
            NoticeMaker notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.cases = cases;
        this.files = files;
        this.fileDesk = fileDesk;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** The oldest first; none for a case that the actor's country may not open. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<Message> of(CaseId id) {
        return cases.facts(id)
                .map(facts -> {
                    List<Message> found = book.of(facts, Map.of());
                    return found.isEmpty() ? found : book.of(facts, given(id));
                })
                .orElse(List.of());
    }

    private Map<UUID, FileVersion> given(CaseId id) {
        return files.of(id).stream()
                .flatMap(file -> file.versions().stream())
                .filter(FileVersion::disclosed)
                .collect(Collectors.toMap(FileVersion::id, version -> version, (one, _) -> one));
    }

    /** How many messages of the other side nobody of the actor's office has read. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public int unread(CaseId id) {
        return cases.facts(id).map(facts -> book.unread(facts).size()).orElse(0);
    }

    /** The key of the sentence that says why nobody can write on a case in this state. */
    public static Optional<String> closed(CaseFacts facts) {
        if (!facts.isSubmitted()) {
            return Optional.of("messages.refused.before_submit");
        }
        return facts.state() == CaseState.CLOSED || facts.state() == CaseState.WITHDRAWN
                ? Optional.of("messages.refused.over")
                : Optional.empty();
    }

    /**
     * Sends a message; with it the other side is given its files.
     *
     * @throws CaseNotFound for a case that the actor's country may not open, or a question that was never put to it
     * @throws BetrayingWords if the text holds any; the refusal is recorded, without the text
     * @throws Refusal with a sentence for whatever else is not sent
     */
    @Requires(Permission.WRITE_MESSAGES)
    @Transactional
    public UUID send(NewMessage wanted) {
        Actor actor = Actors.current();
        CaseFacts facts = cases.facts(wanted.caseId()).orElseThrow(CaseNotFound::new);
        closed(facts).ifPresent(reason -> {
            throw new Refusal(reason);
        });
        Instant now = clock.instant();
        NewMessage message = checked(wanted, facts);
        refuseTooMany(facts, actor, now);
        List<UUID> versions = message.files().stream()
                .map(file -> fileDesk.handOver(facts.id(), FileKind.OTHER, file.name(), file.content()))
                .toList();
        UUID id = UUID.randomUUID();
        book.add(id, message, facts, versions, role(actor), actor, now);
        Map<String, String> payload = new TreeMap<>(
                Map.of("message", id.toString(), "kind", message.kind().name(), "code", message.code()));
        payload.put("files", Integer.toString(versions.size()));
        events.publishEvent(new MessageAct("message.sent", facts.id(), payload));
        notices.sent(facts);
        return id;
    }

    /**
     * Somebody of the office reads what the other side wrote, which that side is told: by role and when, once.
     *
     * @return how many were new
     */
    @Requires(Permission.WRITE_MESSAGES)
    @Transactional
    public int receive(CaseId id) {
        Actor actor = Actors.current();
        CaseFacts facts = cases.facts(id).orElseThrow(CaseNotFound::new);
        if (closed(facts).isPresent()) {
            return 0;
        }
        List<UUID> unread = book.unread(facts);
        if (!unread.isEmpty()) {
            book.receive(facts, unread, role(actor), clock.instant());
            events.publishEvent(
                    new MessageAct("message.received", id, Map.of("messages", Integer.toString(unread.size()))));
        }
        return unread.size();
    }

    private NewMessage checked(NewMessage wanted, CaseFacts facts) {
        if (facts.agreement().code(wanted.kind().codes(), wanted.code()).isEmpty()) {
            throw new Refusal("messages.refused.code");
        }
        if (wanted.files().size() > NewMessage.MOST_FILES) {
            throw new Refusal("messages.refused.files", NewMessage.MOST_FILES);
        }
        UUID question = wanted.answersTo();
        if (question != null && (wanted.kind() != MessageKind.STATEMENT || !book.waits(facts, question))) {
            throw new CaseNotFound();
        }
        refuseBetrayal(wanted.text(), facts);
        String text = NOT_WRITTEN.matcher(wanted.text()).replaceAll("").strip();
        if (!text.isEmpty() && !facts.agreement().messages().freeText()) {
            throw new Refusal("messages.refused.free_text");
        }
        if (text.codePointCount(0, text.length()) > Message.LONGEST) {
            throw new Refusal("messages.refused.long", Message.LONGEST);
        }
        return new NewMessage(wanted.caseId(), wanted.kind(), wanted.code(), text, question, wanted.files());
    }

    private void refuseBetrayal(String text, CaseFacts facts) {
        List<BetrayingWords.Place> places =
                words.and(facts.agreement().messages().refusedWords()).in(text);
        if (!places.isEmpty()) {
            events.publishEvent(new Refused(
                    "message.refused",
                    facts.id(),
                    "messages.refused.words",
                    Map.of("words", Integer.toString(places.size()))));
            throw new BetrayingWords(places);
        }
    }

    private void refuseTooMany(CaseFacts facts, Actor actor, Instant now) {
        if (book.sentOn(facts.id(), facts.viewer()) >= MOST_ON_A_CASE) {
            throw new Refusal("messages.refused.many", MOST_ON_A_CASE);
        }
        if (book.sentBy(actor, now.minus(AT_ONCE)) >= MOST_AT_ONCE) {
            throw new Refusal("messages.refused.haste", MOST_AT_ONCE, AT_ONCE.toMinutes());
        }
    }

    /** In which the actor writes for their office; who acts in several, in the first that may. */
    private static Role role(Actor actor) {
        return actor.roles().stream()
                .filter(role -> role.permissions().contains(Permission.WRITE_MESSAGES))
                .sorted()
                .findFirst()
                .orElseThrow();
    }
}
