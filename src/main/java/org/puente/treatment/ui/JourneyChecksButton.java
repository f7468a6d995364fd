package org.puente.treatment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.journeys.Journey;
import org.puente.journeys.JourneyButton;
import org.puente.journeys.JourneyState;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;
import org.springframework.stereotype.Service;

/** Leads from a journey to its checks, one across all persons. */
@Service
class JourneyChecksButton implements JourneyButton {

    @Override
    public Optional<Component> of(Journey journey, Actor reader) {
        if (!reader.may(Permission.ANSWER_CHECKS) || journey.state() == JourneyState.CANCELLED) {
            return Optional.empty();
        }
        Anchor link = new Anchor(JourneyChecksAddress.of(journey.id()));
        link.addClassName("btn");
        link.add(Symbol.CHECK.small(), new Span(Texts.text("treatment.across")));
        return Optional.of(link);
    }
}
