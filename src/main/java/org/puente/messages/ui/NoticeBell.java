package org.puente.messages.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** The way to one's notices, with how many are unread; {@code notice-bell.js} asks again, on whatever node they came about. */
@Tag("notice-bell")
@JsModule("./notices/notice-bell.js")
class NoticeBell extends HtmlContainer {

    NoticeBell(int waiting) {
        String label = Texts.text("messages.notices.waiting", waiting);
        Span figure = new Span(waiting == 0 ? "" : String.valueOf(waiting));
        figure.addClassName("figure");
        figure.getElement().setAttribute("aria-hidden", "true");
        Anchor link = new Anchor(NoticesView.ADDRESS);
        link.add(Symbol.BELL.icon(), figure);
        link.addClassName("iconbtn");
        link.setTitle(label);
        link.getElement().setAttribute("aria-label", label);
        Span told = new Span();
        told.addClassName("sr");
        told.getElement().setAttribute("role", "status");
        add(link, told);
    }
}
