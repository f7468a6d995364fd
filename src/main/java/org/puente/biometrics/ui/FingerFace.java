package org.puente.biometrics.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.puente.biometrics.Absence;
import org.puente.biometrics.PrintIndicators;
import org.puente.matching.FingerPosition;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/**
 * How a finger looks in its place: its name, how many minutiae were found, and a shade that says the same. A shade is a
 * measurement, no mark.
 */
final class FingerFace {

    private static final int[] SHADES_FROM = {15, 30, 45, 60};

    private FingerFace() {}

    /** Makes a button look like the finger, and say it. */
    static void paint(
            Button button, FingerPosition finger, @Nullable PrintIndicators measured, @Nullable Absence absence) {
        button.addClassName("finger");
        button.getElement().removeAllChildren();
        button.setClassName("has-print", measured != null);
        for (int shade = 0; shade <= SHADES_FROM.length; shade++) {
            button.setClassName("shade-" + shade, measured != null && shade == shade(measured.minutiae()));
        }
        Span name = new Span(FingerName.brief(finger));
        name.addClassName("finger-name");
        Span figure = new Span(measured == null ? "" : String.valueOf(measured.minutiae()));
        figure.addClassName("finger-figure");
        if (measured == null) {
            figure.add(absence == null ? Symbol.PLUS.small() : Symbol.MINUS.small());
        }
        button.getElement().appendChild(figure.getElement(), name.getElement());
        button.setAriaLabel(FingerName.whole(finger) + ": " + said(measured, absence));
    }

    private static String said(@Nullable PrintIndicators measured, @Nullable Absence absence) {
        if (measured != null && measured.foregroundPercent() == null) {
            return Texts.text(
                    "biometrics.indicators.said_template", measured.minutiae(), String.valueOf(measured.dpi()));
        }
        if (measured != null) {
            return Texts.text(
                    "biometrics.indicators.said",
                    measured.minutiae(),
                    String.valueOf(measured.foregroundPercent()),
                    String.valueOf(measured.contrastPercent()),
                    String.valueOf(measured.dpi()));
        }
        return absence != null ? Texts.of(absence) : Texts.text("biometrics.finger.none");
    }

    private static int shade(int minutiae) {
        int shade = 0;
        while (shade < SHADES_FROM.length && minutiae >= SHADES_FROM[shade]) {
            shade++;
        }
        return shade;
    }
}
