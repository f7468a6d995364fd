package org.puente.biometrics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puente.biometrics.PrintFile.Found;
import org.puente.biometrics.PrintFile.Remark;
import org.puente.biometrics.PrintFile.Unreadable;
import org.puente.portal.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads prints out of files that nobody vouches for. The content decides what a file is; sizes are checked before
 * anything is decoded; whatever is wrong becomes a sentence, never an exception.
 */
public final class PrintFiles {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 25 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(PrintFiles.class);
    /** Contents that are known, and known not to be prints, by their first bytes. */
    private static final Map<String, String> NOT_PRINTS = Map.of(
            "IIR\0", "biometrics.file.iris",
            "FIR\0", "biometrics.file.iso",
            "<", "biometrics.file.xml",
            "%PDF", "biometrics.file.pdf");

    private PrintFiles() {}

    /**
     * @param content the whole file
     * @param name the name it was given; if its extension promises another format than the content has, it is refused
     */
    public static PrintFile read(byte[] content, String name) {
        try {
            return ReadingTime.within(() -> readChecked(Bytes.bigEndian(content), name));
        } catch (Refusal refusal) {
            return new Unreadable(refusal);
        } catch (ReadingTime.UndecodedException malformed) {
            LOG.info(
                    "A print file could not be decoded: {}",
                    String.valueOf(malformed.getMessage()).split(":")[0]);
            return new Unreadable(
                    new Refusal(malformed.forWantOfMemory() ? "biometrics.file.memory" : "biometrics.file.damaged"));
        }
    }

    private static Found readChecked(Bytes file, String name) {
        if (file.length() == 0) {
            throw new Refusal("biometrics.file.empty");
        }
        if (file.length() > LARGEST) {
            throw new Refusal("biometrics.file.large", LARGEST / (1024 * 1024));
        }
        PrintFormat format = PrintFormat.ofContent(file).orElseThrow(() -> notAPrint(file));
        Optional<PrintFormat> promised = PrintFormat.ofName(name);
        if (promised.isPresent() && promised.get() != format) {
            throw new Refusal("biometrics.file.lying", promised.get(), format);
        }
        return switch (format) {
            case ANSI_NIST -> AnsiNistPrints.read(file);
            case TEMPLATE -> TemplatePrints.read(file);
            case FACE -> FacePictures.read(file);
            default -> image(format, file);
        };
    }

    private static Found image(PrintFormat format, Bytes file) {
        ImageHeader header = header(format, file);
        FoundPrint print = new FoundPrint(
                decode(format, file, header), header.dpi(), Optional.empty(), List.of(), ImpressionType.UNKNOWN, "");
        List<Remark> remarks = format == PrintFormat.JPEG ? List.of(Remark.of("biometrics.remark.jpeg")) : List.of();
        return Found.of(format, List.of(print), remarks);
    }

    static ImageHeader header(PrintFormat format, Bytes file) {
        return switch (format) {
            case PNG -> PngHeader.read(file);
            case BMP -> BmpHeader.read(file.content());
            case TIFF -> TiffHeader.read(file.content());
            case JPEG -> JpegHeader.read(file);
            case WSQ -> WsqHeader.read(file);
            case ANSI_NIST, TEMPLATE, FACE -> throw new IllegalArgumentException("Not an image alone: " + format);
        };
    }

    static GreyImage decode(PrintFormat format, Bytes file, ImageHeader header) {
        return format == PrintFormat.WSQ
                ? WsqDecoder.decode(file.content(), header)
                : RasterDecoder.decode(format, file.content(), header);
    }

    private static Refusal notAPrint(Bytes file) {
        return NOT_PRINTS.entrySet().stream()
                .filter(known -> file.startsWith(known.getKey()))
                .map(known -> new Refusal(known.getValue()))
                .findFirst()
                .orElseGet(() -> new Refusal("biometrics.file.unknown"));
    }
}
