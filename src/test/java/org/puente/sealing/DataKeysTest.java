package org.puente.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.usCaseworker;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.agreements.Agreements;
import org.puente.countries.CaseId;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/** Data keys open in their own row alone, and a new master key costs nobody a seal. */
@Tag("database")
@PortalTest
class DataKeysTest {

    private static final byte[] CONTENT = "a print".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PLACE = "here".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private ApplicationContext portal;

    @Test
    void aNewMasterKeyWrapsTheKeysAnewAndLeavesWhatTheySealedAsItIs() throws GeneralSecurityException {
        String first = key(1);
        String second = key(2);
        DataKeyBook before = keys(master(first));
        DataKey made = inUs(() -> before.needed(US, CaseId.random(), SealPurpose.PRINTS));
        byte[] sealed = encrypt(before, made);
        MasterKey both = master(second + "\n" + first);
        assertThat(both.unwrap(made)).as("the earlier key still opens").isPresent();
        assertThat(master(second).unwrap(made)).as("without it nothing does").isEmpty();

        DataKeyBook keys = keys(both);
        new SealedBeforeServing(
                        List.of(), keys, portal.getBean(Agreements.class), portal.getBean(TransactionTemplate.class))
                .start();

        DataKey anew = inUs(() -> keys.find(made.id(), US)).orElseThrow();
        assertThat(anew.wrapped()).isNotEqualTo(made.wrapped());
        assertThat(master(second).unwrap(anew)).isPresent();
        assertThat(master(first).unwrap(anew)).isEmpty();
        assertThat(keys.unwrap(anew).orElseThrow().decrypt(sealed, PLACE)).isEqualTo(CONTENT);
    }

    @Test
    void aWrappedKeyInTheRowOfAnotherPersonOpensNothing() {
        DataKey made = master(key(1)).newKey(UUID.randomUUID(), US, CaseId.random(), SealPurpose.PRINTS);
        DataKey moved = new DataKey(made.id(), US, CaseId.random(), SealPurpose.PRINTS, made.master(), made.wrapped());

        assertThat(master(key(1)).unwrap(made)).isPresent();
        assertThat(master(key(1)).unwrap(moved)).isEmpty();
    }

    private static byte[] encrypt(DataKeyBook keys, DataKey key) throws GeneralSecurityException {
        return keys.unwrap(key).orElseThrow().encrypt(CONTENT, PLACE);
    }

    private DataKeyBook keys(MasterKey master) {
        return new DataKeyBook(portal.getBean(JdbcClient.class), master, Clock.systemUTC());
    }

    private <T> T inUs(Supplier<T> work) {
        return Objects.requireNonNull(Actors.as(
                usCaseworker(), () -> portal.getBean(TransactionTemplate.class).execute(_ -> work.get())));
    }

    private static MasterKey master(String lines) {
        try {
            return new MasterKey(new MasterKeySource(new MockEnvironment().withProperty("puente.keys.master", lines)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String key(int seed) {
        byte[] key = new byte[32];
        new Random(seed).nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
