package org.puente.biometrics.ui;

import org.puente.biometrics.PrintIndicators;
import org.puente.portal.Facts;
import org.puente.portal.Texts;

/** What was measured about a print, by name. */
class Indicators extends Facts {

    Indicators(PrintIndicators measured) {
        addClassName("indicators");
        with(Texts.text("biometrics.indicator.minutiae"), String.valueOf(measured.minutiae()));
        with(Texts.text("biometrics.indicator.foreground"), measured.foregroundPercent() + " %");
        with(Texts.text("biometrics.indicator.contrast"), measured.contrastPercent() + " %");
        with(Texts.text("biometrics.indicator.dpi"), measured.dpi() + " dpi");
    }
}
