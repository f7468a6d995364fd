package org.puente.portal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Two people changed the same thing: field by field one says which text stays. Nothing is chosen beforehand, and
 * closing the dialog leaves what one typed in the form behind it.
 */
public class MergeDialog extends Dialog {

    /** Which of the two texts of a field stays. */
    public enum Choice {
        YOURS,
        THEIRS,
        BOTH
    }

    /**
     * A field that both changed.
     *
     * @param name by which its choice is given back
     * @param joinable whether one text may follow the other, as in a remark, never in a name or a date
     */
    public record Field(String name, String label, String yours, String theirs, boolean joinable) {

        String text(Choice choice) {
            return switch (choice) {
                case YOURS -> yours;
                case THEIRS -> theirs;
                case BOTH -> theirs + "\n" + yours;
            };
        }

        List<Choice> choices() {
            return joinable ? List.of(Choice.values()) : List.of(Choice.YOURS, Choice.THEIRS);
        }
    }

    private final Map<Field, RadioButtonGroup<Choice>> groups = new LinkedHashMap<>();
    private final Paragraph open = new Paragraph();
    private final Consumer<Map<String, String>> decided;

    /**
     * @param who changed it meanwhile, or their side where the name is not for the user's eyes
     * @param decided gets the text that stays for each field, by its name
     */
    public MergeDialog(String who, List<Field> fields, Consumer<Map<String, String>> decided) {
        this.decided = decided;
        setHeaderTitle(Texts.text("portal.merge.title"));
        addClassName("merge");
        add(new Paragraph(Texts.text("portal.merge.intro", who)));
        fields.forEach(field -> {
            RadioButtonGroup<Choice> group = group(field);
            groups.put(field, group);
            add(group);
        });
        open.addClassNames("small");
        open.getElement().setAttribute("role", "alert");
        add(open);
        Button keep = new Button(Texts.text("portal.merge.save"), _ -> save());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.text("portal.merge.back"), _ -> close()), keep);
    }

    /** What the dialog's button does. */
    final void save() {
        List<String> undecided = groups.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(entry -> entry.getKey().label())
                .toList();
        if (!undecided.isEmpty()) {
            open.setText(Texts.text("portal.merge.open", String.join(", ", undecided)));
            return;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        groups.forEach((field, group) -> texts.put(field.name(), field.text(group.getValue())));
        close();
        decided.accept(texts);
    }

    /** What the user chooses. */
    final void choose(Field field, Choice choice) {
        Optional.ofNullable(groups.get(field)).orElseThrow().setValue(choice);
    }

    private static RadioButtonGroup<Choice> group(Field field) {
        RadioButtonGroup<Choice> group = new RadioButtonGroup<>(field.label());
        group.addThemeName("vertical");
        group.setItems(field.choices());
        group.setRenderer(new ComponentRenderer<>(choice -> line(field, choice)));
        return group;
    }

    private static Div line(Field field, Choice choice) {
        Span which = new Span(Texts.text("portal.merge." + choice.name()));
        which.addClassNames("xs", "dim");
        String text = field.text(choice);
        Span value = new Span(text.isBlank() ? Texts.text("portal.merge.nothing") : text);
        value.addClassName("m");
        Div line = new Div(which, value);
        line.addClassName("stack");
        return line;
    }
}
