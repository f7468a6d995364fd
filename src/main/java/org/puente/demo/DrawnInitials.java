package org.puente.demo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** Draws two letters in place of a photo. Needs no font of the machine: letters are dots on a grid of five by seven. */
final class DrawnInitials {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 300;
    private static final int DOT = 13;
    private static final int PAPER = 0xE6E8EC;
    private static final int INK = 0x48515F;

    /** Seven rows of five dots each, top to bottom, as binary digits. */
    private static final Map<Character, String> LETTERS = Arrays.stream(("A 01110 10001 10001 11111 10001 10001 10001;"
                            + "B 11110 10001 11110 10001 10001 10001 11110;C 01111 10000 10000 10000 10000 10000 01111;"
                            + "D 11110 10001 10001 10001 10001 10001 11110;E 11111 10000 11110 10000 10000 10000 11111;"
                            + "F 11111 10000 11110 10000 10000 10000 10000;G 01111 10000 10000 10011 10001 10001 01111;"
                            + "H 10001 10001 11111 10001 10001 10001 10001;I 11111 00100 00100 00100 00100 00100 11111;"
                            + "J 00111 00010 00010 00010 00010 10010 01100;K 10001 10010 11100 10010 10001 10001 10001;"
                            + "L 10000 10000 10000 10000 10000 10000 11111;M 10001 11011 10101 10001 10001 10001 10001;"
                            + "N 10001 11001 10101 10011 10001 10001 10001;O 01110 10001 10001 10001 10001 10001 01110;"
                            + "P 11110 10001 10001 11110 10000 10000 10000;Q 01110 10001 10001 10001 10101 10010 01101;"
                            + "R 11110 10001 10001 11110 10100 10010 10001;S 01111 10000 01110 00001 00001 00001 11110;"
                            + "T 11111 00100 00100 00100 00100 00100 00100;U 10001 10001 10001 10001 10001 10001 01110;"
                            + "V 10001 10001 10001 10001 10001 01010 00100;W 10001 10001 10001 10001 10101 11011 10001;"
                            + "X 10001 01010 00100 00100 00100 01010 10001;Y 10001 01010 00100 00100 00100 00100 00100;"
                            + "Z 11111 00001 00010 00100 01000 10000 11111")
                    .split(";"))
            .collect(Collectors.toMap(letter -> letter.charAt(0), Function.identity()));

    private DrawnInitials() {}

    /** A PNG of 240 × 300 pixels. */
    static byte[] png(String initials) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, PAPER);
            }
        }
        String letters = Normalizer.normalize(initials, Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "");
        int left = (WIDTH - letters.length() * 6 * DOT + DOT) / 2;
        for (int i = 0; i < letters.length(); i++) {
            draw(image, Character.toUpperCase(letters.charAt(i)), left + i * 6 * DOT);
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(BufferedImage image, char letter, int left) {
        String[] rows = LETTERS.getOrDefault(letter, "").split(" ");
        int top = (HEIGHT - 7 * DOT) / 2;
        for (int row = 1; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length(); column++) {
                if (rows[row].charAt(column) == '1') {
                    fill(image, left + column * DOT, top + (row - 1) * DOT);
                }
            }
        }
    }

    private static void fill(BufferedImage image, int left, int top) {
        for (int y = top; y < top + DOT - 2; y++) {
            for (int x = left; x < left + DOT - 2; x++) {
                image.setRGB(x, y, INK);
            }
        }
    }
}
