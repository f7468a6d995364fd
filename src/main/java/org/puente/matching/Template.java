package org.puente.matching;

import com.machinezoo.sourceafis.FingerprintTemplate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a matcher keeps of a print: its minutiae, ready to be scored. Safe to share between threads. */
public final class Template {

    private final FingerprintTemplate prepared;
    private final byte[] bytes;

    Template(FingerprintTemplate prepared) {
        this.prepared = prepared;
        this.bytes = prepared.toByteArray();
    }

    /**
     * Reads a template that {@link #bytes()} wrote.
     *
     * @throws IllegalArgumentException if the bytes are no template
     */
    public static Template of(byte[] bytes) {
        try {
            return new Template(new FingerprintTemplate(bytes));
        } catch (RuntimeException notATemplate) {
            throw new IllegalArgumentException("Not a template", notATemplate);
        }
    }

    /** The template as SourceAFIS writes it (CBOR), to be stored. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The minutiae in the pixels of an image of the given resolution, in the order that {@link MinutiaePairs} counts.
     *
     * @param dpi resolution of the image the places shall fit, usually the one the template was made from
     */
    public List<Minutia> minutiae(int dpi) {
        return TemplateReader.minutiae(bytes, dpi);
    }

    FingerprintTemplate prepared() {
        return prepared;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Template that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
