package org.puente.matching;

import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintTemplate;

/** Finds the minutiae of a print; 20–30 ms for an image of one finger at 500 dpi. */
public final class TemplateExtractor {

    /** The template of an image. An image without ridges gives a template without minutiae. */
    public Template extract(FingerprintImage image) {
        FingerprintImageOptions options = new FingerprintImageOptions().dpi(image.dpi());
        return new Template(new FingerprintTemplate(new com.machinezoo.sourceafis.FingerprintImage(
                image.width(), image.height(), image.sharedPixels(), options)));
    }
}
