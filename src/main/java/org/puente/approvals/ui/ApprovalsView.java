package org.puente.approvals.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.approvals.ApprovalDesk;
import org.puente.approvals.ApprovalFile;
import org.puente.approvals.ApprovalQueue;
import org.puente.cases.CaseDesk;
import org.puente.countries.CaseId;
import org.puente.documents.CaseFiles;
import org.puente.portal.Drafts;
import org.puente.portal.EmptyState;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** The consulate's queue, and one person at a time beside it. The address names the person; never several. */
@Route("approvals")
@RolesAllowed({"APPROVE_RETURNS", "SIGN_SECOND"})
@Menu(order = 40, icon = "stamp", title = "approvals.title")
class ApprovalsView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final ApprovalQueue queue;
    private final ApprovalDesk desk;
    private final CaseDesk cases;
    private final CaseFiles files;
    private final Drafts drafts;
    private final Clock clock;
    private @Nullable CaseId shown;

    ApprovalsView(ApprovalQueue queue, ApprovalDesk desk, CaseDesk cases, CaseFiles files, Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.queue = queue;
        this.desk = desk;
        this.cases = cases;
        this.files = files;
        this.clock = clock;
        addClassName("approvals");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        shown = id == null ? null : caseId(id).orElse(null);
        show(id != null);
    }

    private void show(boolean asked) {
        removeAll();
        var waiting = queue.waiting();
        if (shown == null && !asked && !waiting.isEmpty()) {
            shown = waiting.getFirst().row().id();
        }
        Optional<ApprovalFile> file = Optional.ofNullable(shown).flatMap(desk::open);
        Div list = new Div(head(), new QueueList(waiting, shown, clock));
        list.addClassName("queue");
        Div right = new Div();
        right.addClassName("person");
        setClassName("one", asked);
        file.ifPresentOrElse(
                found -> right.add(new PersonPane(found, desk, cases, files, drafts, () -> show(asked))), () -> {
                    if (asked || !waiting.isEmpty()) {
                        right.add(new EmptyState(
                                Symbol.STAMP,
                                Texts.text("approvals.not_found"),
                                Texts.text("approvals.not_found.what")));
                    }
                });
        add(list, right);
    }

    private static Div head() {
        Paragraph sub = new Paragraph(Texts.text("approvals.sub"));
        sub.addClassNames("small", "mut");
        Div head = new Div(new H1(Texts.text("approvals.title")), sub);
        head.addClassName("queue-h");
        return head;
    }

    private static Optional<CaseId> caseId(String text) {
        try {
            return Optional.of(CaseId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.text("approvals.title");
    }
}
