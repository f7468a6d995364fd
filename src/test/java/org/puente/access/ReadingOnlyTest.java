package org.puente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseList;
import org.puente.cases.CaseQuery;
import org.puente.cases.Step;
import org.puente.cases.StepInput;
import org.puente.countries.CaseId;
import org.puente.portal.Drafts;
import org.puente.testing.PortalTest;
import org.puente.testing.TestActors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
class ReadingOnlyTest {

    private static final PartyRealm US = new PartyRealm("us", URI.create("https://us.invalid/realms/puente-us"));

    private final CaseList list;
    private final CaseDesk desk;
    private final Drafts drafts;
    private final ApplicationContext portal;

    @Autowired
    ReadingOnlyTest(CaseList list, CaseDesk desk, Drafts drafts, ApplicationContext portal) {
        this.portal = portal;
        this.list = list;
        this.desk = desk;
        this.drafts = drafts;
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whileTheRealmIsSilentCasesCanBeRead() {
        actWith(false);

        assertThat(list.page(CaseQuery.ALL, 0, 1)).isNotNull();
    }

    @Test
    void whileTheRealmIsSilentWhatIsTypedIsKept() {
        actWith(false);

        drafts.save("reading-only", "typed");

        assertThat(drafts.load("reading-only")).isPresent();
    }

    @Test
    void whileTheRealmIsSilentNoStepIsTaken() {
        CaseId id = new CaseId(java.util.UUID.randomUUID());
        actWith(false);
        assertThatThrownBy(() -> desk.take(id, Step.SUBMIT, new StepInput(null, 0)))
                .isInstanceOf(RightsUncertainException.class);

        actWith(true);
        assertThatThrownBy(() -> desk.take(id, Step.SUBMIT, new StepInput(null, 0)))
                .isNotInstanceOf(RightsUncertainException.class);
    }

    @Test
    void whileTheRealmIsSilentEachMethodThatDoesNotOnlyReadIsRefused() {
        Map<String, GuardedMethod> methods = GuardedMethod.of(portal);
        actWith(false);
        Set<String> refused = new TreeSet<>();
        Set<String> doing = new TreeSet<>();
        methods.forEach((name, call) -> {
            if (AnnotatedElementUtils.hasAnnotation(call.method(), Requires.class)) {
                if (!isReading(call.method())) {
                    doing.add(name);
                }
                if (call.thrown()
                        .filter(RightsUncertainException.class::isInstance)
                        .isPresent()) {
                    refused.add(name);
                }
            }
        });

        assertThat(doing)
                .hasSizeGreaterThan(100)
                .contains(
                        "journeys.SharedScreen.sign(JourneyId CaseId String String)",
                        "reporting.PublicationDesk.csv(UUID)",
                        "agreements.VersionList.text(String String)");
        assertThat(refused).isEqualTo(doing);
    }

    private static boolean isReading(Method method) {
        return Stream.of(method, method.getDeclaringClass())
                .map(place -> AnnotatedElementUtils.findMergedAnnotation(place, Transactional.class))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(Transactional::readOnly)
                .isPresent();
    }

    private static void actWith(boolean certain) {
        PartyUser user = new PartyUser(
                US,
                PartyUsersTest.token(US, Map.of("roles", List.of("supervisor"))),
                TestActors.usSupervisor(),
                certain);
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new OAuth2AuthenticationToken(user, user.getAuthorities(), "us")));
    }
}
