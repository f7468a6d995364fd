package org.puente.biometrics;

import org.jnbis.api.Jnbis;
import org.jnbis.api.model.Bitmap;
import org.puente.portal.Refusal;

/** Decodes WSQ, the wavelet compression of fingerprint exchange, through JNBIS. */
final class WsqDecoder {

    private WsqDecoder() {}

    /** @throws Refusal if the content does not decode to the size its header says */
    static GreyImage decode(byte[] content, ImageHeader header) {
        Bitmap bitmap = Jnbis.wsq().decode(content).asBitmap();
        if (bitmap.getWidth() != header.width()
                || bitmap.getHeight() != header.height()
                || bitmap.getPixels().length != header.width() * header.height()) {
            throw new Refusal("biometrics.file.damaged");
        }
        return new GreyImage(header.width(), header.height(), bitmap.getPixels());
    }
}
