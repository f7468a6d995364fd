package org.puente.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.puente.access.Actors;
import org.puente.audit.CaseNumbers;
import org.puente.audit.Trail;
import org.puente.audit.TrailQuestion;
import org.puente.countries.CaseId;
import org.puente.portal.Dates;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Texts;
import org.springframework.beans.factory.ObjectProvider;

/** The trail of the auditor's own country; filters and the open line stand in the URL. */
@Route("trail")
@RolesAllowed("READ_TRAIL")
@Menu(order = 80, icon = "trail", title = "audit.trail")
class TrailView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Trail trail;
    private final Optional<CaseNumbers> numbers;
    private final TrailFilters filters = new TrailFilters(this::go);
    private final TrailGrid grid = new TrailGrid(id -> go(address().opening(id)));
    private final TrailDetail detail = new TrailDetail(() -> go(address().opening(null)));
    private TrailAddress address = TrailAddress.START;

    TrailView(Trail trail, ObjectProvider<CaseNumbers> numbers) {
        this.trail = trail;
        this.numbers = numbers.stream().findFirst();
        addClassName("trail");
        Div body = new Div(grid, detail);
        body.addClassName("trail-body");
        String whose = Texts.text("audit.trail.whose", Actors.current().country());
        add(new PageHeader(Texts.text("audit.trail"), whose), filters, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = TrailAddress.of(event.getLocation().getQueryParameters());
        filters.show(address);
        Optional<TrailRow> opened = Optional.ofNullable(address.line())
                .flatMap(trail::line)
                .map(line -> TrailRow.of(List.of(line), numbers).getFirst());
        grid.show(address.opening(null), this::rows, opened.orElse(null));
        detail.show(opened);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("audit.trail");
    }

    /** A number that names no case of this country is answered like one that names no case at all: by nothing. */
    private List<TrailRow> rows(int offset, int limit) {
        Optional<CaseId> subject = subject();
        if (subject.isEmpty() && !address.subject().isEmpty()) {
            return List.of();
        }
        TrailQuestion question = address.question(subject, Dates.zone());
        return TrailRow.of(trail.search(question, offset, limit), numbers);
    }

    private Optional<CaseId> subject() {
        try {
            return Optional.of(CaseId.of(address.subject()));
        } catch (IllegalArgumentException noId) {
            return numbers.flatMap(known -> known.find(address.subject()));
        }
    }

    private TrailAddress address() {
        return address;
    }

    private void go(TrailAddress next) {
        if (!next.equals(address)) {
            getUI().ifPresent(ui -> ui.navigate(TrailView.class, next.parameters()));
        }
    }
}
