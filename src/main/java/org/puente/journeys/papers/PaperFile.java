package org.puente.journeys.papers;

import java.util.Locale;

/** A paper as it is delivered. */
@SuppressWarnings("ArrayRecordComponent") // made once and written out, never compared
record PaperFile(String name, PaperFormat format, byte[] bytes) {

    /** {@code manifest-J-26-0031-2.pdf}. */
    static PaperFile of(String name, PaperFormat format, byte[] bytes) {
        return new PaperFile(name + "." + format.name().toLowerCase(Locale.ROOT), format, bytes);
    }
}
