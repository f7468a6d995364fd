package org.puente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class SignedInAsTest extends SpringBrowserlessTest {

    private final ApplicationContext context;

    @Autowired
    SignedInAsTest(ApplicationContext context) {
        this.context = context;
    }

    @Test
    @SignedInAs(country = "CO", role = Role.IDENTITY_OFFICER)
    void anAnnotatedTestActsAsTheOfficerItNames() {
        assertThat(Actors.current()).isEqualTo(TestActors.coIdentityOfficer());
    }

    @Test
    void anotherOfficerIsSomebodyElseInTheSameRoles() {
        assertThat(TestActors.another(TestActors.usCaseworker()))
                .isNotEqualTo(TestActors.usCaseworker())
                .extracting("party", "roles")
                .containsExactly(
                        TestActors.usCaseworker().party(),
                        TestActors.usCaseworker().roles());
    }

    @Test
    void windowsOfTwoUsersActAsTheirOwnUser() {
        try (Windows windows = Windows.of(context)) {
            BrowserlessUIContext sending = windows.open(TestActors.usCaseworker());
            BrowserlessUIContext receiving = windows.open(TestActors.coCaseworker());

            sending.activate();
            assertThat(Actors.current()).isEqualTo(TestActors.usCaseworker());
            receiving.activate();
            assertThat(Actors.current()).isEqualTo(TestActors.coCaseworker());
        }
    }
}
