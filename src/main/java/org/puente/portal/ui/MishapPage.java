package org.puente.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.puente.portal.EmptyState;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** A page that could not be opened because of an error of ours, with the number under which it is in the log. */
@ParentLayout(MainLayout.class)
@PermitAll
class MishapPage extends Page implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Anchor home = new Anchor("", Texts.text("portal.notfound.home"));
        home.addClassName("btn");
        add(
                new PageHeader(getPageTitle(), ""),
                new EmptyState(
                        Symbol.ALERT,
                        Texts.text("portal.error.caption"),
                        Mishap.of(parameter.getException()).sentence(),
                        home));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("portal.error.title");
    }
}
