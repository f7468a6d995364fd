package org.puente.biometrics;

import org.puente.countries.Country;

/**
 * How a country's gallery is, in figures about nobody.
 *
 * @param stored prints with a picture, which belong in it
 * @param loaded prints in this node's memory
 * @param loadedPercent 100 when searches are answered
 * @param bytes what the loaded ones take in memory
 * @param codeVersion of the algorithm that this version of the portal searches by
 * @param toEncode prints without codes of that version
 */
public record GalleryStatus(
        Country owner, int stored, int loaded, int loadedPercent, long bytes, int codeVersion, int toEncode) {

    /** 0 while nothing is loaded. */
    public long bytesOfAPrint() {
        return loaded == 0 ? 0 : bytes / loaded;
    }
}
