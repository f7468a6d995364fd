package org.puente.field.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.puente.field.FieldDevice;
import org.puente.journeys.JourneyAddress;
import org.puente.monitoring.MonitoringAddress;
import org.puente.portal.Dates;
import org.puente.portal.Pill;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** A row for each device; on a phone each row stands as a block. */
class DeviceTable extends Div {

    private final Instant now;
    private final Consumer<FieldDevice> revoke;

    DeviceTable(List<FieldDevice> devices, Instant now, Consumer<FieldDevice> revoke) {
        this.now = now;
        this.revoke = revoke;
        addClassName("rule-table");
        Element heads = new Element("tr");
        for (String head : List.of("device", "user", "journey", "taken", "handed_in", "state", "act")) {
            heads.appendChild(new Element("th")
                    .setText(Texts.text("field.devices." + head))
                    .setAttribute("scope", "col"));
        }
        Element body = new Element("tbody");
        devices.forEach(device -> body.appendChild(row(device)));
        Element table = new Element(Tag.TABLE);
        table.setAttribute("class", "tb").setAttribute("aria-label", Texts.text("field.devices"));
        table.appendChild(new Element("thead").appendChild(heads), body);
        getElement().appendChild(table);
    }

    private Element row(FieldDevice device) {
        Element name = new Element("th").setAttribute("scope", "row").setText(name(device));
        return new Element("tr")
                .appendChild(
                        name,
                        cell("user", new Span(device.userName())),
                        cell("journey", journey(device)),
                        cell("taken", new Span(moment(device.takenAt()))),
                        cell("handed_in", new Span(handedIn(device))),
                        cell("state", state(device)),
                        cell("act", act(device)));
    }

    private static String name(FieldDevice device) {
        return device.name().isEmpty() ? Texts.text("field.devices.unnamed") : device.name();
    }

    private static Element cell(String head, Component content) {
        return new Element("td")
                .setAttribute("data-head", Texts.text("field.devices." + head))
                .appendChild(content.getElement());
    }

    private static Anchor journey(FieldDevice device) {
        String address =
                device.country() == null ? MonitoringAddress.of(device.journey()) : JourneyAddress.of(device.journey());
        Anchor link = new Anchor(address, device.journeyNumber());
        link.addClassName("link");
        return link;
    }

    private static String handedIn(FieldDevice device) {
        @Nullable Instant last = device.lastHandInAt();
        return last == null
                ? Texts.text("field.devices.nothing_yet")
                : Texts.text("field.devices.items", device.items(), moment(last));
    }

    private static String moment(Instant moment) {
        return Dates.nearMoment(Texts.language(), Dates.here(moment));
    }

    private Component state(FieldDevice device) {
        @Nullable Instant revoked = device.revokedAt();
        if (revoked != null) {
            return new Pill(
                    Symbol.CLOSE,
                    Texts.text("field.devices.revoked", moment(revoked), String.valueOf(device.revokedByName())));
        }
        return device.isGood(now)
                ? Pill.ok(Texts.text("field.devices.good_until", moment(device.expiresAt())))
                : new Pill(Symbol.CLOCK, Texts.text("field.devices.expired", moment(device.expiresAt())));
    }

    private Component act(FieldDevice device) {
        if (!device.isGood(now)) {
            return new Span(Texts.text("field.devices.ended"));
        }
        NativeButton button = new NativeButton(Texts.text("field.devices.revoke"), _ -> revoke.accept(device));
        button.addClassName("btn");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", Texts.text("field.devices.revoke.which", name(device)));
        return button;
    }
}
