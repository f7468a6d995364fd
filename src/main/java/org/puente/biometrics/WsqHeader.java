package org.puente.biometrics;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.puente.portal.Refusal;

/** The segments of a WSQ file (FBI IAFIS-IC-0110) up to its frame, and the resolution NIST's comment may state. */
final class WsqHeader {

    private static final int START_OF_IMAGE = 0xffa0;
    private static final int END_OF_IMAGE = 0xffa1;
    private static final int START_OF_FRAME = 0xffa2;
    private static final int FIRST_TABLE = 0xffa4;
    private static final int COMMENT = 0xffa8;
    private static final Pattern PPI = Pattern.compile("^PPI (\\d{1,5})$", Pattern.MULTILINE);

    private WsqHeader() {}

    static ImageHeader read(Bytes file) {
        if (file.u16(0) != START_OF_IMAGE) {
            throw new Refusal("biometrics.file.damaged");
        }
        OptionalInt dpi = OptionalInt.empty();
        long at = 2;
        while (true) {
            int marker = file.u16(at);
            int length = file.u16(at + 2);
            if (marker == START_OF_FRAME) {
                requireEnd(file, at);
                return ImageHeader.of(file.u16(at + 8), file.u16(at + 6), dpi);
            }
            if (marker < FIRST_TABLE || marker > COMMENT || length < 2) {
                throw new Refusal("biometrics.file.damaged");
            }
            if (marker == COMMENT) {
                dpi = ppi(file.text(at + 4, length - 2L));
            }
            at += 2L + length;
        }
    }

    private static OptionalInt ppi(String comment) {
        Matcher stated = PPI.matcher(comment);
        if (!stated.find()) {
            return OptionalInt.empty();
        }
        int ppi = Integer.parseInt(stated.group(1));
        return ImageHeader.dpi(ppi, ppi);
    }

    /** Within coded data every FF is followed by a 00, so this marker can only be the end. */
    private static void requireEnd(Bytes file, long from) {
        for (int at = file.find(0xff, (int) from + 2);
                at >= 0 && at + 1 < file.length();
                at = file.find(0xff, at + 1)) {
            if (file.u16(at) == END_OF_IMAGE) {
                return;
            }
        }
        throw Bytes.cutOff();
    }
}
