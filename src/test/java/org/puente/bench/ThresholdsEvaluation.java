package org.puente.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.puente.matching.SearchThreshold;
import org.puente.matching.Verifier;

/**
 * Which score a search has to reach, by prints compared with each finger and number of fingers, so that at most 1 % of the
 * searches for somebody who is not there name anybody.
 *
 * <p>Nobody's set of several fingers is to be had, so persons are put together: the fingers of a folder, some at a time,
 * are searched for among strangers, each of so many prints of nobody. Every pair of a print and a stranger's is scored
 * once; each search takes the strangers in another order for each finger, so that no two searches meet the same sums.
 * For the smallest gallery the fingers of the folder are strangers to each other as well, which is harder: invented
 * prints are less alike to people's than people's to one another. The row of the table is the largest of the nominal and
 * the measured thresholds; for galleries larger than measured, the nominal one and by how much the measured ones were
 * above theirs.
 */
final class ThresholdsEvaluation {

    private static final double FALSE_ALARMS = 0.01;
    private static final int MOST_FINGERS = 10;
    private static final int SEARCHES = 2000;
    private static final int PAIRS = 400_000;
    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000, 100_000, 1_000_000);
    private static final long SEED = 20_261_127;

    private final int strangers;
    private final List<List<PrintSet.Print>> fingers;
    private final List<PrintSet.Print> prints;
    private final float[][] scores;
    private final float[][] genuine;
    private final float[][] within;

    ThresholdsEvaluation(PrintSet set, int strangers) throws IOException {
        this.strangers = strangers;
        prints = set.prints();
        fingers = List.copyOf(prints.stream()
                .collect(Collectors.groupingBy(PrintSet.Print::finger, TreeMap::new, Collectors.toList()))
                .values());
        GeneratedPrints.make(strangers);
        scores = new StrangersScores(prints, strangers).against(GeneratedPrints.read(strangers));
        within = new StrangersScores(prints, prints.size()).among(prints);
        genuine = fingers.stream().map(ThresholdsEvaluation::genuine).toArray(float[][]::new);
    }

    /** Of each impression but the first, against the first. */
    private static float[] genuine(List<PrintSet.Print> finger) {
        Verifier mate = new Verifier(finger.getFirst().template());
        float[] found = new float[finger.size() - 1];
        for (int i = 0; i < found.length; i++) {
            found[i] = (float) mate.score(finger.get(i + 1).template());
        }
        return found;
    }

    List<Figure> run() {
        List<Figure> figures = new ArrayList<>();
        for (int count = 1; count <= MOST_FINGERS; count++) {
            double above = 0;
            for (int size : SIZES) {
                double nominal = SearchThreshold.of(size, count, FALSE_ALARMS);
                Map<String, String> labels = new TreeMap<>();
                labels.put("prints", String.valueOf(size));
                labels.put("fingers", String.valueOf(count));
                labels.put("nominal", one(nominal));
                double threshold = nominal + above;
                if (size <= strangers) {
                    double[] tops = tops(count, size);
                    double measured = Math.nextUp(tops[(int) Math.floor(tops.length * (1 - FALSE_ALARMS)) - 1]);
                    above = Math.max(above, measured - nominal);
                    threshold = Math.max(nominal, measured);
                    if (size == SIZES.getFirst()) {
                        double ofFolder = strangersOfFolder(count, size);
                        threshold = Math.max(threshold, ofFolder);
                        above = Math.max(above, ofFolder - nominal);
                        labels.put("folder", one(ofFolder));
                    }
                    labels.put("measured", one(measured));
                    labels.put("alarms_nominal", alarms(tops, nominal));
                    labels.put("alarms", alarms(tops, Math.ceil(threshold)));
                }
                labels.put("found", found(count, Math.ceil(threshold)));
                figures.add(Figure.of("thresholds.score", Math.ceil(threshold), "", labels));
            }
        }
        return figures;
    }

    /** The best stranger's sum in each search, from low to high. */
    private double[] tops(int count, int size) {
        return IntStream.range(0, SEARCHES)
                .parallel()
                .mapToDouble(search -> top(new Random(SEED + search), count, size))
                .sorted()
                .toArray();
    }

    private double top(Random random, int count, int size) {
        float[] sums = new float[size];
        for (int finger : some(random, count)) {
            float[] row = scores[any(random, finger)];
            int offset = random.nextInt(strangers);
            for (int stranger = 0; stranger < size; stranger++) {
                sums[stranger] += row[(offset + stranger) % strangers];
            }
        }
        float best = 0;
        for (float sum : sums) {
            best = Math.max(best, sum);
        }
        return best;
    }

    /**
     * What one stranger of so many reaches in 1 % of the searches, if each is put together from other fingers of the folder
     * than the person searched for: a quantile of single sums.
     */
    private double strangersOfFolder(int count, int size) {
        double[] sums = IntStream.range(0, PAIRS)
                .parallel()
                .mapToDouble(pair -> pair(new Random(SEED + pair), count))
                .sorted()
                .toArray();
        return Math.nextUp(sums[(int) Math.floor(PAIRS * Math.pow(1 - FALSE_ALARMS, 1.0 / size)) - 1]);
    }

    private double pair(Random random, int count) {
        List<Integer> person = some(random, fingers.size());
        int shift = 1 + random.nextInt(fingers.size() - 1);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += within[any(random, person.get(i))][any(random, person.get((i + shift) % person.size()))];
        }
        return sum;
    }

    /** The place of one of a finger's impressions among all prints. */
    private int any(Random random, int finger) {
        List<PrintSet.Print> impressions = fingers.get(finger);
        return prints.indexOf(impressions.get(random.nextInt(impressions.size())));
    }

    private List<Integer> some(Random random, int count) {
        List<Integer> all =
                new ArrayList<>(IntStream.range(0, fingers.size()).boxed().toList());
        Collections.shuffle(all, random);
        return all.subList(0, count);
    }

    private static String alarms(double[] tops, double threshold) {
        long count = Arrays.stream(tops).filter(top -> top >= threshold).count();
        return said(new Proportion(count, tops.length));
    }

    /** Persons who are there, and whose sum reaches the threshold. */
    private String found(int count, double threshold) {
        Random random = new Random(SEED);
        long reached = IntStream.range(0, SEARCHES)
                .filter(_ -> some(random, count).stream()
                                .mapToDouble(finger -> genuine[finger][random.nextInt(genuine[finger].length)])
                                .sum()
                        >= threshold)
                .count();
        return said(new Proportion(reached, SEARCHES));
    }

    private static String said(Proportion proportion) {
        return String.format(
                Locale.ROOT,
                "%d/%d(%.2f-%.2f%%)",
                proportion.count(),
                proportion.of(),
                proportion.low(),
                proportion.high());
    }

    private static String one(double score) {
        return String.format(Locale.ROOT, "%.1f", score);
    }
}
