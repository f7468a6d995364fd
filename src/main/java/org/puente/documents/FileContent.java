package org.puente.documents;

/**
 * The bytes of one version.
 *
 * @param name to save it under, as its reader may know it
 */
public record FileContent(String name, FileFormat format, byte[] bytes) {

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return "FileContent[" + format + ", " + bytes.length + " bytes]";
    }
}
