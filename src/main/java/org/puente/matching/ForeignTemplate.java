package org.puente.matching;

import java.util.Optional;

/**
 * A template that another system made.
 *
 * @param finger the finger it names; empty if it names none
 * @param rolled whether it says that the print was rolled from nail to nail
 * @param width pixels of the image it was made from
 * @param height pixels of that image
 * @param dpi resolution of that image; 0 if none is stated
 */
public record ForeignTemplate(
        Optional<FingerPosition> finger, boolean rolled, int width, int height, int dpi, Template template) {}
