package org.puente.messages.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.messages.MailState;
import org.puente.messages.NoticeKind;
import org.puente.messages.NoticeWishes;
import org.puente.messages.Notices;
import org.puente.messages.QuietHours;
import org.puente.portal.Card;
import org.puente.portal.Note;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** How the user wants to be told: of what in the page, of what by mail and where to, and when not. */
class WishesCard extends Card {

    private final Notices notices;
    private final NoticeWishes before;
    private final CheckboxGroup<NoticeKind> inPage = kinds("messages.wishes.in_page");
    private final CheckboxGroup<NoticeKind> byMail = kinds("messages.wishes.by_mail");
    private final EmailField address = new EmailField(Texts.text("messages.wishes.address"));
    private final TimePicker from = new TimePicker(Texts.text("messages.wishes.quiet_from"));
    private final TimePicker until = new TimePicker(Texts.text("messages.wishes.quiet_until"));
    private final ComboBox<ZoneId> zone = new ComboBox<>(Texts.text("messages.wishes.zone"));
    private final Div refusal = new Div();

    WishesCard(NoticeWishes wishes, Notices notices, MailState mail) {
        super(Texts.text("messages.wishes"));
        this.notices = notices;
        before = wishes;
        inPage.setValue(among(offered(), wishes.inPage()));
        byMail.setValue(among(offered(), wishes.byMail()));
        Optional<String> known = mail.knownAddress();
        address.setValue(known.or(wishes::ownAddress).orElse(""));
        address.setReadOnly(known.isPresent());
        address.setHelperText(
                Texts.text(known.isPresent() ? "messages.wishes.address.known" : "messages.wishes.address.own"));
        QuietHours quiet = wishes.quiet();
        from.setValue(quiet == null ? null : quiet.from());
        until.setValue(quiet == null ? null : quiet.until());
        from.setLocale(Texts.language());
        until.setLocale(Texts.language());
        zone.setItems(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        zone.setValue(wishes.zone());
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("wrong");
        Div hours = new Div(from, until, zone);
        hours.addClassName("form");
        Button keep = new Button(Texts.text("messages.wishes.keep"), _ -> keep(known.isPresent()));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        if (!mail.isSent()) {
            add(new Note(Symbol.INFO, Texts.text("messages.wishes.no_mail")));
        }
        add(inPage, byMail, address, hours, new Note(Texts.text("messages.wishes.quiet")), refusal, keep);
    }

    private static Set<NoticeKind> among(Set<NoticeKind> offered, Set<NoticeKind> wished) {
        return offered.stream().filter(wished::contains).collect(Collectors.toUnmodifiableSet());
    }

    private static CheckboxGroup<NoticeKind> kinds(String label) {
        CheckboxGroup<NoticeKind> kinds = new CheckboxGroup<>(Texts.text(label));
        kinds.setItems(offered());
        kinds.setItemLabelGenerator(Texts::of);
        return kinds;
    }

    private static Set<NoticeKind> offered() {
        return NoticeKind.toldTo(Actors.current());
    }

    /** What is not offered stays as it was wished. */
    private static Set<NoticeKind> wished(Set<NoticeKind> before, Set<NoticeKind> chosen) {
        Set<NoticeKind> all = EnumSet.noneOf(NoticeKind.class);
        all.addAll(before);
        all.removeAll(offered());
        all.addAll(chosen);
        return all;
    }

    private void keep(boolean addressKnown) {
        LocalTime begin = from.getValue();
        LocalTime end = until.getValue();
        ZoneId there = zone.getValue();
        if ((begin == null) != (end == null) || (begin != null && begin.equals(end)) || there == null) {
            refusal.setText(Texts.text("messages.wishes.refused.quiet"));
            return;
        }
        Optional<String> own = addressKnown
                ? Optional.empty()
                : Optional.of(address.getValue().strip()).filter(text -> !text.isEmpty());
        try {
            notices.wish(new NoticeWishes(
                    wished(before.inPage(), inPage.getValue()),
                    wished(before.byMail(), byMail.getValue()),
                    own,
                    quiet(begin, end, there),
                    there));
        } catch (Refusal refused) {
            refusal.setText(refused.sentence(Texts.language()));
            return;
        }
        refusal.setText("");
        Tell.done(Texts.text("messages.wishes.kept"));
    }

    private static @Nullable QuietHours quiet(@Nullable LocalTime from, @Nullable LocalTime until, ZoneId zone) {
        return from == null || until == null ? null : new QuietHours(from, until, zone);
    }
}
