package org.puente.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.puente.PuenteApplication;
import org.puente.access.Actor;
import org.puente.access.DemoUsers;
import org.puente.access.Role;
import org.puente.countries.Country;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test that visits the portal with a real browser; its name ends in {@code BrowserTest}. One portal with the demo's
 * data serves all of them, on a random port of this machine, so a test makes the cases it changes.
 */
@SpringBootTest(
        classes = PuenteApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"puente.demo.enabled=true", "puente.demo.prints=false", "puente.limits.sign-in=600"})
@ContextConfiguration(initializers = FreshDatabase.class)
public abstract class PortalInBrowser {

    protected static final Locale ENGLISH = Locale.US;
    protected static final Locale SPANISH = Locale.of("es", "CO");

    private final List<Visitor> visitors = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private DemoUsers demo;

    @RegisterExtension
    @SuppressWarnings("unused") // JUnit reads it
    final AfterTestExecutionCallback whatWasSeenLast = test -> {
        if (test.getExecutionException().isPresent()) {
            visitors.forEach(visitor -> visitor.keepEvidence(test.getDisplayName()));
        }
    };

    /** A browser with an empty profile that prefers the language. */
    protected Visitor visitor(Locale language) {
        return come(Visitor.arrive("http://127.0.0.1:" + port, language));
    }

    /** As {@link #visitor(Locale, Actor)}, with a screen that is touched. */
    protected Visitor visitorWithTouch(Locale language, Actor user) {
        return come(Visitor.arriveWithTouch("http://127.0.0.1:" + port, language))
                .signIn(user.id().key());
    }

    private Visitor come(Visitor visitor) {
        visitors.add(visitor);
        return visitor;
    }

    /** As {@link #visitor}, already signed in. */
    protected Visitor visitor(Locale language, Actor user) {
        return visitor(language).signIn(user.id().key());
    }

    /** The demo's first user of a country in a role. */
    protected Actor user(Country country, Role role) {
        return users(country, role).getFirst();
    }

    /** The demo's users of a country in a role, for what needs two or three people. */
    protected List<Actor> users(Country country, Role role) {
        return demo.all().stream()
                .filter(user -> user.is(role) && country.equals(user.party()))
                .toList();
    }

    @AfterEach
    void everybodyLeavesWithoutScriptErrors() {
        List<Visitor> leaving = List.copyOf(visitors);
        visitors.clear();
        leaving.forEach(Visitor::leave);
    }
}
