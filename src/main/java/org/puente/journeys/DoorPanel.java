package org.puente.journeys;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;

/**
 * What a module shows of the person at the door, brought as a bean; like a case's panel it listens to nothing, for the
 * build's sake.
 */
public interface DoorPanel extends VaadinServiceInitListener {

    @Override
    default void serviceInit(ServiceInitEvent event) {}

    /** @param changed to be run after something changed that the door's objections show */
    Content create(CaseFacts facts, Actor actor, Runnable changed);

    /** One person's content; it stays on the page while that person is at the door. */
    interface Content {

        Component component();

        /** Somebody types in it, so the page is not made anew. */
        boolean isBusy();
    }
}
