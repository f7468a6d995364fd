package org.puente.biometrics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.puente.biometrics.Enrolment;
import org.puente.biometrics.PrintSearch;
import org.puente.biometrics.SearchId;
import org.puente.biometrics.Searches;
import org.puente.biometrics.VerificationPurpose;
import org.puente.cases.CaseFacts;
import org.puente.matching.FingerPosition;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.Dates;
import org.puente.portal.Note;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** The searches that a side made for a case in its own gallery, and the form that begins one; for the Biometrics tab. */
class SearchCard extends Card {

    private final transient CaseFacts facts;
    private final transient Searches searches;
    private final Select<Enrolment> set = new Choice<>();
    private final Select<Optional<FingerPosition>> finger = new Choice<>();
    private final Select<VerificationPurpose> purpose = new Choice<>();

    /** @param sets the sets of prints that this side sees on the case, at least one */
    SearchCard(CaseFacts facts, List<Enrolment> sets, Searches searches) {
        super(Texts.text("biometrics.searches"));
        this.facts = facts;
        this.searches = searches;
        only(facts.viewer());
        add(list());
        set.setLabel(Texts.text("biometrics.search.set"));
        set.setItems(sets);
        set.setItemLabelGenerator(each -> Texts.text(
                "biometrics.verification.set",
                each.kind(),
                Dates.brief(Texts.language(), each.takenOn()),
                each.fingers().size()));
        finger.setLabel(Texts.text("biometrics.search.fingers"));
        finger.setItemLabelGenerator(
                each -> each.map(FingerName::whole).orElseGet(() -> Texts.text("biometrics.search.all")));
        purpose.setLabel(Texts.text("biometrics.verification.purpose"));
        purpose.setItems(VerificationPurpose.values());
        purpose.setItemLabelGenerator(Texts::of);
        purpose.setValue(VerificationPurpose.DUPLICATE);
        set.addValueChangeListener(_ -> offerFingers());
        set.setValue(sets.getFirst());
        Div fields = new Div(set, finger, purpose);
        fields.addClassName("form");
        Button start = new Button(Texts.text("biometrics.search.start"), Symbol.SEARCH.small(), _ -> start());
        Div form = new Div(fields, new Note(Symbol.HIDDEN, Texts.text("biometrics.search.how")), start);
        form.addClassName("verification-form");
        add(form);
    }

    private Component list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("verifications");
        List<PrintSearch> found = searches.forCase(facts.id());
        found.forEach(search -> list.add(new ListItem(row(search))));
        if (found.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("biometrics.searches.none"));
            none.addClassNames("small", "mut");
            list.add(new ListItem(none));
        }
        return list;
    }

    private static Component row(PrintSearch search) {
        Anchor link = new Anchor(SearchNavigation.one(search.id()), Texts.of(search.purpose()));
        link.addClassNames("link", "b");
        Div when = new Div(Texts.text(
                search.automatic() ? "biometrics.search.automatic" : "biometrics.search.by",
                search.startedBy(),
                Dates.here(search.started())));
        when.addClassNames("small", "mut");
        Div answer = new Div(SearchWords.answer(search));
        answer.addClassName("small");
        Div words = new Div(link, when, answer);
        words.addClassName("grow");
        Div row = new Div(words, SearchWords.state(search));
        row.addClassName("row");
        return row;
    }

    private void offerFingers() {
        Enrolment chosen = set.getValue();
        if (chosen == null) {
            return;
        }
        Set<FingerPosition> there = EnumSet.noneOf(FingerPosition.class);
        chosen.fingers().forEach(each -> there.add(each.position()));
        finger.setItems(Stream.concat(
                        Stream.of(Optional.<FingerPosition>empty()),
                        there.stream().map(Optional::of))
                .toList());
        finger.setValue(Optional.empty());
    }

    private void start() {
        if (set.isEmpty() || purpose.isEmpty() || finger.getValue() == null) {
            Tell.notDone(Texts.text("biometrics.search.incomplete"));
            return;
        }
        Set<FingerPosition> wanted = finger.getValue()
                .map(one -> (Set<FingerPosition>) EnumSet.of(one))
                .orElseGet(() -> EnumSet.copyOf(Arrays.asList(FingerPosition.values())));
        try {
            SearchId id = searches.start(facts.id(), set.getValue().id(), wanted, purpose.getValue());
            UI.getCurrent().navigate(SearchNavigation.one(id));
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
        }
    }
}
