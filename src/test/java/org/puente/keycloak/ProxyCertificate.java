package org.puente.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * A certificate that a test makes for itself, for two days.
 *
 * @param pem for the proxy
 * @param key its private key, for the proxy
 * @param trusted a store with nothing else in it, for the portal
 */
record ProxyCertificate(Path pem, Path key, Path trusted) {

    private static final String ALIAS = "proxy";

    static ProxyCertificate make(Path folder, List<String> hosts) throws IOException, InterruptedException {
        String password = UUID.randomUUID().toString();
        Path made = folder.resolve("made.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-validity",
                        "2",
                        "-dname",
                        "CN=" + hosts.getFirst(),
                        "-ext",
                        "san=dns:" + String.join(",dns:", hosts),
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        made.toString(),
                        "-storepass",
                        password)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("keytool.log")));
        }
        try {
            return written(folder, made, password.toCharArray());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProxyCertificate written(Path folder, Path made, char[] password)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(made)) {
            store.load(in, password);
        }
        Path pem = folder.resolve("certificate.pem");
        Files.writeString(pem, pem("CERTIFICATE", store.getCertificate(ALIAS).getEncoded()));
        Path key = folder.resolve("certificate_key");
        Files.writeString(key, pem("PRIVATE KEY", store.getKey(ALIAS, password).getEncoded()));
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(ALIAS, store.getCertificate(ALIAS));
        Path authorities = folder.resolve("authorities.p12");
        try (OutputStream out = Files.newOutputStream(authorities)) {
            trusted.store(out, "changeit".toCharArray());
        }
        return new ProxyCertificate(pem, key, authorities);
    }

    private static String pem(String what, byte[] bytes) {
        String text = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(bytes);
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(what, text);
    }
}
