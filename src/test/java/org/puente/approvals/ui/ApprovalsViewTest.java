package org.puente.approvals.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coConsularOfficer;
import static org.puente.testing.TestActors.coIdentityOfficer;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usSupervisor;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.approvals.ApprovalDesk;
import org.puente.approvals.Evidence;
import org.puente.approvals.NationalityDesk;
import org.puente.approvals.Papers;
import org.puente.cases.CaseState;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.portal.ActionButton;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ApprovalsViewTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private NationalityDesk nationality;

    @Autowired
    private ApprovalDesk approvals;

    private CaseWalk walk;
    private CaseId id;

    @BeforeEach
    void confirmAndRecord() {
        walk = new CaseWalk(portal);
        id = walk.inVerification();
        Actors.as(
                coIdentityOfficer(),
                () -> nationality.prepare(
                        id, EnumSet.of(Evidence.CIVIL_REGISTRY), "F-1", Papers.proven(), NationalityDesk.NONE));
        walk.take(coIdentityOfficer(), id, Step.CONFIRM_NATIONALITY);
        Actors.as(another(coIdentityOfficer()), () -> nationality.seen(id, true));
        walk.take(another(coIdentityOfficer()), id, Step.CONFIRM_NATIONALITY);
        Actors.as(coConsularOfficer(), () -> approvals.record(id, Papers.paper(), ApprovalDesk.NONE));
    }

    @Test
    void twoOfficersLookTickAndSignOnePerson() {
        try (Windows windows = Windows.of(portal)) {
            BrowserlessUIContext officer = windows.open(coConsularOfficer());
            officer.navigate(ApprovalsView.class, id.toString());
            assertThat(sign(officer).isRefused())
                    .as("before the differences were looked at")
                    .isTrue();

            tick(officer);
            assertThat(sign(officer).isRefused()).isFalse();
            press(officer);
            assertThat(sign(officer).isRefused())
                    .as("the first signer cannot sign second")
                    .isTrue();

            BrowserlessUIContext second = windows.open(coSupervisor());
            second.navigate(ApprovalsView.class, id.toString());
            tick(second);
            press(second);
        }
        assertThat(walk.facts(usSupervisor(), id).state()).isEqualTo(CaseState.RETURN_APPROVED);
    }

    @Test
    void theSendingSideSeesNobodyInIt() {
        try (Windows windows = Windows.of(portal)) {
            BrowserlessUIContext sending = windows.open(usSupervisor());
            sending.navigate(ApprovalsView.class, id.toString());

            assertThat(sending.find(PersonPane.class).all()).isEmpty();
            assertThat(sending.find(QueueList.class).single().getChildren().count())
                    .isEqualTo(1);
        }
    }

    private static ActionButton sign(BrowserlessUIContext window) {
        window.activate();
        return window.find(ActionButton.class).single();
    }

    private static void press(BrowserlessUIContext window) {
        ActionButton button = sign(window);
        ComponentUtil.fireEvent(button, new ClickEvent<NativeButton>(button));
    }

    private static void tick(BrowserlessUIContext window) {
        window.activate();
        List<Checkbox> boxes =
                window.find(Checkbox.class).withClassName("looked").all();
        assertThat(boxes).hasSize(1);
        boxes.getFirst().setValue(true);
    }
}
