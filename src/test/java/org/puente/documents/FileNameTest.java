package org.puente.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void aPathIsDropped() {
        assertThat(FileName.clean("C:\\Users\\x\\cédula.pdf", FileFormat.PDF)).isEqualTo("cédula.pdf");
        assertThat(FileName.clean("../../etc/order.pdf", FileFormat.PDF)).isEqualTo("order.pdf");
    }

    @Test
    void charactersThatTurnTheReadingDirectionOrBreakALineAreReplaced() {
        assertThat(FileName.clean("order\u202Efdp.pdf", FileFormat.PDF)).isEqualTo("order_fdp.pdf");
        assertThat(FileName.clean("a\r\nb\u0000.png", FileFormat.PNG)).isEqualTo("a b_.png");
        assertThat(FileName.clean("a\";b.png", FileFormat.PNG)).isEqualTo("a__b.png");
    }

    @Test
    void aNameWithoutAnExtensionGetsTheFormatsOwn() {
        assertThat(FileName.clean("acta de nacimiento", FileFormat.JPEG)).isEqualTo("acta de nacimiento.jpg");
        assertThat(FileName.clean("", FileFormat.PDF)).isEqualTo("file.pdf");
    }

    @Test
    void aLongNameIsShortenedAndKeepsItsExtension() {
        String name = FileName.clean("ñ".repeat(300) + ".pdf", FileFormat.PDF);

        assertThat(name).hasSize(FileName.LONGEST).endsWith("ñ.pdf");
    }
}
