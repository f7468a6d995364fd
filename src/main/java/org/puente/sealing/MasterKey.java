package org.puente.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.stereotype.Component;

/** Wraps and unwraps data keys (Tink, AES-256-GCM). Earlier master keys still open what they wrapped. */
@Component
class MasterKey {

    private final MasterKeyLines lines;

    MasterKey(MasterKeySource source) throws GeneralSecurityException {
        AeadConfig.register();
        lines = source.lines();
    }

    /** The id of the key that wraps from now on. */
    int current() {
        return lines.current();
    }

    DataKey newKey(UUID id, Country owner, CaseId person, SealPurpose purpose) {
        try {
            DataKey key = new DataKey(id, owner, person, purpose, 0, new byte[0]);
            return wrap(key, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException everyJavaHasAes) {
            throw new IllegalStateException(everyJavaHasAes);
        }
    }

    Optional<Aead> unwrap(DataKey key) {
        return keyset(key).map(keyset -> {
            try {
                return keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
            } catch (GeneralSecurityException notAnAead) {
                throw new IllegalStateException(notAnAead);
            }
        });
    }

    Optional<DataKey> wrapAnew(DataKey key) {
        return keyset(key).map(keyset -> wrap(key, keyset));
    }

    private Optional<KeysetHandle> keyset(DataKey key) {
        try {
            return Optional.of(TinkProtoKeysetFormat.parseEncryptedKeyset(key.wrapped(), lines.aead(), boundTo(key)));
        } catch (GeneralSecurityException noMasterKeyOpensIt) {
            return Optional.empty();
        }
    }

    private DataKey wrap(DataKey key, KeysetHandle keyset) {
        try {
            return key.wrappedAs(
                    lines.current(),
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, lines.aead(), boundTo(key)));
        } catch (GeneralSecurityException everyJavaHasAes) {
            throw new IllegalStateException(everyJavaHasAes);
        }
    }

    /** A wrapped key opens in its own row alone. */
    private static byte[] boundTo(DataKey key) {
        return String.join(
                        "|",
                        "puente key 1",
                        key.id().toString(),
                        key.owner().code(),
                        key.person().toString(),
                        key.purpose().name())
                .getBytes(UTF_8);
    }
}
