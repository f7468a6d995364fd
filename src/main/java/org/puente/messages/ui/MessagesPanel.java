package org.puente.messages.ui;

import com.vaadin.flow.component.Component;
import java.util.OptionalInt;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.access.RightsUncertainException;
import org.puente.cases.CaseFacts;
import org.puente.cases.CasePages;
import org.puente.cases.CasePanel;
import org.puente.messages.MessageDesk;
import org.puente.messages.NoticeKind;
import org.puente.messages.Notices;
import org.puente.portal.Drafts;
import org.springframework.stereotype.Service;

/** The tab of what the two sides wrote to each other; before SUBMIT there is none. */
@Service
class MessagesPanel implements CasePanel {

    private final MessageDesk desk;
    private final Notices notices;
    private final CasePages pages;
    private final Drafts drafts;

    MessagesPanel(MessageDesk desk, Notices notices, CasePages pages, Drafts drafts) {
        this.desk = desk;
        this.notices = notices;
        this.pages = pages;
        this.drafts = drafts;
    }

    @Override
    public String key() {
        return "messages";
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public boolean isFor(CaseFacts facts, Actor actor) {
        return facts.isSubmitted() && actor.may(Permission.READ_CASES);
    }

    @Override
    public OptionalInt count(CaseFacts facts, Actor actor) {
        int unread = isFor(facts, actor) ? desk.unread(facts.id()) : 0;
        return unread == 0 ? OptionalInt.empty() : OptionalInt.of(unread);
    }

    /** Whoever opens it for their office has received what is there; the tab's figure goes. */
    @Override
    public Component create(CaseFacts facts, Actor actor, Runnable refresh) {
        Conversation conversation = new Conversation(facts, actor, desk, pages, drafts);
        if (actor.may(Permission.WRITE_MESSAGES) && isReceived(facts)) {
            refresh.run();
        }
        return conversation;
    }

    private boolean isReceived(CaseFacts facts) {
        try {
            notices.read(facts.id(), NoticeKind.MESSAGE);
            return desk.receive(facts.id()) > 0;
        } catch (RightsUncertainException onlyReading) {
            return false;
        }
    }
}
