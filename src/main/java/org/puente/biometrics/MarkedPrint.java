package org.puente.biometrics;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.IntFunction;
import org.puente.matching.FingerprintImage;
import org.puente.matching.Minutia;

/** A print with an examiner's marks drawn on it: a ring where a ridge ends, a square where it forks, a number on paired ones. */
final class MarkedPrint {

    private static final int LONGEST = 760;
    private static final Color MARK = new Color(0xb0, 0x2a, 0x6f);
    private static final float LINE = 2.4f;
    private static final double SIZE = 12;

    private MarkedPrint() {}

    /** @param label the number of a mark's pair, by the mark's place in the list; empty for an unpaired one */
    static BufferedImage draw(FingerprintImage print, List<ComparisonSheet.Mark> marks, IntFunction<String> label) {
        double scale = Math.min(1, (double) LONGEST / Math.max(print.width(), print.height()));
        BufferedImage paper = new BufferedImage(
                (int) Math.max(1, Math.round(print.width() * scale)),
                (int) Math.max(1, Math.round(print.height() * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.drawImage(grey(print), 0, 0, paper.getWidth(), paper.getHeight(), null);
        pen.setColor(MARK);
        pen.setStroke(new BasicStroke(LINE));
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, (int) SIZE + 1));
        for (int i = 0; i < marks.size(); i++) {
            ComparisonSheet.Mark mark = marks.get(i);
            double x = mark.x() * scale;
            double y = mark.y() * scale;
            pen.draw(
                    mark.kind() == Minutia.Type.ENDING
                            ? new Ellipse2D.Double(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE)
                            : new Rectangle2D.Double(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE));
            pen.drawString(label.apply(i), (float) (x + SIZE), (float) (y - SIZE / 2));
        }
        pen.dispose();
        return paper;
    }

    private static BufferedImage grey(FingerprintImage print) {
        BufferedImage image = new BufferedImage(print.width(), print.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, print.width(), print.height(), print.pixels());
        return image;
    }
}
