package org.puente.portal;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what is typed into a form as a draft, with every key, and puts it back when the form is opened again;
 * {@link #line()} says so below the form. No field waits for a pause in typing: Flow 25.2 drops a waiting value for good
 * when a click overtakes it.
 */
public final class DraftBinding {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Drafts drafts;
    private final String form;
    private final Span line = new Span();
    private final Map<String, Supplier<@Nullable String>> written = new LinkedHashMap<>();
    private final Map<String, Consumer<String>> readers = new LinkedHashMap<>();
    private boolean restoring;

    /** @param form which form, and of what, such as {@code cases.note:<case id>} */
    public DraftBinding(Drafts drafts, String form) {
        this.drafts = drafts;
        this.form = form;
        line.addClassName("draft-line");
        line.getElement().setAttribute("role", "status");
    }

    /** Keeps a field of text. */
    public DraftBinding text(String name, HasValue<?, String> field) {
        return field(name, field, text -> text, text -> text);
    }

    /** Keeps a field of a day. */
    public DraftBinding day(String name, HasValue<?, LocalDate> field) {
        return field(name, field, LocalDate::toString, LocalDate::parse);
    }

    /** Keeps any other field, written and read as a text. */
    public <T> DraftBinding field(
            String name, HasValue<?, T> field, Function<T, String> write, Function<String, T> read) {
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.EAGER);
        }
        written.put(name, () -> field.isEmpty() ? null : write.apply(field.getValue()));
        readers.put(name, text -> field.setValue(read.apply(text)));
        field.addValueChangeListener(_ -> save());
        return this;
    }

    /** Puts back what was kept; fields whose kept text can no longer be read stay as they are. */
    public boolean restore() {
        return drafts.load(form).map(this::restore).orElse(false);
    }

    private boolean restore(Drafts.Draft draft) {
        Map<String, String> kept = JSON.readValue(draft.content(), new TypeReference<>() {});
        restoring = true;
        try {
            kept.forEach((name, text) -> {
                Consumer<String> reader = readers.get(name);
                if (reader != null) {
                    put(reader, text);
                }
            });
        } finally {
            restoring = false;
        }
        say(draft.savedAt());
        return true;
    }

    private static void put(Consumer<String> reader, String text) {
        try {
            reader.accept(text);
        } catch (RuntimeException e) {
            // A value that is no choice any more: the field stays empty, as for somebody who opens the form anew.
            return;
        }
    }

    /** Forgets the draft, once the form is sent or given up. */
    public void discard() {
        drafts.discard(form);
        line.setText("");
    }

    /** "Draft saved 09:41". */
    public Span line() {
        return line;
    }

    private void save() {
        if (restoring) {
            return;
        }
        Map<String, String> kept = new LinkedHashMap<>();
        written.forEach((name, value) -> {
            String text = value.get();
            if (text != null) {
                kept.put(name, text);
            }
        });
        say(drafts.save(form, JSON.writeValueAsString(kept)));
    }

    private void say(Instant savedAt) {
        line.setText(Texts.text("portal.draft.saved", Dates.time(Texts.language(), Dates.here(savedAt))));
    }
}
