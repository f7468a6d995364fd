package org.puente.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import java.util.Optional;
import org.puente.portal.Card;
import org.puente.portal.Facts;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** One line in full beside the list, its payload as it was recorded. */
class TrailDetail extends Div {

    private final Runnable close;

    TrailDetail(Runnable close) {
        this.close = close;
        addClassName("trail-detail");
    }

    void show(Optional<TrailRow> row) {
        removeAll();
        setVisible(row.isPresent());
        row.ifPresent(this::fill);
    }

    private void fill(TrailRow row) {
        Card card = new Card(row.what());
        Button away = new Button(Symbol.CLOSE.small(), _ -> close.run());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(Texts.text("audit.detail.close"));
        card.meta(away);
        Pre payload = new Pre(row.line().payload());
        payload.addClassNames("mono", "trail-payload");
        payload.getElement().setAttribute("tabindex", "0");
        card.add(Facts.inLines()
                .with(Texts.text("audit.column.when"), row.when())
                .with(Texts.text("audit.column.who"), row.who())
                .with(Texts.text("audit.column.case"), row.caseNumber())
                .with(Texts.text("audit.detail.why"), row.why())
                .with(Texts.text("audit.detail.code"), row.line().what())
                .with(Texts.text("audit.detail.id"), row.line().id().toString())
                .with(Texts.text("audit.detail.payload"), payload));
        add(card);
    }
}
