package org.puente.journeys;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.puente.access.Actor;

/**
 * What a module offers in the heading of a journey's page, of the officers' and of the monitors', brought as a bean; like a
 * case's panel it listens to nothing, for the build's sake.
 */
public interface JourneyButton extends VaadinServiceInitListener {

    @Override
    default void serviceInit(ServiceInitEvent event) {}

    /** @return empty if it is not this reader's to do */
    Optional<Component> of(Journey journey, Actor reader);
}
