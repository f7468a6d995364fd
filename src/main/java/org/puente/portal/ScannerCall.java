package org.puente.portal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One question to a {@code clamd}: its command INSTREAM, as its manual page describes it. */
final class ScannerCall {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FOUND = Pattern.compile("stream: ([\\w.:/-]{1,100}).* FOUND");
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 1000;

    private final ScannerSettings settings;

    ScannerCall(ScannerSettings settings) {
        this.settings = settings;
    }

    /**
     * @return what the scanner calls what it found; empty for nothing
     * @throws IOException if it gives no such answer
     */
    String found(InputStream content) throws IOException {
        int patience = Math.toIntExact(settings.patience().toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), patience);
            socket.setSoTimeout(patience);
            send(content, socket.getOutputStream());
            return verdict(socket.getInputStream());
        }
    }

    /** Each piece after its length in four bytes, and a length of 0 at the end. */
    private static void send(InputStream content, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.write(COMMAND);
        byte[] piece = new byte[PIECE];
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            if (read > 0) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static String verdict(InputStream from) throws IOException {
        String answer = new String(from.readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII).replace("\0", "");
        if (answer.strip().equals("stream: OK")) {
            return "";
        }
        Matcher found = FOUND.matcher(answer);
        if (!found.lookingAt()) {
            throw new IOException("no verdict: " + answer.replaceAll("[^\\w .:-]", "?"));
        }
        return found.group(1);
    }
}
