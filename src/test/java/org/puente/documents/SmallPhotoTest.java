package org.puente.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallPhotoTest {

    @ParameterizedTest
    @CsvSource({
        "640, 480, 640, 480",
        "1024, 3, 1024, 3",
        "4000, 3000, 1024, 768",
        "3000, 4000, 768, 1024",
        "4000, 1, 1024, 1"
    })
    void aLargePhotographIsMadeSmallAndASmallOneIsMadeNoLarger(int width, int height, int smallWidth, int smallHeight)
            throws IOException {
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", taken);

        SmallPhoto small = SmallPhoto.of("taken.png", taken.toByteArray());

        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(small.jpeg()));
        assertThat(drawn.getWidth()).isEqualTo(smallWidth);
        assertThat(drawn.getHeight()).isEqualTo(smallHeight);
    }
}
