package org.puente.biometrics.ui;

import org.jspecify.annotations.Nullable;
import org.puente.biometrics.PrintIndicators;
import org.puente.portal.Facts;
import org.puente.portal.Texts;

/** What was measured about a print, by name. */
class Indicators extends Facts {

    Indicators(PrintIndicators measured) {
        addClassName("indicators");
        with(Texts.text("biometrics.indicator.minutiae"), String.valueOf(measured.minutiae()));
        with(Texts.text("biometrics.indicator.foreground"), percent(measured.foregroundPercent()));
        with(Texts.text("biometrics.indicator.contrast"), percent(measured.contrastPercent()));
        with(Texts.text("biometrics.indicator.dpi"), measured.dpi() + " dpi");
    }

    private static String percent(@Nullable Integer share) {
        return share == null ? Texts.text("biometrics.indicator.unmeasured") : share + " %";
    }
}
