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

/** The prints and faces in an ANSI/NIST-ITL file, and a list of all its records. */
final class AnsiNistPrints {

    private static final int FIRST_PALM = 20;
    private static final int LAST_PALM = 38;
    private static final int TRANSACTION_TYPE = 4;
    private static final int MINUTIAE_COUNT = 10;
    private static final int IMAGE_TYPE = 3;
    private static final int AMPUTATED_OR_BANDAGED = 18;
    /** A finger that was not pressed as a whole: joint, tip or side. */
    private static final int PART_OF_FINGER = 19;
    /** Some hundred fingers at 500 dpi; a small file can hold thousands of images that decode to nothing. */
    private static final long MOST_PIXELS = 30_000_000;

    private final List<FoundPrint> prints = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<FoundFace> faces = new ArrayList<>();
    private final List<FoundRecord> listed = new ArrayList<>();
    private final Map<FingerPosition, Absence> absences = new EnumMap<>(FingerPosition.class);
    private long pixelsRead;
    private int palms;

    private AnsiNistPrints() {}

    static Found read(Bytes file) {
        AnsiNistPrints found = new AnsiNistPrints();
        List<AnsiNistRecord> records = AnsiNistRecord.split(file);
        records.forEach(record -> found.add(record, records.getFirst()));
        return found.result();
    }

    private void add(AnsiNistRecord record, AnsiNistRecord transaction) {
        RecordKind kind = RecordKind.ofType(record.type());
        boolean used = switch (record.type()) {
            case 3, 4, 5, 6 -> add(AnsiNistImage.binary(record, transaction));
            case 10 -> addFace(record);
            case 13, 14, 15 -> {
                noteAbsences(record);
                yield record.data().length > 0 && add(AnsiNistImage.tagged(record));
            }
            default -> false;
        };
        listed.add(new FoundRecord(record.label(), kind, used, detail(record, kind)));
    }

    private static String detail(AnsiNistRecord record, RecordKind kind) {
        return switch (kind) {
            case TRANSACTION -> record.text(TRANSACTION_TYPE);
            case MINUTIAE -> record.text(MINUTIAE_COUNT);
            default -> "";
        };
    }

    private boolean addFace(AnsiNistRecord record) {
        if (!"FACE".equals(record.text(IMAGE_TYPE)) || record.data().length == 0) {
            return false;
        }
        AnsiNistImage image = AnsiNistImage.face(record);
        countPixels(image.header());
        faces.add(FacePictures.checked(image.data(), "face-" + record.label()));
        return true;
    }

    /** @return whether it is a print of fingers */
    private boolean add(AnsiNistImage image) {
        if (image.position() >= FIRST_PALM && image.position() <= LAST_PALM) {
            palms++;
            return false;
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
        countPixels(image.header());
        GreyImage pixels = image.decode();
        prints.add(print(image, pixels));
        return true;
    }

    private void countPixels(ImageHeader header) {
        pixelsRead += (long) header.width() * header.height();
        if (pixelsRead > MOST_PIXELS) {
            throw new Refusal("biometrics.file.much");
        }
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
                        pixels,
                        image.header().dpi(),
                        finger,
                        slap.size() > 1 ? slap : List.of(),
                        image.impression(),
                        image.label())
                .taken(image.taking());
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
        if (palms > 0) {
            remarks.add(Remark.of("biometrics.remark.palms", palms));
        }
        if (prints.isEmpty() && faces.isEmpty() && absences.isEmpty()) {
            remarks.add(Remark.of("biometrics.remark.listed_only"));
        }
        return new Found(PrintFormat.ANSI_NIST, prints, faces, listed, absences, remarks);
    }
}
