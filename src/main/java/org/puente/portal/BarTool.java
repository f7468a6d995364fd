package org.puente.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;

/**
 * A small thing in the bar above every page, brought by a module as a bean and made anew with the frame.
 *
 * <p>It is a listener that listens to nothing, for the build's sake: what goes to the browser is found from routes and
 * listeners alone.
 */
public interface BarTool extends VaadinServiceInitListener {

    @Override
    default void serviceInit(ServiceInitEvent event) {}

    /** Empty for whoever has no use for it. */
    Optional<Component> tool();
}
