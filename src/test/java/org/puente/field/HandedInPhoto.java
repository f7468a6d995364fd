package org.puente.field;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.springframework.context.ApplicationContext;

/** A photograph that somebody's device handed in. */
public final class HandedInPhoto {

    private HandedInPhoto() {}

    /** @return its SHA-256 as it was handed in, another one for each country */
    public static String of(ApplicationContext portal, Actor taker, JourneyId journey, CaseId person) {
        byte[] jpeg = jpeg(taker.country().code().hashCode() % 100 + 50);
        Tablet.of(portal, taker, journey).photograph(person, Sha256.of(jpeg), jpeg);
        return Sha256.of(jpeg);
    }

    /** A photograph as a browser makes it small. */
    public static byte[] jpeg() {
        return jpeg(64);
    }

    /** By which it is named. */
    public static String hash(byte[] content) {
        return Sha256.of(content);
    }

    static byte[] jpeg(int width) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, 48, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
