package org.puente.access;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.apache.catalina.util.SessionConfig;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** Lets time pass for the session of one browser alone, by putting back when its user signed in and acted. */
public final class LeftAlone {

    private final ServletWebServerApplicationContext portal;
    private final Page page;

    public LeftAlone(ApplicationContext portal, Page page) {
        this.portal = (ServletWebServerApplicationContext) portal;
        this.page = page;
    }

    /** The last act was so long ago; the page is looked at again. */
    public void idleFor(Duration time) throws Exception {
        Presence presence = Presence.from(Instant.now());
        new Presence(presence.signedIn(), presence.lastAct().minus(time), presence.written())
                .keepIn(session().getSession());
        lookAgain(time);
    }

    /** The sign-in was so long ago; the page is looked at again. */
    public void signedInFor(Duration time) throws Exception {
        Instant now = Instant.now();
        new Presence(now.minus(time), now, now).keepIn(session().getSession());
        lookAgain(Duration.ZERO);
    }

    private void lookAgain(Duration later) {
        page.evaluate("""
                later => {
                    const now = Date.now;
                    Date.now = () => now() + later;
                    window.dispatchEvent(new Event('focus'));
                }""", (double) later.toMillis());
    }

    private Session session() throws Exception {
        TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(portal.getWebServer());
        Context context = (Context) server.getTomcat().getHost().findChildren()[0];
        String id = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(SessionConfig.getSessionCookieName(context)))
                .findFirst()
                .orElseThrow()
                .value;
        return context.getManager().findSession(id);
    }
}
