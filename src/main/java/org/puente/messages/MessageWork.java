package org.puente.messages;

import java.util.List;
import java.util.Locale;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.agreements.Agreements;
import org.puente.agreements.CodeList;
import org.puente.cases.WorkItem;
import org.puente.cases.WorkItems;
import org.puente.portal.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions of the other side that nobody has answered, for those who write for their office. */
@Component
class MessageWork implements WorkItems {

    private final MessageBook book;
    private final Agreements agreements;

    MessageWork(MessageBook book, Agreements agreements) {
        this.book = book;
        this.agreements = agreements;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        if (!actor.may(Permission.WRITE_MESSAGES)) {
            return List.of();
        }
        return book.questionsTo(actor.country(), limit).stream().map(this::item).toList();
    }

    private WorkItem item(MessageBook.Waiting waiting) {
        return new WorkItem(
                waiting.personName(),
                waiting.number(),
                "messages.work.question",
                List.of(question(waiting)),
                null,
                List.of(),
                waiting.sentAt(),
                null,
                false,
                false,
                "cases/" + waiting.caseId() + "/messages");
    }

    private String question(MessageBook.Waiting waiting) {
        Locale language = Texts.language();
        return agreements
                .byId(waiting.agreement())
                .flatMap(agreement -> agreement.code(CodeList.QUESTION, waiting.code()))
                .map(code -> code.text(language))
                .orElse(waiting.code());
    }
}
