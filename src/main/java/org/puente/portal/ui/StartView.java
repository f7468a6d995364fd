package org.puente.portal.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route("sign-in")
@AnonymousAllowed
class StartView extends Span {
    StartView() {
        super("hello");
    }
}
