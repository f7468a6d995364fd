package org.puente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.CO;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.access.Role;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a country may not open is answered, on every address, like an id that nobody made. */
class ForeignCaseBrowserTest extends PortalInBrowser {

    private static final List<String> PAGES = List.of(
            "cases/%s",
            "cases/%s/people",
            "cases/%s/documents",
            "cases/%s/biometrics",
            "cases/%s/treatment",
            "cases/%s/approval",
            "cases?case=%s",
            "case-file/%s",
            "incidents?id=%s");

    private static final List<String> DOWNLOADS = List.of(
            "files/%1$s/%1$s",
            "files/%1$s/%1$s?save=true", "prints/%1$s/%1$s", "comparison-images/%s/a/1", "records/%s/issuance.pdf");

    @Autowired
    private ApplicationContext portal;

    private String foreign;
    private String madeUp;

    @BeforeEach
    void aDraftOfTheOtherCountry() {
        foreign = new CaseWalk(portal).ready().toString();
        madeUp = UUID.randomUUID().toString();
    }

    @Test
    void noPageTellsAForeignCaseFromOneThatWasNeverMade() {
        Visitor caseworker = visitor(ENGLISH, user(CO, Role.CASEWORKER));

        assertThat(PAGES)
                .allSatisfy(address ->
                        assertThat(seen(caseworker, address, foreign)).isEqualTo(seen(caseworker, address, madeUp)));
    }

    @Test
    void noApprovalPageTellsThemApart() {
        Visitor officer = visitor(SPANISH, user(CO, Role.CONSULAR_OFFICER));

        assertThat(seen(officer, "approvals/%s", foreign)).isEqualTo(seen(officer, "approvals/%s", madeUp));
    }

    @Test
    void noDownloadTellsThemApart() {
        Visitor caseworker = visitor(ENGLISH, user(CO, Role.CASEWORKER)).open("");
        Visitor officer = visitor(ENGLISH, user(CO, Role.CONSULAR_OFFICER)).open("");

        assertThat(DOWNLOADS).allSatisfy(address -> {
            assertThat(fetched(caseworker, address, foreign)).isEqualTo(fetched(caseworker, address, madeUp));
            assertThat(fetched(officer, address, foreign)).isEqualTo(fetched(officer, address, madeUp));
        });
    }

    /** Else the others could not fail. */
    @Test
    void aCaseOfOnesOwnIsTold() {
        Visitor caseworker = visitor(ENGLISH, user(CO, Role.CASEWORKER));
        String own = new CaseWalk(portal).submitted().toString();

        assertThat(seen(caseworker, "cases/%s", own))
                .isNotEqualTo(seen(caseworker, "cases/%s", madeUp))
                .contains("Campoverde");
    }

    /** Status and text of a page once it is drawn, without the id that was asked for and the time of day. */
    private String seen(Visitor visitor, String address, String id) {
        visitor.open(address.formatted(id));
        String drawn = (String) visitor.page().evaluate("() => document.title + '\\n' + document.body.innerText");
        return withoutIdAndTime(drawn + "\n" + visitor.page().url(), id);
    }

    private static String fetched(Visitor visitor, String address, String id) {
        String answer = (String) visitor.page()
                .evaluate(
                        "address => fetch(address).then(async a => a.status + ' ' + a.headers.get('content-type')"
                                + " + ' ' + await a.text())",
                        address.formatted(id));
        return withoutIdAndTime(answer, id);
    }

    private static String withoutIdAndTime(String text, String id) {
        return text.replace(id, "ID").replaceAll("\\d\\d:\\d\\d(:\\d\\d[.0-9Z+:]*)?", "TIME");
    }
}
