package org.puente.access;

/** The portal does not start in production; the message is the sentence that says why. */
public class ProductionRefused extends RuntimeException {

    /** @param sentence for whoever runs the portal */
    public ProductionRefused(String sentence) {
        super(sentence);
    }
}
