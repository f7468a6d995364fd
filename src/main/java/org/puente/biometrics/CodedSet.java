package org.puente.biometrics;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.puente.countries.CaseId;
import org.puente.matching.EncodedPrint;
import org.puente.matching.FingerPosition;
import org.puente.matching.GalleryPrint;
import org.puente.matching.PrintKey;
import org.puente.matching.Template;

/**
 * The prints of one enrolment as a gallery takes them: those with a picture, since an examiner has to see what a search
 * finds. A gallery knows them by the enrolment and a number.
 */
record CodedSet(EnrolmentId id, CaseId caseId, List<Coded> prints) {

    private static final int NUMBERS_OF_A_FINGER = 16;

    CodedSet {
        prints = List.copyOf(prints);
    }

    /** @param number tells the prints of one set apart */
    record Coded(int number, FingerPosition finger, EncodedPrint print) {

        static Coded of(FingerPosition finger, ImpressionType impression, Template template) {
            int number = impression.ordinal() * NUMBERS_OF_A_FINGER + finger.code();
            return new Coded(number, finger, EncodedPrint.of(template));
        }
    }

    static CodedSet of(EnrolmentId id, CaseId caseId, EnrolmentForm form) {
        return new CodedSet(
                id,
                caseId,
                form.prints().stream()
                        .filter(print -> print.png().isPresent())
                        .map(print -> Coded.of(print.finger(), print.impression(), print.template()))
                        .toList());
    }

    /** Reads what {@link #bytes()} wrote with this version of the codes. */
    static CodedSet of(EnrolmentId id, CaseId caseId, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        List<Coded> prints = new ArrayList<>();
        while (in.hasRemaining()) {
            int number = in.get();
            byte[] print = new byte[Short.toUnsignedInt(in.getShort())];
            in.get(print);
            FingerPosition finger =
                    FingerPosition.ofCode(number % NUMBERS_OF_A_FINGER).orElseThrow();
            prints.add(new Coded(number, finger, EncodedPrint.of(print)));
        }
        return new CodedSet(id, caseId, prints);
    }

    /** For each print its number, the length of its code in two bytes, and the code. */
    byte[] bytes() {
        List<byte[]> codes = prints.stream().map(coded -> coded.print.bytes()).toList();
        ByteBuffer out = ByteBuffer.allocate(codes.stream()
                .mapToInt(code -> Byte.BYTES + Short.BYTES + code.length)
                .sum());
        for (int i = 0; i < codes.size(); i++) {
            out.put((byte) prints.get(i).number)
                    .putShort((short) codes.get(i).length)
                    .put(codes.get(i));
        }
        return out.array();
    }

    /** For the gallery. Years of birth are not used: whoever is somebody else says another one. */
    Stream<GalleryPrint> inGallery() {
        return prints.stream()
                .map(coded -> new GalleryPrint(
                        key(id.uuid(), coded.number),
                        Optional.of(coded.finger),
                        GalleryPrint.UNKNOWN_YEAR,
                        coded.print));
    }

    byte[] numbers() {
        byte[] numbers = new byte[prints.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (byte) prints.get(i).number;
        }
        return numbers;
    }

    static PrintKey key(UUID set, int number) {
        return new PrintKey(set, number);
    }
}
