package org.puente.portal;

/** A file cannot be looked at now, so it is not taken; the same file may be sent again later. */
public class ScannerSilent extends Refusal {

    ScannerSilent() {
        super("portal.scan.silent");
    }
}
