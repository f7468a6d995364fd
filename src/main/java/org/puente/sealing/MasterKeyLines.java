package org.puente.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The master keys as somebody wrote them down: each 32 random bytes in Base64, the current one first, then earlier ones. */
final class MasterKeyLines {

    private static final int BYTES = 32;

    private final int current;
    private final Aead aead;

    private MasterKeyLines(List<byte[]> keys) {
        current = id(keys.getFirst());
        aead = aead(keys);
    }

    /** @throws IllegalArgumentException if a line is no key */
    static MasterKeyLines read(String text) {
        return new MasterKeyLines(keys(text).orElseThrow(() -> new IllegalArgumentException("No master key")));
    }

    /** Whether every line is a key that can have come from chance. */
    static boolean areKeys(String text) {
        return keys(text).isPresent();
    }

    private static Optional<List<byte[]>> keys(String text) {
        try {
            List<byte[]> keys = Stream.of(text.strip().split("[\\s,]+"))
                    .map(Base64.getDecoder()::decode)
                    .toList();
            boolean good = keys.stream().allMatch(MasterKeyLines::looksRandom)
                    && keys.stream().map(MasterKeyLines::id).distinct().count() == keys.size();
            return good ? Optional.of(keys) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** 32 bytes from chance have about 30 different ones; fewer than 16 never come. */
    private static boolean looksRandom(byte[] key) {
        long different = Stream.iterate(0, i -> i < key.length, i -> i + 1)
                .map(i -> key[i])
                .distinct()
                .count();
        return key.length == BYTES && different >= BYTES / 2;
    }

    int current() {
        return current;
    }

    /** Encrypts with the first key, decrypts with any. */
    Aead aead() {
        return aead;
    }

    /** By which a key is known without being told. */
    private static int id(byte[] key) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update("puente master key".getBytes(UTF_8));
            return ByteBuffer.wrap(sha256.digest(key)).getInt() | 1;
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Aead aead(List<byte[]> keys) {
        try {
            KeysetHandle.Builder keyset = KeysetHandle.newBuilder();
            for (byte[] key : keys) {
                KeysetHandle.Builder.Entry entry = KeysetHandle.importKey(tinkKey(key));
                keyset.addEntry(key == keys.getFirst() ? entry.makePrimary() : entry);
            }
            return keyset.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException everyJavaHasAes) {
            throw new IllegalStateException(everyJavaHasAes);
        } finally {
            keys.forEach(key -> Arrays.fill(key, (byte) 0));
        }
    }

    @AccessesPartialKey
    private static AesGcmKey tinkKey(byte[] key) throws GeneralSecurityException {
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.TINK)
                .build();
        return AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .setIdRequirement(id(key))
                .build();
    }
}
