package org.puente.complaints.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.puente.agreements.AgreementProfile;
import org.puente.complaints.AskedFact;
import org.puente.complaints.ComplaintDesk;
import org.puente.complaints.ComplaintId;
import org.puente.complaints.FactKind;
import org.puente.complaints.OpenComplaint;
import org.puente.countries.Side;
import org.puente.portal.Choice;
import org.puente.portal.Texts;

/** Asks one side for a fact, without anything of the complaint. */
class AskFactForm extends ComplaintPart {

    AskFactForm(OpenComplaint complaint, ComplaintDesk desk, Runnable changed) {
        super(Texts.text("complaints.ask"));
        AgreementProfile agreement = complaint.agreement();
        Select<Side> side = new Choice<>();
        side.setLabel(Texts.text("complaints.ask.side"));
        side.setItems(Side.values());
        side.setItemLabelGenerator(each -> agreement.country(each).displayName(Texts.language()));
        side.setValue(Side.SENDING);
        Select<FactKind> kind = new Choice<>();
        kind.setLabel(Texts.text("complaints.ask.kind"));
        kind.setItems(FactKind.values());
        kind.setItemLabelGenerator(Texts::of);
        kind.setValue(FactKind.JOURNEY_TIMES);
        TextField about = new TextField(Texts.text("complaints.ask.about"));
        about.setMaxLength(AskedFact.LONGEST_ABOUT);
        about.setHelperText(Texts.text("complaints.ask.about.help"));
        Div fields = new Div(side, kind, about);
        fields.addClassName("form");
        add(
                fields,
                acts(
                        "complaints.ask.send",
                        () -> desk.ask(
                                new ComplaintId(complaint.line().id()),
                                side.getValue(),
                                kind.getValue(),
                                about.getValue()),
                        changed));
    }
}
