package org.puente.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usCaseworker;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
@Tag("database")
class DraftsTest {

    private static final String FORM = "drafts.test";

    private final Drafts drafts;
    private final WholeDatabase rows;

    @Autowired
    DraftsTest(Drafts drafts, WholeDatabase rows) {
        this.drafts = drafts;
        this.rows = rows;
    }

    @AfterEach
    void nothingStays() {
        rows.sql("delete from draft where form = :form or form like 'form-%'")
                .param("form", FORM)
                .update();
    }

    @Test
    void whatWasTypedLastIsThereAgain() {
        Actors.as(usCaseworker(), () -> {
            drafts.save(FORM, "{\"given\":\"Andr\"}");
            drafts.save(FORM, "{\"given\":\"Andrés\"}");
            assertThat(drafts.load(FORM)).map(Drafts.Draft::content).contains("{\"given\":\"Andrés\"}");
        });
    }

    @Test
    void nobodyElseReadsOrDiscardsIt() {
        Actors.as(usCaseworker(), () -> drafts.save(FORM, "mine"));
        Actors.as(coCaseworker(), () -> {
            assertThat(drafts.load(FORM)).isEmpty();
            drafts.discard(FORM);
        });
        Actors.as(usCaseworker(), () -> assertThat(drafts.load(FORM)).isPresent());
    }

    @Test
    void aDiscardedDraftIsGone() {
        Actors.as(usCaseworker(), () -> {
            drafts.save(FORM, "mine");
            drafts.discard(FORM);
            assertThat(drafts.load(FORM)).isEmpty();
        });
    }

    @Test
    void sixtyFourKilobytesAreKeptAndOneByteMoreIsRefused() {
        Actors.as(usCaseworker(), () -> {
            drafts.save(FORM, "ñ".repeat(Drafts.LONGEST / 2));
            assertThatThrownBy(() -> drafts.save(FORM, "ñ".repeat(Drafts.LONGEST / 2) + "a"))
                    .isInstanceOf(Refusal.class);
        });
    }

    @Test
    void oneFormTooManyIsRefusedAndTheOthersStay() {
        Actors.as(another(another(usCaseworker())), () -> {
            for (int i = 0; i < Drafts.MOST; i++) {
                drafts.save("form-" + i, "text");
            }
            assertThatThrownBy(() -> drafts.save("one-more", "text")).isInstanceOf(Refusal.class);
            drafts.save("form-7", "changed");
            assertThat(drafts.load("form-7")).map(Drafts.Draft::content).contains("changed");
        });
    }

    @Test
    void whoeverIsNotSignedInHasNoDrafts() {
        assertThatThrownBy(() -> drafts.load(FORM)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void aFormKeepsItselfAndComesBack() {
        Actors.as(usCaseworker(), () -> {
            TextField given = new TextField();
            TextArea remark = new TextArea();
            new DraftBinding(drafts, FORM).text("given", given).text("remark", remark);
            given.setValue("Andrés");
            remark.setValue("Habla \"wayuunaiki\"");

            TextField givenAnew = new TextField();
            TextArea remarkAnew = new TextArea();
            DraftBinding anew =
                    new DraftBinding(drafts, FORM).text("given", givenAnew).text("remark", remarkAnew);
            assertThat(anew.restore()).isTrue();
            assertThat(givenAnew.getValue()).isEqualTo("Andrés");
            assertThat(remarkAnew.getValue()).isEqualTo("Habla \"wayuunaiki\"");
            assertThat(anew.line().getText()).startsWith("Draft saved ");
        });
    }
}
