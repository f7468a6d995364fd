package org.puente.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that the browser itself posts, with the token that shows it came from this page. */
@Tag("form")
class PostForm extends HtmlContainer {

    /** @param action an address below the portal's own, without a leading slash */
    PostForm(String action, Component... parts) {
        super(parts);
        getElement().setAttribute("method", "post").setAttribute("action", action);
        Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(request -> (CsrfToken) request.getAttribute(CsrfToken.class.getName()))
                .ifPresent(token -> hidden(token.getParameterName(), token.getToken()));
    }

    private void hidden(String name, String value) {
        Input input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name).setAttribute("value", value);
        add(input);
    }
}
