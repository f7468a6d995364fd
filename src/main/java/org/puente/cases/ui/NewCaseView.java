package org.puente.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.Agreements;
import org.puente.cases.CaseDrafts;
import org.puente.cases.Sheet;
import org.puente.countries.CaseId;
import org.puente.countries.Side;
import org.puente.people.FoundPerson;
import org.puente.people.PersonName;
import org.puente.people.PersonSearch;
import org.puente.portal.DraftBinding;
import org.puente.portal.Drafts;
import org.puente.portal.Note;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/**
 * Opens a draft. First one searches; then one chooses somebody who is recorded already, or says that it is none of
 * these and fills a short form. Everything typed is kept on the server.
 */
@Route(CasesNavigation.NEW)
@RolesAllowed("PREPARE_CASES")
class NewCaseView extends Page implements HasDynamicTitle {

    private static final String NOBODY = "none";

    private final PersonSearch search;
    private final CaseDrafts cases;
    private final List<AgreementProfile> agreements;
    private final LocalDate today;
    private final NewCaseSearch wanted;
    private final Div results = new Div();
    private final Div last = new Div();
    private final SheetForm form;
    private final DraftBinding draft;

    /** What was decided about the results: a person's id, {@value #NOBODY}, or nothing yet. Never shown. */
    private final TextField choice = new TextField();

    private @Nullable PersonName searched;

    NewCaseView(PersonSearch search, CaseDrafts cases, Agreements agreements, Drafts drafts, Clock clock) {
        this.search = search;
        this.cases = cases;
        this.agreements = agreements.ofCountry(Actors.current().country()).stream()
                .filter(agreement ->
                        agreement.country(Side.SENDING).equals(Actors.current().country()))
                .toList();
        form = new SheetForm(
                List.of(SheetSection.BIRTH, SheetSection.ORIGIN, SheetSection.PAPERS),
                this.agreements.stream()
                        .map(agreement -> agreement.country(Side.RECEIVING))
                        .toList());
        today = LocalDate.now(clock);
        wanted = new NewCaseSearch(form, today, this::search, this::outdated);
        results.addClassName("stack");
        results.getElement().setAttribute("aria-live", "polite");
        last.addClassName("stack");
        addClassName("newcase");
        add(new PageHeader(Texts.text("cases.new"), Texts.text("people.new.sub")));
        draft = new DraftBinding(drafts, "cases.new");
        if (this.agreements.isEmpty()) {
            add(new Note(Texts.text("people.new.not_sending")));
            return;
        }
        add(wanted, results, last, draft.line());
        wanted.bind(draft);
        form.bind(draft);
        draft.text("choice", choice);
        restore();
    }

    private void restore() {
        if (draft.restore() && wanted.complete()) {
            String chosen = choice.getValue();
            search();
            if (NOBODY.equals(chosen)) {
                none();
            }
        }
    }

    private void search() {
        PersonName name = wanted.name();
        List<FoundPerson> found = search.search(name, wanted.documentNumber());
        searched = name;
        choice.clear();
        last.removeAll();
        results.removeAll();
        results.add(new NewCaseResults(found, this::choose, this::none));
    }

    /** The name was changed after the search: what was found does not answer it any more. */
    private void outdated() {
        if (searched != null && !(wanted.complete() && wanted.name().equals(searched))) {
            searched = null;
            results.removeAll();
            results.add(new Note(Texts.text("people.new.search_again")));
            last.removeAll();
        }
    }

    private void choose(FoundPerson person) {
        choice.setValue(person.id().toString());
        last.removeAll();
        last.add(new NewCaseOpening(
                Texts.text("people.new.chosen", person.sheet().name().display()),
                agreements,
                new Div(),
                agreement -> open(() -> cases.open(person.id(), agreement.id()))));
        last.getElement().scrollIntoView();
    }

    private void none() {
        choice.setValue(NOBODY);
        last.removeAll();
        last.add(new NewCaseOpening(
                Texts.text("people.new.person", wanted.name().display()), agreements, form, this::record));
        last.getElement().scrollIntoView();
    }

    private void record(AgreementProfile agreement) {
        Sheet typed = form.onto(wanted.sheet());
        if (form.valid(today)) {
            open(() -> cases.openForNew(typed, agreement.id()));
        }
    }

    private void open(Supplier<CaseId> command) {
        try {
            CaseId opened = command.get();
            draft.discard();
            getUI().ifPresent(ui -> ui.navigate(CasesNavigation.page(opened)));
        } catch (Refusal refusal) {
            last.add(new Note(Symbol.AGAINST, refusal.sentence(Texts.language())));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.text("cases.new");
    }
}
