package org.puente.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.puente.PuenteApplication;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.testing.Chromium;
import org.puente.testing.FreshDatabase;
import org.puente.testing.WholeDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A device hands in 10,000 answers and 500 photographs to a portal on PostgreSQL over loopback, as the field application does:
 * photographs two at a time, answers person by person and 200 at a time. Then how long the application takes to open without a
 * network, and what its files weigh.
 */
final class FieldBench implements Bench {

    private static final int ANSWERS = 10_000;
    private static final int PHOTOS = 500;
    private static final int PERSONS = 100;
    private static final int OPENINGS = 9;
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 768;
    private static final int THINGS = 500;
    private static final Path APPLICATION = Path.of("target", "classes", "field");

    @Override
    public List<Figure> run() throws Exception {
        System.setProperty("puente.test.database", "postgresql");
        try (ConfigurableApplicationContext portal = new SpringApplicationBuilder(PuenteApplication.class)
                .initializers(new FreshDatabase())
                .run("--puente.demo.enabled=false", "--server.port=0", "--spring.main.banner-mode=off")) {
            String address = "http://127.0.0.1:" + portal.getEnvironment().getProperty("local.server.port");
            JourneyId flight = new JourneyWalk(portal).boarded(PERSONS).journey();
            FieldDeviceRun device = FieldDeviceRun.takeAlong(portal, URI.create(address), flight);
            List<byte[]> photos = photos();
            List<Map<String, Object>> answers = device.answers(ANSWERS, photos);

            long began = System.nanoTime();
            device.photographs(photos);
            device.handIn(answers);
            double seconds = (System.nanoTime() - began) / 1e9;

            Map<String, String> labels = Map.of("answers", String.valueOf(ANSWERS), "photos", String.valueOf(PHOTOS));
            return List.of(
                    Figure.of("field.handin", seconds, "s", labels).aiming(60),
                    Figure.of("field.lost", ANSWERS - kept(portal, flight), "", labels)
                            .aiming(0),
                    Figure.of("field.doubled", recorded(portal, flight) - applied(portal, flight), "", labels)
                            .aiming(0),
                    Figure.of("field.open", open(address), "s", Map.of()).aiming(1),
                    Figure.of("field.kb", weight(), "kB", Map.of()).aiming(300));
        }
    }

    /** As large as the field application lets a photograph be, each another one. */
    static List<byte[]> photos() {
        Random random = new Random(7);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return IntStream.range(0, PHOTOS)
                .mapToObj(_ -> {
                    drawThings(canvas, random);
                    return jpeg(image);
                })
                .toList();
    }

    /** Over those that were drawn before. */
    private static void drawThings(Graphics2D canvas, Random random) {
        for (int i = 0; i < THINGS; i++) {
            canvas.setColor(new Color(random.nextInt(0x1000000)));
            canvas.rotate(random.nextDouble(), WIDTH / 2.0, HEIGHT / 2.0);
            canvas.fillOval(
                    random.nextInt(WIDTH), random.nextInt(HEIGHT), 5 + random.nextInt(80), 5 + random.nextInt(80));
        }
    }

    private static byte[] jpeg(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static int kept(ConfigurableApplicationContext portal, JourneyId flight) {
        return count(portal, "select count(distinct id) from field_item where journey_id = ?", flight);
    }

    private static int applied(ConfigurableApplicationContext portal, JourneyId flight) {
        return count(
                portal,
                "select count(*) from field_item where outcome = 'APPLIED' and because is null and journey_id = ?",
                flight);
    }

    private static int recorded(ConfigurableApplicationContext portal, JourneyId flight) {
        return count(
                portal,
                "select count(*) from treatment_answer where evidence like 'Look %' and case_id in"
                        + " (select case_id from journey_seat where journey_id = ?)",
                flight);
    }

    private static int count(ConfigurableApplicationContext portal, String sql, JourneyId flight) {
        return portal.getBean(WholeDatabase.class)
                .sql(sql)
                .param(flight.uuid())
                .query(Integer.class)
                .single();
    }

    /** The median from the address until the page can be read, without a network. */
    private static double open(String address) {
        try (BrowserContext browser = Chromium.shared().newContext()) {
            Page page = browser.newPage();
            page.navigate(address + "/field/");
            page.evaluate("navigator.serviceWorker.ready.then(() => true)");
            browser.setOffline(true);
            double[] seconds = new double[OPENINGS];
            for (int i = 0; i < OPENINGS; i++) {
                long began = System.nanoTime();
                page.navigate(address + "/field/");
                page.locator("main h1").waitFor();
                seconds[i] = (System.nanoTime() - began) / 1e9;
            }
            java.util.Arrays.sort(seconds);
            return seconds[OPENINGS / 2];
        }
    }

    private static double weight() throws IOException {
        try (Stream<Path> files = Files.list(APPLICATION)) {
            return files.mapToLong(file -> file.toFile().length()).sum() / 1000.0;
        }
    }
}
