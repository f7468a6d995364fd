package org.puente.bench;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Draws how often genuine pairs and impostors have which score, each as a part of their own number. Heights grow with the
 * square root, so that the few that meet in the middle can be seen; a line stands at each threshold of the figures.
 */
final class ScoreHistogram {

    private static final int BINS = 100;
    private static final int TICKS = 10;
    private static final int WIDTH = 800;
    private static final int HEIGHT = 280;
    private static final int LEFT = 60;
    private static final int TOP = 60;
    private static final int FLOOR = TOP + HEIGHT;
    private static final double MOST_SHOWN = 0.95;
    private static final String IMPOSTOR = "#c2410c";
    private static final String GENUINE = "#1d4ed8";

    private final PairScores scores;
    private final int perBin;
    private final StringBuilder svg = new StringBuilder();

    ScoreHistogram(PairScores scores) {
        this.scores = scores;
        float[] genuine = scores.genuine();
        float shown = Math.max(
                genuine[(int) ((genuine.length - 1) * MOST_SHOWN)], scores.impostor()[scores.impostor().length - 1]);
        perBin = Math.max(1, (int) Math.ceil(shown / BINS));
    }

    /** An SVG picture; its last bar holds every score above. */
    String svg() {
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">",
                LEFT + WIDTH + 40, FLOOR + 50);
        line("<title>Scores of genuine pairs and impostors</title>");
        line("<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>");
        double[] impostor = parts(scores.impostor());
        double[] genuine = parts(scores.genuine());
        double highest = IntStream.range(0, BINS)
                .mapToDouble(bin -> Math.max(impostor[bin], genuine[bin]))
                .max()
                .orElseThrow();
        bars(impostor, highest, IMPOSTOR);
        bars(genuine, highest, GENUINE);
        axes(highest);
        threshold(scores.equalThreshold(), "equal errors", 0);
        threshold(scores.thresholdAt(0.001), "false matches 0.1 %", 1);
        legend(IMPOSTOR, 0, scores.impostor().length + " impostors");
        legend(GENUINE, 1, scores.genuine().length + " genuine pairs");
        line("</svg>");
        return svg.toString();
    }

    private double[] parts(float[] all) {
        double[] parts = new double[BINS];
        for (float score : all) {
            parts[(int) Math.min(BINS - 1.0, score / perBin)] += 1.0 / all.length;
        }
        return parts;
    }

    private void bars(double[] parts, double highest, String colour) {
        double wide = (double) WIDTH / BINS;
        for (int bin = 0; bin < BINS; bin++) {
            double high = HEIGHT * Math.sqrt(parts[bin] / highest);
            if (high > 0) {
                line(
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" fill-opacity=\"0.55\"/>",
                        LEFT + bin * wide, FLOOR - high, wide - 1, high, colour);
            }
        }
    }

    private void axes(double highest) {
        line("<path d=\"M%d %dV%dH%d\" fill=\"none\" stroke=\"#333\"/>", LEFT, TOP, FLOOR, LEFT + WIDTH);
        for (double part : new double[] {1, 0.25, 0.04}) {
            line(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.1f %%</text>",
                    LEFT - 6, FLOOR - HEIGHT * Math.sqrt(part) + 4, 100 * highest * part);
        }
        for (int tick = 0; tick <= TICKS; tick++) {
            line(
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%d</text>",
                    LEFT + WIDTH * tick / TICKS, FLOOR + 18, perBin * BINS * tick / TICKS);
        }
        line("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">score</text>", LEFT + WIDTH / 2, FLOOR + 38);
    }

    private void threshold(float score, String meaning, int row) {
        double x = LEFT + Math.min(1, score / (perBin * (double) BINS)) * WIDTH;
        int y = TOP - 4 + row * 18;
        line("<path d=\"M%.1f %dV%d\" stroke=\"#333\" stroke-dasharray=\"4 3\"/>", x, y, FLOOR);
        line("<text x=\"%.1f\" y=\"%d\">%s: %.1f</text>", x + 5, y + 10, meaning, score);
    }

    private void legend(String colour, int place, String text) {
        int x = LEFT + place * WIDTH / 3;
        line("<rect x=\"%d\" y=\"12\" width=\"12\" height=\"12\" fill=\"%s\" fill-opacity=\"0.55\"/>", x, colour);
        line("<text x=\"%d\" y=\"22\">%s</text>", x + 18, text);
    }

    private void line(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
