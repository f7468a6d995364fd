package org.puente.biometrics.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.puente.portal.Refusal;

/**
 * A ZIP on its way in. It waits in a temporary file, encrypted (AES-256 in counter mode) with a key that is in memory
 * alone: nobody reads it afterwards, not even the portal once it was started anew.
 */
public final class SpooledZip implements AutoCloseable {

    /** The largest ZIP, in bytes. */
    public static final long LARGEST = 250L * 1024 * 1024;

    private final String name;
    private final Path file;
    private final byte[] key = new byte[32];
    private final byte[] counter = new byte[16];

    private SpooledZip(String name, Path file) {
        this.name = name;
        this.file = file;
        SecureRandom random = new SecureRandom();
        random.nextBytes(key);
        random.nextBytes(counter);
    }

    /**
     * Takes a ZIP in.
     *
     * @param name what its sender calls it
     * @throws Refusal if it is larger than 250 MB, or no ZIP
     * @throws IOException if it breaks off
     */
    public static SpooledZip of(String name, InputStream content) throws IOException {
        SpooledZip zip = new SpooledZip(name, Files.createTempFile("puente", ".spool"));
        try (OutputStream out =
                new CipherOutputStream(Files.newOutputStream(zip.file), zip.cipher(Cipher.ENCRYPT_MODE))) {
            byte[] block = new byte[64 * 1024];
            long size = 0;
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                if (size == 0 && (read < 2 || block[0] != 'P' || block[1] != 'K')) {
                    throw new Refusal("biometrics.import.no_zip");
                }
                size += read;
                if (size > LARGEST) {
                    throw new Refusal("biometrics.import.large", LARGEST / (1024 * 1024));
                }
                out.write(block, 0, read);
            }
            if (size == 0) {
                throw new Refusal("biometrics.import.no_zip");
            }
        } catch (IOException | RuntimeException failed) {
            zip.close();
            throw failed;
        }
        return zip;
    }

    public String name() {
        return name;
    }

    Path place() {
        return file;
    }

    /** The ZIP from its beginning. */
    InputStream open() throws IOException {
        return new BufferedInputStream(
                new CipherInputStream(Files.newInputStream(file), cipher(Cipher.DECRYPT_MODE)), 64 * 1024);
    }

    /** Takes it off the disk. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException unreadableWithoutItsKey) {
            file.toFile().deleteOnExit();
        }
    }

    private Cipher cipher(int mode) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(counter));
            return cipher;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
