package org.puente.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.HasDynamicTitle;
import org.puente.portal.EmptyState;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/**
 * What is shown for an address that leads nowhere, for a case of another country and for a page one may not open: the
 * same for all three, so that nobody learns which it is.
 */
abstract class NotFoundPage extends Page implements HasDynamicTitle {

    NotFoundPage() {
        Anchor home = new Anchor("", Texts.text("portal.notfound.home"));
        home.addClassName("btn");
        add(
                new PageHeader(Texts.text("portal.notfound.title"), ""),
                new EmptyState(
                        Symbol.SEARCH,
                        Texts.text("portal.notfound.what"),
                        Texts.text("portal.notfound.what-to-do"),
                        home));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("portal.notfound.title");
    }
}
