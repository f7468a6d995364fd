package org.puente.biometrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.puente.biometrics.PrintFile.Found;
import org.puente.portal.Refusal;

/** Pictures of faces: those of a file by ISO/IEC 19794-5:2005, and of records of Type 10. Kept as they came. */
final class FacePictures {

    private static final int MOST = 20;
    private static final int FILE_HEADER = 14;
    private static final int FACE_HEADER = 20;
    private static final int FEATURE_POINT = 8;
    private static final int IMAGE_HEADER = 12;
    private static final int JPEG_2000 = 1;

    private FacePictures() {}

    static Found read(Bytes file) {
        int count = file.u16(12);
        if (count < 1 || count > MOST) {
            throw new Refusal("biometrics.file.damaged");
        }
        file.require(0, file.u32(8));
        List<FoundFace> faces = new ArrayList<>();
        long at = FILE_HEADER;
        for (int i = 1; i <= count; i++) {
            long length = file.u32(at);
            long header = FACE_HEADER + (long) FEATURE_POINT * file.u16(at + 4) + IMAGE_HEADER;
            if (length <= header) {
                throw new Refusal("biometrics.file.damaged");
            }
            if (file.u8(at + header - IMAGE_HEADER + 1) == JPEG_2000) {
                throw new Refusal("biometrics.file.compression", "JPEG 2000");
            }
            faces.add(checked(file.part(at + header, length - header), "face-" + i));
            at += length;
        }
        return new Found(PrintFormat.FACE, List.of(), faces, List.of(), Map.of(), List.of());
    }

    /** @throws Refusal if it is no JPEG or PNG that decodes cleanly */
    static FoundFace checked(byte[] picture, String name) {
        Bytes bytes = Bytes.bigEndian(picture);
        PrintFormat format = PrintFormat.ofContent(bytes)
                .filter(known -> known == PrintFormat.JPEG || known == PrintFormat.PNG)
                .orElseThrow(() -> new Refusal("biometrics.file.damaged"));
        PrintFiles.decode(format, bytes, PrintFiles.header(format, bytes));
        return new FoundFace(name + (format == PrintFormat.JPEG ? ".jpg" : ".png"), picture);
    }
}
