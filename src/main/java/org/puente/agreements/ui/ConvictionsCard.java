package org.puente.agreements.ui;

import com.vaadin.flow.component.html.H3;
import java.util.stream.Collectors;
import org.puente.agreements.AgreedConvictions;
import org.puente.agreements.AgreementProfile;
import org.puente.portal.Card;
import org.puente.portal.Facts;
import org.puente.portal.Note;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Whether convictions may be released at all; where they may, by whom, by what right and of which offences. */
class ConvictionsCard extends Card {

    ConvictionsCard(AgreementProfile profile) {
        super(Texts.text("agreements.convictions"));
        AgreedConvictions agreed = profile.convictions();
        if (agreed == null) {
            add(new Note(Symbol.LOCK, Texts.text("agreements.convictions.off")));
            return;
        }
        Integer oldest = agreed.oldestYears();
        add(
                new Facts()
                        .with(
                                Texts.text("agreements.convictions.released_by"),
                                agreed.releasedBy().stream()
                                        .sorted()
                                        .map(side -> profile.country(side).displayName(Texts.language()))
                                        .collect(Collectors.joining(", ")))
                        .with(
                                Texts.text("agreements.convictions.oldest"),
                                oldest == null
                                        ? Texts.text("agreements.convictions.oldest.none")
                                        : Texts.text("agreements.convictions.oldest.years", oldest))
                        .with(
                                Texts.text("agreements.convictions.how"),
                                Texts.text("agreements.convictions.two_persons")),
                new H3(Texts.text("agreements.convictions.legal_bases")),
                CodesCard.table(Texts.text("agreements.convictions.legal_bases"), profile, agreed.legalBases()),
                new H3(Texts.text("agreements.convictions.categories")),
                CodesCard.table(Texts.text("agreements.convictions.categories"), profile, agreed.categories()),
                new Note(Symbol.LOCK, Texts.text("agreements.convictions.never")));
    }
}
