package org.puente.testing;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import org.puente.access.Actor;
import org.puente.access.ActorAuthentication;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/**
 * Browser windows of several users at once, without a browser:
 *
 * <pre>{@code
 * try (Windows windows = Windows.of(context)) {
 *     BrowserlessUIContext first = windows.open(usCaseworker());
 *     BrowserlessUIContext second = windows.open(coCaseworker());
 *     first.navigate(…);
 * }
 * }</pre>
 */
public final class Windows implements AutoCloseable {

    private final SecuredBrowserlessApplicationContext<Authentication> portal;

    private Windows(SecuredBrowserlessApplicationContext<Authentication> portal) {
        this.portal = portal;
    }

    public static Windows of(ApplicationContext context) {
        return new Windows(SpringBrowserlessApplicationContext.createSecured(context, "org.puente"));
    }

    /** A window in a session of its own, signed in as the actor. */
    public BrowserlessUIContext open(Actor actor) {
        return portal.newUser(new ActorAuthentication(actor)).newWindow();
    }

    @Override
    public void close() {
        portal.close();
    }
}
