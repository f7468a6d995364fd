package org.puente.complaints;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * What whoever took a complaint down gets back for the person, this once: number and clock, and the receipt in each language
 * of the portal. It is made with the taking, so that nobody has to be asked, or written down, afterwards who took it.
 *
 * @param receipts a PDF for each language, {@link ReceiptOfComplaint}
 */
public record EnteredComplaint(ComplaintLine line, Map<Locale, byte[]> receipts) {

    public EnteredComplaint {
        receipts = Map.copyOf(receipts);
    }

    public UUID id() {
        return line.id();
    }
}
