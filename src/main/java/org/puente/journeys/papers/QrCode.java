package org.puente.journeys.papers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/** A QR code (ISO/IEC 18004) of a short text, drawn in squares, so that it is sharp at any size. */
final class QrCode {

    /** Modules of white around it (ISO/IEC 18004, 5.3.8). */
    private static final int QUIET_ZONE = 4;

    private QrCode() {}

    static BitMatrix of(String text) {
        Map<EncodeHintType, Object> hints =
                Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET_ZONE);
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** @param size of one side, in points */
    static Image image(String text, PdfContentByte page, float size) {
        BitMatrix modules = of(text);
        float module = size / modules.getWidth();
        PdfTemplate drawing = page.createTemplate(size, size);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    drawing.rectangle(x * module, size - (y + 1) * module, module, module);
                }
            }
        }
        drawing.fill();
        return Image.getInstance(drawing);
    }
}
