package org.puente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
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
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;

@PortalTest
class ReadingOnlyTest {

    private static final PartyRealm US = new PartyRealm("us", URI.create("https://us.invalid/realms/puente-us"));

    private final CaseList list;
    private final CaseDesk desk;
    private final Drafts drafts;

    @Autowired
    ReadingOnlyTest(CaseList list, CaseDesk desk, Drafts drafts) {
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
