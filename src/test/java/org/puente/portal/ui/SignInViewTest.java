package org.puente.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.access.DemoUsers;
import org.puente.access.Role;
import org.puente.countries.Country;
import org.puente.demo.DemoParties;
import org.puente.testing.PortalTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(SignInViewTest.Parties.class)
class SignInViewTest extends SpringBrowserlessTest {

    private static final DemoParties PARTIES = new DemoParties();

    @BeforeEach
    void arrive() {
        UI.getCurrent().navigate("sign-in");
    }

    @Test
    void everyInventedUserHasASeat() {
        List<String> keys = PARTIES.all().stream().map(user -> user.id().key()).toList();
        assertThat(seats().map(seat -> seat.getElement().getAttribute("value")))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void aSeatIsAPostOfTheUsersKey() {
        assertThat($(PostForm.class).single().getElement().getAttribute("method"))
                .isEqualTo("post");
        assertThat(seats())
                .allMatch(seat -> "submit".equals(seat.getElement().getAttribute("type"))
                        && "username".equals(seat.getElement().getAttribute("name")));
    }

    @Test
    void thePageSaysThatItIsADemonstration() {
        assertThat($(SignInView.class).single().getElement().getTextRecursively())
                .contains("A demonstration. Every person here is invented");
    }

    @Test
    void everyRuleOfTwoOrThreePeopleHasItsPeople() {
        for (Country country : List.of(Country.of("US"), Country.of("CO"))) {
            assertThat(PARTIES.of(country, Role.SUPERVISOR)).hasSizeGreaterThanOrEqualTo(2);
            assertThat(PARTIES.of(country, Role.EXAMINER)).hasSizeGreaterThanOrEqualTo(3);
        }
        assertThat(PARTIES.of(Country.of("CO"), Role.IDENTITY_OFFICER)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(PARTIES.of(Country.of("CO"), Role.CONSULAR_OFFICER)).hasSizeGreaterThanOrEqualTo(2);
    }

    private Stream<NativeButton> seats() {
        return $(NativeButton.class).all().stream()
                .filter(button -> button.getClassNames().contains("seat"));
    }

    /** The demo's users without its cases. */
    @TestConfiguration
    static class Parties {

        @Bean
        DemoUsers parties() {
            return PARTIES;
        }
    }
}
