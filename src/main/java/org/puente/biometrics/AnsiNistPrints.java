package org.puente.biometrics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puente.biometrics.PrintFile.Found;
import org.puente.biometrics.PrintFile.Remark;
import org.puente.matching.FingerPosition;
import org.puente.portal.Refusal;

/** The prints of single fingers in an ANSI/NIST-ITL file; what else it holds is said in a remark. */
final class AnsiNistPrints {

    private static final int FIRST_PALM = 20;
    private static final int LAST_PALM = 38;
    private static final int MINUTIAE = 9;
    private static final int AMPUTATED_OR_BANDAGED = 18;
    /** A finger that was not pressed as a whole: joint, tip or side. */
    private static final int PART_OF_FINGER = 19;
    /** Some hundred fingers at 500 dpi; a small file can hold thousands of images that decode to nothing. */
    private static final long MOST_PIXELS = 30_000_000;

    private final List<FoundPrint> prints = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<FingerPosition, Absence> absences = new EnumMap<>(FingerPosition.class);
    private long pixelsRead;
    private int palms;
    private boolean minutiae;

    private AnsiNistPrints() {}

    static Found read(Bytes file) {
        AnsiNistPrints found = new AnsiNistPrints();
        List<AnsiNistRecord> records = AnsiNistRecord.split(file);
        records.forEach(record -> found.add(record, records.getFirst()));
        return found.result();
    }

    private void add(AnsiNistRecord record, AnsiNistRecord transaction) {
        switch (record.type()) {
            case 3, 4, 5, 6 -> add(AnsiNistImage.binary(record, transaction));
            case 13, 14, 15 -> {
                noteAbsences(record);
                if (record.data().length > 0) {
                    add(AnsiNistImage.tagged(record));
                }
            }
            case MINUTIAE -> minutiae = true;
            default -> {}
        }
    }

    private void add(AnsiNistImage image) {
        if (image.position() >= FIRST_PALM && image.position() <= LAST_PALM) {
            palms++;
            return;
        }
        if (image.header().dpi().isPresent()
                && image.innerDpi().isPresent()
                && differ(image.header().dpi().getAsInt(), image.innerDpi().getAsInt())) {
            remarks.add(Remark.of(
                    "biometrics.remark.dpi",
                    image.label(),
                    String.valueOf(image.header().dpi().getAsInt()),
                    String.valueOf(image.innerDpi().getAsInt())));
        }
        pixelsRead += (long) image.header().width() * image.header().height();
        if (pixelsRead > MOST_PIXELS) {
            throw new Refusal("biometrics.file.much");
        }
        GreyImage pixels = image.decode();
        prints.add(print(image, pixels));
    }

    private FoundPrint print(AnsiNistImage image, GreyImage pixels) {
        List<FingerPosition> slap = Slap.fingers(image.position());
        if (slap.size() > 1) {
            remarks.add(Remark.of("biometrics.remark.slap", image.label(), slap.size()));
        }
        if (image.position() == PART_OF_FINGER) {
            remarks.add(Remark.of("biometrics.remark.part", image.label()));
        }
        Optional<FingerPosition> finger =
                slap.size() == 1 ? Optional.of(slap.getFirst()) : FingerPosition.ofCode(image.position());
        return new FoundPrint(
                pixels, image.header().dpi(), finger, Math.max(1, slap.size()), image.impression(), image.label());
    }

    private void noteAbsences(AnsiNistRecord record) {
        for (String entry : record.text(AMPUTATED_OR_BANDAGED).split("\u001e")) {
            String[] finger = entry.split("\u001f");
            for (Absence absence : Absence.values()) {
                if (finger.length == 2
                        && finger[0].matches("\\d{1,2}")
                        && absence.code().equals(finger[1])) {
                    FingerPosition.ofCode(Integer.parseInt(finger[0]))
                            .ifPresent(position -> absences.put(position, absence));
                }
            }
        }
    }

    private static boolean differ(int one, int other) {
        return Math.abs(one - other) > 0.02 * Math.max(one, other);
    }

    private Found result() {
        if (prints.isEmpty() && absences.isEmpty()) {
            throw new Refusal(
                    palms > 0
                            ? "biometrics.file.palms"
                            : minutiae ? "biometrics.file.minutiae" : "biometrics.file.noprints");
        }
        if (palms > 0) {
            remarks.add(Remark.of("biometrics.remark.palms", palms));
        }
        return new Found(PrintFormat.ANSI_NIST, prints, absences, remarks);
    }
}
