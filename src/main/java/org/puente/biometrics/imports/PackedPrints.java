package org.puente.biometrics.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.puente.biometrics.PrintFiles;
import org.puente.portal.Refusal;

/**
 * A ZIP with a folder for each person, read from its beginning to its end and never unpacked onto a disk. What it says of
 * its sizes is not believed.
 */
final class PackedPrints {

    /** Files in one ZIP. */
    static final int MOST_FILES = 5000;
    /** Bytes of all files once they are unpacked. */
    static final long MOST_BYTES = 1024L * 1024 * 1024;
    /** Bytes of one person's files, which are in memory together. */
    static final long MOST_OF_PERSON = 60L * 1024 * 1024;

    private static final int BLOCK = 64 * 1024;

    private final ZipInputStream zip;
    private final long most;
    private int files;
    private long bytes;

    private PackedPrints(InputStream zip, long most) {
        this.zip = new ZipInputStream(zip);
        this.most = most;
    }

    /**
     * How many files there are.
     *
     * @throws Refusal if there is none, there are too many, or they are too large
     * @throws IOException if the ZIP is damaged
     */
    static int count(InputStream zip) throws IOException {
        return count(zip, MOST_BYTES);
    }

    static int count(InputStream zip, long most) throws IOException {
        PackedPrints packed = new PackedPrints(zip, most);
        byte[] block = new byte[BLOCK];
        while (packed.next() != null) {
            for (int read = packed.zip.read(block); read >= 0; read = packed.zip.read(block)) {
                packed.count(read);
            }
        }
        if (packed.files == 0) {
            throw new Refusal("biometrics.import.no_zip");
        }
        return packed.files;
    }

    /**
     * Gives each person's files together, in the order in which they stand.
     *
     * @throws IOException if the ZIP is damaged; what was given before is whole
     */
    static void read(InputStream zip, Consumer<List<PackedFile>> person) throws IOException {
        PackedPrints packed = new PackedPrints(zip, MOST_BYTES);
        List<PackedFile> together = new ArrayList<>();
        long size = 0;
        for (ZipEntry entry = packed.next(); entry != null; entry = packed.next()) {
            byte[] content = packed.zip.readNBytes(PrintFiles.LARGEST + 1);
            packed.count(content.length);
            PackedFile file = PackedFile.of(entry.getName(), content);
            boolean another =
                    !together.isEmpty() && !together.getFirst().folder().equals(file.folder());
            if (another || size + content.length > MOST_OF_PERSON) {
                person.accept(List.copyOf(together));
                together.clear();
                size = 0;
            }
            together.add(file);
            size += content.length;
        }
        if (!together.isEmpty()) {
            person.accept(together);
        }
    }

    private @org.jspecify.annotations.Nullable ZipEntry next() throws IOException {
        ZipEntry entry = zip.getNextEntry();
        while (entry != null && isNoFile(entry)) {
            entry = zip.getNextEntry();
        }
        if (entry != null && ++files > MOST_FILES) {
            throw new Refusal("biometrics.import.many_files", MOST_FILES);
        }
        return entry;
    }

    /** Folders, and what systems put beside files unasked. */
    private static boolean isNoFile(ZipEntry entry) {
        String name = entry.getName();
        return entry.isDirectory()
                || name.startsWith("__MACOSX/")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    private void count(int more) {
        bytes += more;
        if (bytes > most) {
            throw new Refusal("biometrics.import.bomb");
        }
    }
}
