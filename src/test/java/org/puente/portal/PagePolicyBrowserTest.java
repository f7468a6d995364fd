package org.puente.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.usCaseworker;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.countries.CaseId;
import org.puente.documents.FileDesk;
import org.puente.documents.FileKind;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What each kind of page may load: the whole policy, so that nobody loosens a part of it unseen. */
class PagePolicyBrowserTest extends PortalInBrowser {

    private static final String PORTAL = "default-src 'self'; script-src 'self' 'nonce-NONCE' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
            + "object-src 'none'; base-uri 'self'; frame-ancestors 'none'; frame-src 'self' blob:; form-action 'self'";
    private static final String NONCE = "'nonce-[0-9a-f-]{36}'";
    private static final String FIELD = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' blob: data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String FILE = "default-src 'none'; sandbox; frame-ancestors 'self'";
    private static final byte[] PDF = "%PDF-1.4\n...\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private ApplicationContext portal;

    @Test
    void everyPageSaysWhatItMayLoadAndIsKeptByNobody() {
        List<Response> pages = new ArrayList<>();
        Visitor stranger = visitor(ENGLISH);
        pages.addAll(visited(stranger, "sign-in"));
        Visitor caseworker = visitor(ENGLISH, user(US, Role.CASEWORKER));
        pages.addAll(visited(caseworker, ""));
        pages.addAll(visited(caseworker, "cases"));
        pages.addAll(visited(caseworker, "no-such-page"));

        assertThat(pages).hasSizeGreaterThanOrEqualTo(4).allSatisfy(page -> {
            Map<String, String> headers = page.headers();
            assertThat(String.valueOf(headers.get("content-security-policy")).replaceFirst(NONCE, "'nonce-NONCE'"))
                    .isEqualTo(PORTAL);
            assertThat(headers).containsEntry("x-content-type-options", "nosniff");
            assertThat(headers).containsEntry("referrer-policy", "same-origin");
            assertThat(headers.get("cache-control")).contains("no-store");
        });
        assertThat(pages)
                .extracting(page -> page.headers().get("content-security-policy"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aScriptThatGotIntoAPageDoesNotRun() {
        Page page = visitor(ENGLISH, user(US, Role.CASEWORKER)).open("cases").page();
        page.evaluate("""
                () => {
                  const script = document.createElement('script');
                  script.textContent = 'window.hit = 1';
                  document.body.append(script);
                  const picture = document.createElement('div');
                  picture.innerHTML = '<img src="x" onerror="window.hit = 2">';
                  document.body.append(picture);
                  return new Promise(done => picture.firstChild.addEventListener('error', () => setTimeout(done, 50)));
                }""");
        assertThat(page.evaluate("() => window.hit === undefined")).isEqualTo(true);
    }

    @Test
    void theFieldApplicationLoadsNothingButItsOwnFiles() {
        Page stranger = visitor(ENGLISH).open("sign-in").page();
        for (String file : List.of("field/", "field/app.js", "field/sw.js")) {
            assertThat(stranger.request()
                            .get(stranger.url().replace("sign-in", file))
                            .headers())
                    .as(file)
                    .containsEntry("content-security-policy", FIELD)
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("referrer-policy", "no-referrer");
        }
    }

    @Test
    void aFileLoadsAndRunsNothingWhetherItIsThereOrNot() {
        CaseId id = new CaseWalk(portal).ready();
        UUID version = Actors.as(
                usCaseworker(), () -> portal.getBean(FileDesk.class).add(id, FileKind.OTHER, false, "memo.pdf", PDF));
        Page officer = visitor(ENGLISH, user(US, Role.CASEWORKER)).open("").page();
        for (String file : List.of(
                "files/" + id + "/" + version,
                "files/" + id + "/" + version + "?save=true",
                "files/" + id + "/" + UUID.randomUUID(),
                "records/monitoring/" + UUID.randomUUID() + "/report-en.pdf",
                "records/erasures/" + UUID.randomUUID() + "/certificate-en.pdf")) {
            APIResponse answer = officer.request().get(officer.url() + file);
            assertThat(answer.headers())
                    .as(file)
                    .containsEntry("content-security-policy", FILE)
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("cache-control", "no-store");
        }
    }

    private static List<Response> visited(Visitor visitor, String path) {
        List<Response> documents = new ArrayList<>();
        Page page = visitor.page();
        page.onResponse(response -> {
            if ("document".equals(response.request().resourceType())) {
                documents.add(response);
            }
        });
        visitor.open(path);
        return List.copyOf(documents);
    }
}
