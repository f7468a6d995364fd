package org.puente.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.journeys.JourneyId;
import org.puente.monitoring.NoteDesk;
import org.puente.monitoring.PrivateNote;
import org.puente.monitoring.WatchedJourney;
import org.puente.portal.Card;
import org.puente.portal.DraftBinding;
import org.puente.portal.EmptyState;
import org.puente.portal.Note;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** The monitor's own notes on the journey, which nobody else ever reads. */
class NotesPart extends Div implements WatchPart {

    static final String KEY = "notes";

    private final MonitoringDesks desks;
    private final TextArea text = new TextArea(Texts.text("monitoring.note"));
    private final Div refusal = new Div();
    private final Div notes = new Div();
    private final Div below = new Div();
    private @Nullable JourneyId id;
    private @Nullable DraftBinding draft;

    NotesPart(MonitoringDesks desks) {
        this.desks = desks;
        addClassNames("stack", "gap-5");
        text.setMaxLength(NoteDesk.LONGEST);
        text.setWidthFull();
        text.setMinHeight("9rem");
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("wrong");
        Button keep = new Button(Texts.text("monitoring.note.keep"), _ -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Card card = new Card(Texts.text("monitoring.note.new"));
        card.add(new Note(Symbol.LOCK, Texts.text("monitoring.note.private")), text, below, refusal, keep);
        add(card, notes);
    }

    @Override
    public void show(WatchedJourney journey) {
        id = journey.journey().id();
        if (draft == null) {
            draft = new DraftBinding(desks.drafts(), "monitoring.note:" + id).text("text", text);
            draft.restore();
            below.add(draft.line());
        }
        show(journey.journey().id());
    }

    private void show(JourneyId journey) {
        notes.removeAll();
        List<PrivateNote> mine = desks.notes().mine(journey);
        Card card = new Card(Texts.text("monitoring.part.notes")).flush();
        if (mine.isEmpty()) {
            card.add(new EmptyState(
                    Symbol.PEN, Texts.text("monitoring.note.none"), Texts.text("monitoring.note.none.what")));
        } else {
            UnorderedList rows = new UnorderedList();
            rows.addClassName("nextlist");
            mine.forEach(note -> rows.add(row(journey, note)));
            card.add(rows);
        }
        notes.add(card);
    }

    private ListItem row(JourneyId journey, PrivateNote note) {
        Paragraph words = new Paragraph(note.text());
        words.addClassName("written");
        Div all = new Div(words, WatchWords.quiet(WatchWords.moment(note.at())));
        all.addClassNames("grow", "logline");
        Button remove = new Button(Texts.text("monitoring.note.remove"), Symbol.TRASH.small(), _ -> {
            desks.notes().remove(journey, note.id());
            text.setValue(text.isEmpty() ? note.text() : text.getValue());
            show(journey);
        });
        ListItem item = new ListItem(all, remove);
        item.addClassName("row");
        return item;
    }

    private void keep() {
        JourneyId journey = id;
        if (journey == null) {
            return;
        }
        try {
            desks.notes().add(journey, text.getValue());
        } catch (Refusal refused) {
            refusal.setText(refused.sentence(Texts.language()));
            return;
        }
        refusal.setText("");
        text.clear();
        if (draft != null) {
            draft.discard();
        }
        show(journey);
    }
}
