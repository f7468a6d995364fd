package org.puente.biometrics;

import java.util.Optional;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.matching.FingerprintImage;
import org.puente.matching.Template;

/** Where a comparison gets its prints from. There is no way to ask for one without naming the country that holds it. */
interface StoredPrints {

    Optional<FingerprintImage> image(UUID print, Country holder);

    Optional<Template> template(UUID print, Country holder);

    /** Whose it is, by their case. Never told to an examiner. */
    Optional<CaseId> person(UUID print, Country holder);

    PrintPresence presence(UUID print, Country holder);
}
