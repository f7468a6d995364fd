package org.puente.biometrics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When, where and with what one print was taken, where its set does not say it.
 *
 * @param on null for the day of the set
 * @param place empty for the place of the set
 * @param device empty for the device of the set
 */
public record PrintTaking(@Nullable LocalDate on, String place, String device) {

    /** Taken as its set was. */
    public static final PrintTaking AS_THE_SET = new PrintTaking(null, "", "");

    /** Characters of a place or a device. */
    public static final int LONGEST = 120;

    private static final String UNKNOWN = "0";

    public PrintTaking {
        place = place.strip();
        device = device.strip();
    }

    public boolean isAsTheSet() {
        return equals(AS_THE_SET);
    }

    /**
     * What a record of an ANSI/NIST-ITL file says.
     *
     * @param day as in field 14.005, such as {@code 20260308}; what is no day counts as not given
     * @param device make, model and serial number, as in field 14.904
     */
    static PrintTaking ofAnsiNist(String day, String device) {
        String words = Arrays.stream(device.split("[\u001e\u001f]"))
                .map(item -> item.replaceAll("[^ -~]+", " ").strip())
                .filter(item -> !item.isEmpty() && !item.equals(UNKNOWN))
                .collect(Collectors.joining(" "));
        return new PrintTaking(day(day), "", words.substring(0, Math.min(words.length(), LONGEST)));
    }

    private static @Nullable LocalDate day(String digits) {
        try {
            return LocalDate.parse(digits.strip(), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
