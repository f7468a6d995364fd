package org.puente.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puente.portal.Dates;
import org.puente.portal.Refusal;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.puente.privacy.CorrectionDesk;
import org.puente.privacy.DataRequest;
import org.puente.privacy.RequestAnswer;
import org.puente.privacy.RequestKind;

/** A request that was answered, with its letters, or with the person's disagreement. */
class AnsweredLine extends ListItem {

    private final transient DataRequest request;
    private final transient CorrectionDesk desk;
    private final transient Runnable changed;

    AnsweredLine(DataRequest request, CorrectionDesk desk, Runnable changed) {
        this.request = request;
        this.desk = desk;
        this.changed = changed;
        Span number = new Span(request.caseNumber());
        number.addClassName("b");
        Span details = new Span(details());
        details.addClassNames("small", "mut");
        Div words = new Div(number, details);
        words.addClassName("privacy-line");
        add(words);
        if (request.answer() == RequestAnswer.LETTER_ISSUED) {
            words.add(LetterPart.papers(request.id(), "privacy.letter.paper"));
        }
        if (request.kind() == RequestKind.CORRECTION
                && request.answer() != null
                && request.answer().isDisputable()) {
            words.add(disagreement());
        }
    }

    private String details() {
        return Stream.of(
                        Texts.of(request.what()),
                        Texts.text("privacy.request.received", request.receivedOn()),
                        of(request.answer()),
                        request.answeredAt() == null
                                ? null
                                : Dates.moment(Texts.language(), Dates.here(request.answeredAt())),
                        request.answeredBy())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable String of(@Nullable RequestAnswer answer) {
        return answer == null ? null : Texts.of(answer);
    }

    private NativeDetails disagreement() {
        TextArea words = new TextArea(Texts.text("privacy.disagree.words"));
        words.setMaxLength(CorrectionDesk.LONGEST_DISAGREEMENT);
        words.setHelperText(Texts.text("privacy.disagree.help"));
        desk.claim(request.id())
                .map(compared -> compared.claim().disagreement())
                .ifPresent(words::setValue);
        Div refusal = new Div();
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("wrong");
        Button keep = new Button(Texts.text("privacy.disagree.keep"), _ -> {
            try {
                desk.disagree(request.id(), words.getValue());
            } catch (Refusal refused) {
                refusal.setText(refused.sentence(Texts.language()));
                return;
            }
            Tell.done(Texts.text("privacy.disagree.kept"));
            changed.run();
        });
        NativeDetails part =
                new NativeDetails(Texts.text("privacy.disagree.title"), RequestCard.answer(words, refusal, keep));
        part.addClassName("privacy-counted");
        return part;
    }
}
