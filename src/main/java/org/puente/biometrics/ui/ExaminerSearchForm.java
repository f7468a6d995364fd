package org.puente.biometrics.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.puente.biometrics.ExaminerSearches;
import org.puente.biometrics.ReviewId;
import org.puente.biometrics.SearchId;
import org.puente.biometrics.VerificationPurpose;
import org.puente.matching.FingerPosition;
import org.puente.portal.Choice;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** Begins a search in the own gallery for the prints that an examiner has concluded about. */
class ExaminerSearchForm extends Div {

    private final transient ExaminerSearches searches;
    private final transient ReviewId review;
    private final transient Set<FingerPosition> fingers;
    private final Select<Optional<FingerPosition>> finger = new Choice<>();
    private final Select<VerificationPurpose> purpose = new Choice<>();

    private ExaminerSearchForm(ReviewId review, Set<FingerPosition> fingers, ExaminerSearches searches) {
        this.review = review;
        this.fingers = fingers;
        this.searches = searches;
        finger.setLabel(Texts.text("biometrics.search.fingers"));
        finger.setItemLabelGenerator(
                each -> each.map(FingerName::whole).orElseGet(() -> Texts.text("biometrics.search.all")));
        finger.setItems(Stream.concat(
                        Stream.of(Optional.<FingerPosition>empty()),
                        fingers.stream().map(Optional::of))
                .toList());
        finger.setValue(Optional.empty());
        purpose.setLabel(Texts.text("biometrics.verification.purpose"));
        purpose.setItems(VerificationPurpose.values());
        purpose.setItemLabelGenerator(Texts::of);
        purpose.setValue(VerificationPurpose.DUPLICATE);
        Div fields = new Div(finger, purpose);
        fields.addClassName("form");
        addClassName("verification-form");
        Paragraph how = new Paragraph(Texts.text("biometrics.search.by_examiner"));
        how.addClassNames("small", "mut");
        add(
                new H3(Texts.text("biometrics.search.title")),
                how,
                fields,
                new Button(Texts.text("biometrics.search.start"), Symbol.SEARCH.small(), _ -> start()));
    }

    /** @return empty if none of the prints in question can be searched for */
    static Optional<ExaminerSearchForm> offered(ReviewId review, ExaminerSearches searches) {
        Set<FingerPosition> fingers = searches.fingers(review);
        return fingers.isEmpty() ? Optional.empty() : Optional.of(new ExaminerSearchForm(review, fingers, searches));
    }

    private void start() {
        if (purpose.isEmpty() || finger.getValue() == null) {
            Tell.notDone(Texts.text("biometrics.search.incomplete"));
            return;
        }
        Set<FingerPosition> wanted = finger.getValue().map(Set::of).orElse(fingers);
        try {
            SearchId id = searches.start(review, wanted, purpose.getValue());
            UI.getCurrent().navigate(SearchNavigation.one(id));
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
        }
    }
}
