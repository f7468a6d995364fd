package org.puente.testing;

import java.util.List;
import org.puente.access.Actor;
import org.puente.access.DemoUsers;
import org.springframework.boot.test.context.TestComponent;

/** Lets the officers of {@link TestActors} sign in beside the demo's own users. */
@TestComponent
class TestActorsSignIn implements DemoUsers {

    @Override
    public List<Actor> all() {
        return TestActors.everybody();
    }
}
