package org.puente.agreements.ui;

import java.util.Set;
import java.util.stream.Collectors;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.OpenedGallery;
import org.puente.agreements.QueryRules;
import org.puente.countries.Side;
import org.puente.portal.Card;
import org.puente.portal.Facts;
import org.puente.portal.Texts;

/** What one side may ask the other about prints. */
class QueriesCard extends Card {

    QueriesCard(AgreementProfile profile) {
        super(Texts.text("agreements.queries"));
        QueryRules rules = profile.queries();
        Facts facts = new Facts();
        for (Side side : Side.values()) {
            facts.with(Texts.text("agreements.queries.opened", profile.country(side)), galleries(rules.openedBy(side)));
        }
        add(facts.with(
                        Texts.text("agreements.queries.released"),
                        rules.released().stream().map(Texts::of).collect(Collectors.joining(", ")))
                .with(
                        Texts.text("agreements.queries.tick"),
                        Texts.text(
                                "agreements.queries.tick.minutes", rules.tick().toMinutes()))
                .with(
                        Texts.text("agreements.queries.a_day"),
                        Texts.text("agreements.queries.a_day.times", rules.aDay())));
    }

    private static String galleries(Set<OpenedGallery> opened) {
        return opened.isEmpty()
                ? Texts.text("agreements.queries.none")
                : opened.stream().sorted().map(Texts::of).collect(Collectors.joining(", "));
    }
}
