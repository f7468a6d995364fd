package org.puente.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.OptionalInt;
import org.puente.access.Actor;

/**
 * A tab of the case page, brought by a module as a bean. Panels are made anew for each opening of the page.
 *
 * <p>It is a listener that listens to nothing, for the build's sake: no route leads to a panel, and what goes to the
 * browser is found from routes and listeners alone.
 */
public interface CasePanel extends VaadinServiceInitListener {

    @Override
    default void serviceInit(ServiceInitEvent event) {}

    /** Stands in the URL ({@code cases/<id>/<key>}) and in the tab's text {@code cases.panel.<key>}; lower case. */
    String key();

    /** Panels stand in this order: overview 10, people 20, biometrics 30, treatment 40, approval 50. */
    int order();

    boolean isFor(CaseFacts facts, Actor actor);

    /** A small figure beside the tab's name; never one that tells what the viewer may not know. */
    default OptionalInt count(CaseFacts facts, Actor actor) {
        return OptionalInt.empty();
    }

    /** @param refresh to be run after the panel changed something that the page's header shows */
    Component create(CaseFacts facts, Actor actor, Runnable refresh);
}
