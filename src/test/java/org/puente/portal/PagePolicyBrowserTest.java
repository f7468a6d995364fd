package org.puente.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puente.access.Role;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;

class PagePolicyBrowserTest extends PortalInBrowser {

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
            assertThat(headers.get("content-security-policy"))
                    .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'");
            assertThat(headers).containsEntry("x-content-type-options", "nosniff");
            assertThat(headers).containsEntry("referrer-policy", "same-origin");
            assertThat(headers.get("cache-control")).contains("no-store");
        });
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
