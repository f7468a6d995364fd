package org.puente.reporting;

import java.util.Optional;
import org.puente.countries.Country;

/**
 * What a partner published of the same figure and quarter.
 *
 * @param value empty where it is hidden in the partner's file
 */
public record Beside(Country partner, Optional<Long> value) {}
