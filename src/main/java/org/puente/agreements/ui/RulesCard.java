package org.puente.agreements.ui;

import org.puente.agreements.AgreementProfile;
import org.puente.portal.Card;
import org.puente.portal.Facts;
import org.puente.portal.Texts;

/** The rules that are one figure each. */
class RulesCard extends Card {

    RulesCard(AgreementProfile profile) {
        super(Texts.text("agreements.rules"));
        add(new Facts()
                .with(Texts.text("agreements.number_prefix"), profile.numberPrefix())
                .with(
                        Texts.text("agreements.night"),
                        Texts.text(
                                "agreements.night.hours",
                                profile.night().from().toString(),
                                profile.night().until().toString()))
                .with(
                        Texts.text("agreements.hold_review"),
                        days(profile.holdReview().getDays()))
                .with(Texts.text("agreements.adult"), age(profile.adultFromAge()))
                .with(Texts.text("agreements.biometrics"), age(profile.biometricsFromAge()))
                .with(
                        Texts.text("agreements.kept.case"),
                        days(profile.retention().closedCase()))
                .with(
                        Texts.text("agreements.kept.biometrics"),
                        days(profile.retention().biometrics()))
                .with(
                        Texts.text("agreements.kept.drafts"),
                        days(profile.retention().drafts()))
                .with(
                        Texts.text("agreements.messages"),
                        Texts.text(
                                profile.messages().freeText()
                                        ? "agreements.messages.free_text"
                                        : "agreements.messages.codes")));
    }

    private static String days(int count) {
        return Texts.text("agreements.span.days", count);
    }

    private static String age(int years) {
        return Texts.text("agreements.age", years);
    }
}
