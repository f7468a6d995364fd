package org.puente.biometrics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.puente.demo.prints.SyntheticFinger;
import org.puente.matching.FingerPosition;
import org.puente.matching.FingerprintImage;

/** An index and a thumb, and a form with them. */
final class TwoPrints {

    static final FingerprintImage INDEX = SyntheticFinger.of(2).impression(1, 256, 300, 0.3);
    static final FingerprintImage THUMB = SyntheticFinger.of(1).impression(1, 256, 300, 0.3);

    private TwoPrints() {}

    static EnrolmentForm form(LocalDate day, String guardian, EnrolmentKind kind) {
        return new EnrolmentForm(
                kind,
                day,
                "Alexandria",
                "Scanner 4",
                guardian,
                prints(),
                Map.of(FingerPosition.LEFT_RING, Absence.AMPUTATED));
    }

    static List<PrintToEnrol> prints() {
        return List.of(
                PrintToEnrol.captured(FingerPosition.RIGHT_INDEX, ImpressionType.FLAT, INDEX),
                PrintToEnrol.captured(FingerPosition.RIGHT_THUMB, ImpressionType.FLAT, THUMB));
    }
}
