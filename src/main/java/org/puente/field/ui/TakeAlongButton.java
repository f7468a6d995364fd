package org.puente.field.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.field.FieldAddress;
import org.puente.field.TakeAlong;
import org.puente.journeys.Journey;
import org.puente.journeys.JourneyButton;
import org.puente.journeys.JourneyState;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** Takes a journey along: leads to the field application with a code that is good once. */
@org.springframework.stereotype.Component
class TakeAlongButton implements JourneyButton {

    private final TakeAlong along;

    TakeAlongButton(TakeAlong along) {
        this.along = along;
    }

    @Override
    public Optional<Component> of(Journey journey, Actor reader) {
        boolean takes = reader.may(Permission.MOVE_PERSONS) || reader.may(Permission.MONITOR_JOURNEYS);
        if (!takes || journey.state() == JourneyState.CANCELLED) {
            return Optional.empty();
        }
        NativeButton button = new NativeButton("", _ -> take(journey));
        button.add(Symbol.OFFLINE.small(), new Span(Texts.text("field.take")));
        button.addClassName("btn");
        button.setTitle(Texts.text("field.take.what"));
        return Optional.of(button);
    }

    private void take(Journey journey) {
        try {
            UI.getCurrent().getPage().setLocation(FieldAddress.take(along.code(journey.id(), Texts.language())));
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
        }
    }
}
