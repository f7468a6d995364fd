package org.puente.matching;

import com.machinezoo.fingerprintio.TemplateFormat;
import com.machinezoo.fingerprintio.TemplateFormatException;
import com.machinezoo.fingerprintio.ansi378v2004.Ansi378v2004Template;
import com.machinezoo.fingerprintio.ansi378v2009.Ansi378v2009Template;
import com.machinezoo.fingerprintio.ansi378v2009am1.Ansi378v2009Am1Template;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Position;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005ScanType;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Template;
import com.machinezoo.fingerprintio.iso19794p2v2011.Iso19794p2v2011Template;
import com.machinezoo.noexception.ExceptionHandler;
import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the templates of other systems, and writes them: ISO/IEC 19794-2 (2005, 2011) and ANSI INCITS 378 (2004, 2009). */
public final class TemplateExchange {

    private static final double INCHES_PER_CENTIMETRE = 2.54;

    private TemplateExchange() {}

    /**
     * What a file of templates holds.
     *
     * @param oddities how many times it departs from its standard without becoming unreadable
     */
    public record Contents(List<ForeignTemplate> templates, int oddities) {

        public Contents {
            templates = List.copyOf(templates);
        }
    }

    /** What the file says of one view of a finger. */
    private record View(String finger, String scan, int width, int height, int pixelsPerCentimetre) {

        ForeignTemplate of(FingerprintTemplate template) {
            return new ForeignTemplate(
                    Arrays.stream(FingerPosition.values())
                            .filter(position -> position.name().equals(finger))
                            .findFirst(),
                    scan.endsWith("ROLLED"),
                    width,
                    height,
                    (int) Math.round(pixelsPerCentimetre * INCHES_PER_CENTIMETRE),
                    new Template(template));
        }
    }

    /**
     * Reads all views of a file. What stands in it besides minutiae is left aside where it cannot be read.
     *
     * @throws IllegalArgumentException for anything else than a whole file of one of these formats
     */
    public static Contents read(byte[] file) {
        TemplateFormat format = TemplateFormat.identify(file);
        if (format == null || statedLength(file, format) > file.length) {
            throw new IllegalArgumentException("Not a whole file of templates");
        }
        try {
            return read(file, format, 0);
        } catch (TemplateFormatException malformed) {
            if (format != TemplateFormat.ISO_19794_2_2005) {
                throw new IllegalArgumentException(malformed);
            }
            return read(MinutiaeOnly.of(file), format, 1);
        }
    }

    /** A template on its way out. */
    public record Outgoing(FingerPosition finger, boolean rolled, Template template) {}

    /** Writes templates by ISO/IEC 19794-2:2005, a view for each; at 500 dpi, as SourceAFIS does. */
    public static byte[] write(List<Outgoing> templates) {
        FingerprintTemplate[] all =
                templates.stream().map(one -> one.template().prepared()).toArray(FingerprintTemplate[]::new);
        var file = new Iso19794p2v2005Template(
                FingerprintCompatibility.exportTemplates(TemplateFormat.ISO_19794_2_2005, all));
        Map<FingerPosition, Integer> views = new EnumMap<>(FingerPosition.class);
        for (int i = 0; i < templates.size(); i++) {
            Outgoing one = templates.get(i);
            var view = file.fingerprints.get(i);
            view.position = Iso19794p2v2005Position.valueOf(one.finger().name());
            view.scanType = one.rolled() ? Iso19794p2v2005ScanType.LIVE_ROLLED : Iso19794p2v2005ScanType.LIVE_PLAIN;
            view.view = views.merge(one.finger(), 1, Integer::sum) - 1;
        }
        return file.toByteArray();
    }

    private static Contents read(byte[] file, TemplateFormat format, int before) {
        Oddities odd = new Oddities();
        List<View> views = views(format, file, odd).toList();
        odd.count = before;
        List<FingerprintTemplate> read = FingerprintCompatibility.importTemplates(file, odd);
        if (read.size() != views.size()) {
            throw new IllegalArgumentException(read.size() + " templates of " + views.size() + " views");
        }
        List<ForeignTemplate> templates = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            templates.add(views.get(i).of(read.get(i)));
        }
        return new Contents(templates, odd.count);
    }

    private static long statedLength(byte[] file, TemplateFormat format) {
        boolean brief = format == TemplateFormat.ANSI_378_2004 && (file[8] != 0 || file[9] != 0);
        int from = format == TemplateFormat.ANSI_378_2004 && !brief ? 10 : 8;
        long length = 0;
        for (int i = from; i < from + (brief ? 2 : 4); i++) {
            length = length << 8 | Byte.toUnsignedInt(file[i]);
        }
        return length;
    }

    private static Stream<View> views(TemplateFormat format, byte[] file, Oddities odd) {
        return switch (format) {
            case ISO_19794_2_2005 -> {
                var all = new Iso19794p2v2005Template(file, odd);
                yield all.fingerprints.stream()
                        .map(f ->
                                new View(f.position.name(), f.scanType.name(), all.width, all.height, all.resolutionX));
            }
            case ANSI_378_2004 -> {
                var all = new Ansi378v2004Template(file, odd);
                yield all.fingerprints.stream()
                        .map(f ->
                                new View(f.position.name(), f.scanType.name(), all.width, all.height, all.resolutionX));
            }
            case ISO_19794_2_2011 ->
                new Iso19794p2v2011Template(file, odd)
                        .fingerprints.stream()
                                .map(f -> new View(
                                        f.position.name(), f.scanType.name(), f.width, f.height, f.resolutionX));
            case ANSI_378_2009 ->
                new Ansi378v2009Template(file, odd)
                        .fingerprints.stream()
                                .map(f -> new View(
                                        f.position.name(), f.scanType.name(), f.width, f.height, f.resolutionX));
            case ANSI_378_2009_AM1 ->
                new Ansi378v2009Am1Template(file, odd)
                        .fingerprints.stream()
                                .map(f -> new View(
                                        f.position.name(), f.scanType.name(), f.width, f.height, f.resolutionX));
        };
    }

    /** Lets a file be read that departs from its standard, and counts how often it does. */
    private static final class Oddities extends ExceptionHandler {

        private int count;

        @Override
        public boolean handle(Throwable departure) {
            count++;
            return true;
        }
    }
}
