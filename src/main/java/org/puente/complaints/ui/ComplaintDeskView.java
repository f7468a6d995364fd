package org.puente.complaints.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.complaints.ComplaintAddress;
import org.puente.complaints.ComplaintDesk;
import org.puente.complaints.ComplaintEntry;
import org.puente.complaints.ComplaintId;
import org.puente.complaints.ComplaintLine;
import org.puente.complaints.OpenComplaint;
import org.puente.portal.Card;
import org.puente.portal.EmptyState;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Symbol;
import org.puente.portal.TabLinks;
import org.puente.portal.Texts;

/** Where the complaint body reads and answers and monitors read along; which list and complaint is open stands in the URL. */
@Route(ComplaintAddress.BODY + "/:complaint?")
@RolesAllowed({"ANSWER_COMPLAINTS", "MONITOR_JOURNEYS"})
@Menu(order = 46, icon = "message", title = "complaints.title")
class ComplaintDeskView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ANSWERED = "answered";

    private final ComplaintDesk desk;
    private final Div tabs = new Div();
    private final Div list = new Div();
    private final Div beside = new Div();
    private @Nullable ComplaintId opened;
    private ComplaintDesk.Which which = ComplaintDesk.Which.UNANSWERED;

    ComplaintDeskView(ComplaintDesk desk, ComplaintEntry entry) {
        this.desk = desk;
        beside.addClassNames("stack", "gap-5");
        list.addClassName("stack");
        add(new PageHeader(Texts.text("complaints.title"), Texts.text("complaints.desk.sub")), tabs, beside, list);
        if (Actors.current().may(Permission.MONITOR_JOURNEYS)) {
            add(new ComplaintForm(entry, this::fill));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> asked = event.getRouteParameters().get("complaint");
        opened = asked.map(text -> ComplaintId.read(text).orElseThrow(NotFoundException::new))
                .orElse(null);
        which = event.getLocation().getQueryParameters().getParameters().containsKey(ANSWERED)
                ? ComplaintDesk.Which.ANSWERED
                : ComplaintDesk.Which.UNANSWERED;
        fill();
        show();
    }

    private void fill() {
        boolean answered = which == ComplaintDesk.Which.ANSWERED;
        tabs.removeAll();
        tabs.add(new TabLinks(Texts.text("complaints.title"))
                .tab(Texts.text("complaints.open"), ComplaintAddress.BODY, !answered, null)
                .tab(Texts.text("complaints.answered"), ComplaintAddress.BODY + "?" + ANSWERED, answered, null));
        List<ComplaintLine> lines = desk.all(which);
        Card card = new Card(Texts.text("complaints.list")).flush();
        card.add(
                lines.isEmpty()
                        ? new EmptyState(
                                Symbol.MESSAGE, Texts.text("complaints.none"), Texts.text("complaints.desk.none"))
                        : new ComplaintTable(lines, true, opened));
        list.removeAll();
        list.add(card);
    }

    private void show() {
        beside.removeAll();
        if (opened != null) {
            OpenComplaint complaint = desk.open(opened).orElseThrow(NotFoundException::new);
            beside.add(new ComplaintCard(complaint));
            if (complaint.answer() == null && Actors.current().may(Permission.ANSWER_COMPLAINTS)) {
                beside.add(
                        new AskFactForm(complaint, desk, this::changed),
                        new ComplaintAnswerForm(complaint, desk, this::changed));
            }
        }
    }

    private void changed() {
        fill();
        show();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("complaints.title");
    }
}
