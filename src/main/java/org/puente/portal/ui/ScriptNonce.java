package org.puente.portal.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Lets the scripts that stand in a page run, and no other that gets into it: they bear a number that is drawn for this
 * page alone, and the page's content security policy names it.
 */
@Component
class ScriptNonce implements VaadinServiceInitListener {

    private static final String POLICY = "Content-Security-Policy";
    private static final String OWN_FILES = "script-src 'self'";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(ScriptNonce::give);
    }

    private static void give(IndexHtmlResponse page) {
        if (page.getVaadinResponse() instanceof VaadinServletResponse response) {
            String policy = response.getHeader(POLICY);
            if (policy != null) {
                String nonce = UUID.randomUUID().toString();
                page.getDocument().getElementsByTag("script").attr("nonce", nonce);
                response.setHeader(POLICY, policy.replace(OWN_FILES, OWN_FILES + " 'nonce-" + nonce + "'"));
            }
        }
    }
}
