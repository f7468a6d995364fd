package org.puente.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.cases.Assignments;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseHead;
import org.puente.cases.CasePages;
import org.puente.cases.CasePanel;
import org.puente.cases.ClockExtensions;
import org.puente.cases.Holds;
import org.puente.cases.PersonPicture;
import org.puente.cases.StepPlace;
import org.puente.countries.CaseId;
import org.puente.portal.HoldSentence;
import org.puente.portal.Page;
import org.puente.portal.Symbol;
import org.puente.portal.TabLinks;
import org.puente.portal.Texts;

/**
 * The page of one case: head, stepper, next step with objections, clocks, and the tabs that modules bring. The tabs come as
 * beans, which the build of the browser's code cannot follow, so what they are made of is named here.
 */
@Uses(Checkbox.class)
@Uses(CheckboxGroup.class)
@Uses(ComboBox.class)
@Uses(MultiSelectComboBox.class)
@Uses(ConfirmDialog.class)
@Uses(DatePicker.class)
@Uses(Details.class)
@Uses(Dialog.class)
@Uses(Grid.class)
@Uses(Notification.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(IntegerField.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Uses(Upload.class)
@Uses(UploadButton.class)
@Uses(UploadDropZone.class)
@Route("cases/:case/:panel?")
@RolesAllowed("READ_CASES")
class CaseView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final CasePages pages;
    private final CaseDesk desk;
    private final Holds holds;
    private final ClockExtensions extensions;
    private final Assignments assignments;
    private final List<CasePanel> panels;
    private final List<StepPlace> places;
    private final List<PersonPicture> pictures;
    private final Clock clock;
    private final Div top = new Div();
    private final Div tabs = new Div();
    private final Div content = new Div();
    private @Nullable CaseId id;
    private String panelKey = "overview";
    private String title = "";

    CaseView(
            CasePages pages,
            CaseDesk desk,
            Holds holds,
            ClockExtensions extensions,
            Assignments assignments,
            List<CasePanel> panels,
            List<StepPlace> places,
            List<PersonPicture> pictures,
            Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.holds = holds;
        this.extensions = extensions;
        this.assignments = assignments;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(CasePanel::order))
                .toList();
        this.places = List.copyOf(places);
        this.pictures = List.copyOf(pictures);
        this.clock = clock;
        addClassName("casepage");
        top.addClassName("casetop");
        add(top, tabs, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        panelKey = event.getRouteParameters().get("panel").orElse("overview");
        id = event.getRouteParameters().get("case").flatMap(CaseView::parsed).orElseThrow(NotFoundException::new);
        if (!show()) {
            throw new NotFoundException();
        }
    }

    /** The head is read in one go; a panel may write, if only a line in the trail, and reads by itself. */
    private boolean show() {
        CaseId shown = Objects.requireNonNull(id);
        Optional<CaseHead> head = pages.together(() -> {
            Optional<CaseHead> open = pages.open(shown);
            open.ifPresent(this::showTop);
            return open;
        });
        return head.filter(this::showPanel).isPresent();
    }

    private static Optional<CaseId> parsed(String text) {
        try {
            return Optional.of(CaseId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void refreshTop() {
        CaseId shown = id;
        if (shown != null) {
            pages.together(() -> {
                pages.open(shown).ifPresent(this::showTop);
                return true;
            });
        }
    }

    private void refreshAll() {
        if (id != null) {
            show();
        }
    }

    private void showTop(CaseHead head) {
        title = head.facts().personName();
        Actor actor = Actors.current();
        top.removeAll();
        top.add(crumbs(head));
        top.add(new CaseTitle(
                head.facts(),
                pictures.stream()
                        .flatMap(picture -> picture.address(head.facts()).stream())
                        .findFirst(),
                assignments.of(head.facts().id()).map(a -> a.assignee().name()),
                actions(head, actor)));
        if (head.nextReview() != null) {
            top.add(new HoldSentence(Texts.text("cases.hold.sentence", head.nextReview())));
        }
        top.add(StateSteps.of(head));
        Div work = new Div(
                new NextStep(desk, places, head, actor, this::refreshAll),
                new ClocksCard(
                        head,
                        clock.instant(),
                        ExtendDialog.buttons(extensions, head.facts(), actor, this::refreshAll)));
        work.addClassNames("card", "casework");
        top.add(work);
        tabs.removeAll();
        tabs.add(tabs(head, actor));
    }

    private static Nav crumbs(CaseHead head) {
        Anchor list = new Anchor(CasesNavigation.LIST, Texts.text("cases.list"));
        list.addClassName("link");
        Nav crumbs = new Nav(list, new Span(" / " + head.facts().number()));
        crumbs.addClassNames("small", "mut", "crumbs");
        crumbs.getElement().setAttribute("aria-label", Texts.text("cases.crumbs"));
        return crumbs;
    }

    private Component[] actions(CaseHead head, Actor actor) {
        Anchor print = new Anchor(CasesNavigation.printed(head.facts().id()));
        print.add(Symbol.PRINT.small(), new Span(Texts.text("cases.print")));
        print.addClassName("btn");
        NativeButton hold = new NativeButton();
        hold.add(Symbol.PAUSE.small(), new Span(Texts.text("cases.hold.place")));
        hold.addClassName("btn");
        hold.addClickListener(event -> new HoldDialog(holds, head.facts(), this::refreshAll).open());
        boolean mayHold =
                actor.may(Permission.PLACE_HOLDS) && !head.facts().state().isOver();
        return mayHold ? new Component[] {hold, print} : new Component[] {print};
    }

    private TabLinks tabs(CaseHead head, Actor actor) {
        TabLinks links = new TabLinks(Texts.text("cases.panels"));
        for (CasePanel panel : panels) {
            if (panel.isFor(head.facts(), actor)) {
                OptionalInt count = panel.count(head.facts(), actor);
                links.tab(
                        Texts.text("cases.panel." + panel.key()),
                        CasesNavigation.panel(head.facts().id(), panel.key()),
                        panel.key().equals(panelKey),
                        count.isPresent() ? String.valueOf(count.getAsInt()) : null);
            }
        }
        return links;
    }

    private boolean showPanel(CaseHead head) {
        Actor actor = Actors.current();
        content.removeAll();
        Optional<CasePanel> chosen = panels.stream()
                .filter(panel -> panel.key().equals(panelKey) && panel.isFor(head.facts(), actor))
                .findFirst();
        chosen.ifPresent(panel -> content.add(panel.create(head.facts(), actor, this::refreshTop)));
        return chosen.isPresent();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
